import type { Locale } from "@/domain/locale";
import { countryPath, localePath, pageByName } from "@/domain/page";
import type { Where } from "@/features/frame/frame";

/** The address of the same page in another language or country; an unknown page leads to the door. */
export function samePage({ page, jurisdiction, segment }: Where, locale: Locale): string {
  if (page === "missing") return localePath("door", locale);
  if (jurisdiction && segment !== undefined) return `/${locale}/${jurisdiction}/${segment}`;
  if (page === "place") throw new Error("a place needs its number and a country");
  const found = pageByName(page);
  if (found.scope === "locale") return localePath(found.name, locale);
  if (!jurisdiction) throw new Error(`${page} needs a country`);
  return countryPath(found.name, locale, jurisdiction);
}
