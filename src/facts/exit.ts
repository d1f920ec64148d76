import type { Jurisdiction } from "@/domain/jurisdiction";
import type { Locale } from "@/domain/locale";

/** Where the way out leads: a weather page, nothing personal on it, in the reader's language where the service has it. */
const DESTINATIONS: Record<Jurisdiction, Record<Locale, string>> = {
  france: { fr: "https://meteofrance.com/", nl: "https://meteofrance.com/", de: "https://meteofrance.com/", en: "https://meteofrance.com/" },
  belgium: { fr: "https://www.meteo.be/fr/belgique", nl: "https://www.meteo.be/nl/belgie", de: "https://www.meteo.be/de/belgien", en: "https://www.meteo.be/en/belgium" },
};

/** The way out for a page; pages of no country use the Belgian service, which has all four languages. */
export function exitDestination(locale: Locale, jurisdiction: Jurisdiction | null): string {
  return DESTINATIONS[jurisdiction ?? "belgium"][locale];
}
