import { JURISDICTIONS } from "@/domain/jurisdiction";
import { LOCALES } from "@/domain/locale";
import { allContacts } from "@/facts/contacts";
import { allDossierFacts } from "@/facts/dossier/all";
import { exitDestination } from "@/facts/exit";
import { allLaws } from "@/facts/laws";
import { allPlaces } from "@/facts/places";
import { placePageById } from "@/facts/places/pages";
import { allRoutes } from "@/facts/routes";
import { services } from "@/facts/services";
import { allSites } from "@/facts/sites";

export const LINK_GROUPS = ["contacts", "places", "sites", "sources"] as const;
export type LinkGroup = (typeof LINK_GROUPS)[number];
type Use = { url: string; usedBy: string };

/** The addresses of a group with the id of the fact that uses each: services that answer, pages that prose points to, documents behind facts. */
export function linksOf(group: LinkGroup): Use[] {
  switch (group) {
    case "contacts":
      return allContacts.flatMap(({ id, website, channels }) => {
        const urls = channels.flatMap((channel) => ("url" in channel ? [channel.url] : []));
        return [...(website === null ? [] : [website]), ...urls].map((url) => ({ url, usedBy: id }));
      });
    case "places":
      return allPlaces.flatMap(({ id }) => placePageById(id).ways.flatMap(({ url }) => (url === undefined ? [] : [{ url, usedBy: id }])));
    case "sites":
      return [
        ...[...allSites, ...services].map(({ id, url }) => ({ url, usedBy: id })),
        ...JURISDICTIONS.flatMap((jurisdiction) => LOCALES.map((locale) => ({ url: exitDestination(locale, jurisdiction), usedBy: `exit-${jurisdiction}-${locale}` }))),
      ];
    case "sources":
      return [
        ...allLaws.map(({ id, officialUrl }) => ({ url: officialUrl, usedBy: id })),
        ...[...allContacts, ...allLaws, ...allRoutes, ...services].flatMap(({ id, provenance }) => sourcesOf(id, provenance.sources)),
        ...allPlaces.flatMap(({ id }) => sourcesOf(id, placePageById(id).sources)),
        ...allDossierFacts.flatMap(({ id, sources }) => sourcesOf(id, sources)),
      ];
  }
}

function sourcesOf(id: string, sources: readonly { url: string | null }[]): Use[] {
  return sources.flatMap(({ url }) => (url === null ? [] : [{ url, usedBy: id }]));
}
