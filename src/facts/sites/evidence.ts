import type { Site } from "@/domain/site";

export const evidenceSites: readonly Site[] = [
  {
    id: "fr-evidence-service-public",
    name: { fr: "Service-public, « Cyberharcèlement »" },
    url: "https://www.service-public.gouv.fr/particuliers/vosdroits/F32239",
    fact: "FR-LAW-64",
    confidence: "single",
  },
  {
    id: "fr-evidence-sextortion",
    name: { fr: "Cybermalveillance.gouv.fr" },
    url: "https://cybermalveillance.gouv.fr/tous-nos-contenus/fiches-reflexes/sextorsion",
    fact: "FR-LAW-67",
    confidence: "confirmed",
  },
  {
    id: "be-evidence-eifelpolizei",
    name: { fr: "Zone de police Eifel", nl: "Politiezone Eifel", de: "Polizeizone Eifel", en: "Eifel police zone" },
    url: "https://eifelpolizei.be/fr/vos-articles-de-securite/sextortion-quand-les-enregistrements-intimes-se-transforment-en-chantage",
    fact: "BE-LAW-73",
    confidence: "confirmed",
  },
  {
    id: "be-evidence-bailiffs",
    name: { fr: "vaststellingen.gerechtsdeurwaarders.be" },
    url: "https://vaststellingen.gerechtsdeurwaarders.be/",
    fact: "BE-LAW-75",
    confidence: "confirmed",
  },
];
