import type { Site } from "@/domain/site";

export const supportSites: readonly Site[] = [
  {
    id: "support-legal-aid-simulator",
    name: {
      fr: "Simulateur de l’aide juridictionnelle",
      nl: "Rekenhulp voor Franse rechtsbijstand (aide juridictionnelle)",
      de: "Rechner für die französische Prozesskostenhilfe (aide juridictionnelle)",
      en: "French legal aid calculator (aide juridictionnelle)",
    },
    url: "https://www.aidejuridictionnelle.justice.fr/simulateur",
    fact: "FR-LAW-95",
    confidence: "single",
  },
  {
    id: "support-legal-aid-without-permit",
    name: {
      fr: "Décision du Conseil constitutionnel sur l’aide juridictionnelle",
      nl: "Beslissing van de Franse grondwettelijke raad over rechtsbijstand",
      de: "Entscheidung des französischen Verfassungsrats zur Prozesskostenhilfe",
      en: "Decision of the French Constitutional Council on legal aid",
    },
    url: "https://www.conseil-constitutionnel.fr/decision/2024/20241091_1092_1093QPC.htm",
    fact: "FR-LAW-98",
    confidence: "confirmed",
  },
  {
    id: "support-belgian-courts-legal-aid",
    name: {
      fr: "Page des cours et tribunaux sur l’aide juridique",
      nl: "Pagina van de hoven en rechtbanken over juridische bijstand",
      de: "Seite der belgischen Gerichte zum juristischen Beistand",
      en: "Page of the Belgian courts on legal aid",
    },
    url: "https://www.tribunaux-rechtbanken.be/fr/frais-tarifs/aide-juridique-de-premiere-ligne-aide-juridique-de-deuxieme-ligne-assistance",
    fact: "BE-LAW-89",
    confidence: "confirmed",
  },
];
