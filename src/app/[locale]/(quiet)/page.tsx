import { DoorPage } from "@/features/door/door-page";
import { Frame } from "@/features/frame/frame";
import { pageMetadata } from "@/i18n/page-metadata";
import { getTranslations } from "next-intl/server";

export const generateMetadata = () => pageMetadata();

export default async function Page() {
  const words = await getTranslations("door");
  return <Frame page="door" jurisdiction={null} title={words("title")}><DoorPage /></Frame>;
}
