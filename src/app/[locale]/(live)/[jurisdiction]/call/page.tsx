import { JURISDICTIONS } from "@/domain/jurisdiction";
import { jurisdictionSchema } from "@/domain/jurisdiction-schema";
import "@/ui/call.css";
import { getLocale } from "next-intl/server";
import { CallApp } from "@/features/call/call-app";
import { CallPage } from "@/features/call/call-page";
import { LiveFrame } from "@/features/frame/live-frame";
import { pageMetadata } from "@/i18n/page-metadata";

export const dynamicParams = false;
export const generateStaticParams = () => JURISDICTIONS.map((jurisdiction) => ({ jurisdiction }));
export const generateMetadata = () => pageMetadata();

export default async function Page({ params }: PageProps<"/[locale]/[jurisdiction]/call">) {
  const jurisdiction = jurisdictionSchema.parse((await params).jurisdiction);
  return <LiveFrame page="call" jurisdiction={jurisdiction}><CallPage jurisdiction={jurisdiction}><CallApp locale={await getLocale()} jurisdiction={jurisdiction} /></CallPage></LiveFrame>;
}
