import { JURISDICTIONS } from "@/domain/jurisdiction";
import { jurisdictionSchema } from "@/domain/jurisdiction-schema";
import { EmbedPage } from "@/features/embed/embed-page";
import { Handrail } from "@/features/frame/handrail";
import { pageMetadata } from "@/i18n/page-metadata";

export const dynamicParams = false;
export const generateStaticParams = () => JURISDICTIONS.map((jurisdiction) => ({ jurisdiction }));
export const generateMetadata = () => pageMetadata();

export default async function Page({ params }: PageProps<"/embed/[locale]/[jurisdiction]">) {
  const jurisdiction = jurisdictionSchema.parse((await params).jurisdiction);
  return <><Handrail jurisdiction={jurisdiction} isFramed /><EmbedPage jurisdiction={jurisdiction} /></>;
}
