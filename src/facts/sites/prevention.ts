import type { Site } from "@/domain/site";

export const preventionSites: readonly Site[] = [
  {
    id: "prevention-fr-penal-code",
    name: { fr: "Code pénal, sur Légifrance", nl: "Frans Strafwetboek, op Légifrance", de: "französisches Strafgesetzbuch, auf Légifrance", en: "French Criminal Code, on Légifrance" },
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719",
    fact: "FR-LAW-01",
    confidence: "confirmed",
  },
];
