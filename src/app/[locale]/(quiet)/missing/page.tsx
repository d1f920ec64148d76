import { getTranslations } from "next-intl/server";
import { Frame } from "@/features/frame/frame";
import { MissingPage } from "@/features/missing/missing-page";
import { pageMetadata } from "@/i18n/page-metadata";

export const generateMetadata = () => pageMetadata();

export default async function Page() {
  const words = await getTranslations("missing");
  return <Frame page="missing" jurisdiction={null} title={words("title")}><MissingPage /></Frame>;
}
