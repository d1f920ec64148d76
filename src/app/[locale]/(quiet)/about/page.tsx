import { getTranslations } from "next-intl/server";
import { AboutPage } from "@/features/about/about-page";
import { Frame } from "@/features/frame/frame";
import { pageMetadata } from "@/i18n/page-metadata";

export const generateMetadata = () => pageMetadata();

export default async function Page() {
  const words = await getTranslations("about");
  return <Frame page="about" jurisdiction={null} title={words("title")}><AboutPage /></Frame>;
}
