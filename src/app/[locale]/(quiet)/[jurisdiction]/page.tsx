import { getTranslations } from "next-intl/server";
import { JURISDICTIONS } from "@/domain/jurisdiction";
import { jurisdictionSchema } from "@/domain/jurisdiction-schema";
import { Frame } from "@/features/frame/frame";
import { HomePage } from "@/features/home/home-page";
import { pageMetadata } from "@/i18n/page-metadata";

export const dynamicParams = false;
export const generateStaticParams = () => JURISDICTIONS.map((jurisdiction) => ({ jurisdiction }));
export const generateMetadata = () => pageMetadata();

export default async function Page({ params }: PageProps<"/[locale]/[jurisdiction]">) {
  const jurisdiction = jurisdictionSchema.parse((await params).jurisdiction);
  const words = await getTranslations("home.title");
  return <Frame page="home" jurisdiction={jurisdiction} title={words(jurisdiction)}><HomePage jurisdiction={jurisdiction} /></Frame>;
}
