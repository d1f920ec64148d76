import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageByName, type PageName } from "@/domain/page";

/** A neutral title: the number that is said aloud and the name of the product, never the subject. */
export async function pageMetadata(name: PageName): Promise<Metadata> {
  const words = await getTranslations("frame");
  const number = pageByName(name).segment.replace(/\D/g, "");
  return { title: number === "" ? words("product") : `${number} · ${words("product")}`, description: words("description") };
}
