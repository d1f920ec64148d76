import { JURISDICTIONS, type Jurisdiction } from "@/domain/jurisdiction";
import { LOCALES, type Locale } from "@/domain/locale";

/**
 * The pages that exist. Navigation shows these and no others; a number never moves.
 * `scope`: one per language, or one per language and country. `quiet`: frozen after the build.
 */
export const PAGES = [
  { name: "door", scope: "locale", segment: "", quiet: true },
  { name: "about", scope: "locale", segment: "about", quiet: true },
  { name: "home", scope: "country", segment: "", quiet: true },
  { name: "evidence", scope: "country", segment: "1", quiet: true },
  { name: "support", scope: "country", segment: "2", quiet: true },
  { name: "complaint", scope: "country", segment: "3", quiet: true },
  { name: "removal", scope: "country", segment: "4", quiet: true },
  { name: "law", scope: "country", segment: "7", quiet: true },
  { name: "numbers", scope: "country", segment: "8", quiet: true },
  { name: "safety", scope: "country", segment: "9", quiet: true },
  { name: "plan", scope: "country", segment: "plan", quiet: false },
] as const;

export type Page = (typeof PAGES)[number];
export type PageName = Page["name"];
export type CountryPage = Extract<Page, { scope: "country" }>;
export type CountryPageName = CountryPage["name"];
export type LocalePageName = Exclude<PageName, CountryPageName>;
export type NumberedPage = Exclude<CountryPage, { segment: "" } | { quiet: false }>;
export type PageNumber = NumberedPage["segment"];

export const countryPages: readonly CountryPage[] = PAGES.filter((page) => page.scope === "country");
export const numberedPages: readonly NumberedPage[] = countryPages.filter((page): page is NumberedPage => page.quiet && page.segment !== "");

/** The page named `name`. */
export function pageByName(name: PageName): Page {
  const page = PAGES.find((candidate) => candidate.name === name);
  if (!page) throw new Error(`no page ${name}`);
  return page;
}

/** The page with this number, or undefined: numbers come from addresses. */
export function pageByNumber(segment: string): NumberedPage | undefined {
  return numberedPages.find((page) => page.segment === segment);
}

/** Address of a page that exists once per language: `/fr`, `/fr/about`. */
export function localePath(name: LocalePageName, locale: Locale): string {
  return ["", locale, pageByName(name).segment].filter((part, index) => index === 0 || part !== "").join("/");
}

/** Address of a page that exists per language and country: `/fr/france`, `/nl/belgium/8`. */
export function countryPath(name: CountryPageName, locale: Locale, jurisdiction: Jurisdiction): string {
  return ["", locale, jurisdiction, pageByName(name).segment].filter((part, index) => index === 0 || part !== "").join("/");
}

/** The addresses of every quiet page, in every language and country. */
export function quietPaths(): string[] {
  return pathsOf(PAGES.filter((page) => page.quiet));
}

/** The addresses of the pages that run in the browser. */
export function livePaths(): string[] {
  return pathsOf(PAGES.filter((page) => !page.quiet));
}

function pathsOf(pages: readonly Page[]): string[] {
  return pages.flatMap((page) =>
    LOCALES.flatMap((locale) =>
      page.scope === "locale" ? [localePath(page.name, locale)] : JURISDICTIONS.map((jurisdiction) => countryPath(page.name, locale, jurisdiction)),
    ),
  );
}
