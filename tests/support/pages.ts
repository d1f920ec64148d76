import { JURISDICTIONS } from "@/domain/jurisdiction";
import { PAGES, countryPath, localePath, type PageName } from "@/domain/page";
import { LOCALES, type Locale } from "@/domain/locale";

export interface QuietPage {
  path: string;
  name: PageName;
  locale: Locale;
}

/** Every quiet address with the page that it must show. */
export const quietPages: readonly QuietPage[] = PAGES.filter(({ quiet }) => quiet).flatMap((page): QuietPage[] =>
  LOCALES.flatMap((locale): QuietPage[] =>
    page.scope === "locale"
      ? [{ path: localePath(page.name, locale), name: page.name, locale }]
      : JURISDICTIONS.map((jurisdiction) => ({ path: countryPath(page.name, locale, jurisdiction), name: page.name, locale })),
  ),
);

/** One address of each page shape per language, in one country per language pair. */
export const pageShapes: readonly QuietPage[] = quietPages.filter(({ path }) => !path.includes("/belgium") || path.startsWith("/nl") || path.startsWith("/de")).filter(({ path }) => !path.includes("/france") || path.startsWith("/fr") || path.startsWith("/en"));

export const missingPaths = LOCALES.map((locale) => `/${locale}/nowhere`);
