import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

/** A neutral title: the number of the page as it is said aloud, where it has one, and the name of the product; never the subject. */
export async function pageMetadata(number = ""): Promise<Metadata> {
  const words = await getTranslations("frame");
  return { title: number === "" ? words("product") : `${number} · ${words("product")}`, description: words("description") };
}
