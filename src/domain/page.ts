import { JURISDICTIONS, type Jurisdiction } from "@/domain/jurisdiction";
import { LOCALES, type Locale } from "@/domain/locale";
import { PLACE_IDS } from "@/domain/place-id";

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
  { name: "care", scope: "country", segment: "5", quiet: true },
  { name: "prevention", scope: "country", segment: "6", quiet: true },
  { name: "lesson", scope: "country", segment: "6-1", quiet: true },
  { name: "law", scope: "country", segment: "7", quiet: true },
  { name: "numbers", scope: "country", segment: "8", quiet: true },
  { name: "safety", scope: "country", segment: "9", quiet: true },
  { name: "plan", scope: "country", segment: "plan", quiet: false },
  { name: "call", scope: "country", segment: "call", quiet: false },
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

type BranchPage = Extract<NumberedPage, { segment: `${string}-${string}` }>;

/** The pages that the map lists; a page with a dash in its number is found on the page before the dash. */
export const mappedPages = numberedPages.filter((page): page is Exclude<NumberedPage, BranchPage> => !page.segment.includes("-"));

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

/** The number of a place as it is said aloud and stands in the address: `4-12`. */
export const placeSegment = (number: number) => `${pageByName("removal").segment}-${number}`;

/** Every number of a place, in order. */
export const placeSegments: readonly string[] = PLACE_IDS.map((_, index) => placeSegment(index + 1));

/** Address of the page of the place `number`: `/fr/france/4-12`. */
export function placePath(number: number, locale: Locale, jurisdiction: Jurisdiction): string {
  return `/${locale}/${jurisdiction}/${placeSegment(number)}`;
}

/** Address of the worker that keeps the pages of one country in one language on a device that asked for it. */
export const keptPagesPath = (locale: Locale, jurisdiction: Jurisdiction) => `/kept-${locale}-${jurisdiction}.js`;

/** The addresses of every page of a place, in every language and country. */
export function placePaths(): string[] {
  return LOCALES.flatMap((locale) => JURISDICTIONS.flatMap((jurisdiction) => placeSegments.map((segment) => `/${locale}/${jurisdiction}/${segment}`)));
}

/** Address of the door that other sites may show in a frame. */
export const embedPath = (locale: Locale, jurisdiction: Jurisdiction) => `/embed/${locale}/${jurisdiction}`;

/** The addresses of the doors that may be framed; frozen like quiet pages, without any script. */
export function embedPaths(): string[] {
  return LOCALES.flatMap((locale) => JURISDICTIONS.map((jurisdiction) => embedPath(locale, jurisdiction)));
}

/** The addresses of every quiet page, in every language and country. */
export function quietPaths(): string[] {
  return [...pathsOf(PAGES.filter((page) => page.quiet)), ...placePaths()];
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
