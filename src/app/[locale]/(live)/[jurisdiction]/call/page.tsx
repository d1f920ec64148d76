import { JURISDICTIONS } from "@/domain/jurisdiction";
import { jurisdictionSchema } from "@/domain/jurisdiction-schema";
import "@/ui/call.css";
import { getLocale } from "next-intl/server";
import { CallPage } from "@/features/call/call-page";
import { LiveFrame } from "@/features/frame/live-frame";
import { CallWithGuest } from "@/app/[locale]/(live)/[jurisdiction]/call/call-with-guest";
import { pageMetadata } from "@/i18n/page-metadata";

export const dynamicParams = false;
export const generateStaticParams = () => JURISDICTIONS.map((jurisdiction) => ({ jurisdiction }));
export const generateMetadata = () => pageMetadata();

export default async function Page({ params }: PageProps<"/[locale]/[jurisdiction]/call">) {
  const jurisdiction = jurisdictionSchema.parse((await params).jurisdiction);
  return <LiveFrame page="call" jurisdiction={jurisdiction}><CallPage jurisdiction={jurisdiction}><CallWithGuest locale={await getLocale()} jurisdiction={jurisdiction} /></CallPage></LiveFrame>;
}
