import type { Site } from "@/domain/site";

export const lawFranceSites: readonly Site[] = [
  { id: "fr-law-legal-aid-simulator", name: { fr: "simulateur d’aide juridictionnelle", nl: "Franse rekenhulp voor rechtsbijstand", de: "französischer Rechner für Prozesskostenhilfe", en: "French legal aid calculator" },
    url: "https://www.aidejuridictionnelle.justice.fr/simulateur", fact: "FR-LAW-95", confidence: "single" },
  { id: "eu-law-settlement-bodies", name: { fr: "organismes de règlement extrajudiciaire", nl: "instanties voor buitengerechtelijke geschillen", de: "außergerichtliche Streitbeilegungsstellen", en: "out-of-court dispute bodies" },
    url: "https://digital-strategy.ec.europa.eu/en/policies/dsa-out-court-dispute-settlement", fact: "TD-45", confidence: "single" },
  { id: "eu-law-trusted-flaggers", name: { fr: "signaleurs de confiance de l’Union européenne", nl: "betrouwbare flaggers in de Europese Unie", de: "vertrauenswürdige Hinweisgeber der Europäischen Union", en: "trusted flaggers of the European Union" },
    url: "https://digital-strategy.ec.europa.eu/en/policies/trusted-flaggers-under-dsa", fact: "TD-46", confidence: "confirmed" },
  { id: "eu-law-coordinators", name: { fr: "coordinateurs pour les services numériques", nl: "digitaledienstencoördinatoren", de: "Koordinatoren für digitale Dienste", en: "Digital Services Coordinators" },
    url: "https://digital-strategy.ec.europa.eu/en/policies/dsa-dscs", fact: "TD-50", confidence: "confirmed" },
  { id: "eu-law-ibpt-complaint", name: { fr: "plainte à l’IBPT", nl: "klacht bij het BIPT", de: "Beschwerde beim BIPT", en: "complaint to the BIPT" },
    url: "https://ibpt.be/consommateurs/introduire-une-plainte-contre-des-intermediairesplateformes-ou-moteurs-de-recherche-en-ligne", fact: "TD-50", confidence: "confirmed" },
  { id: "eu-law-cnil-complaint", name: { fr: "plainte à la CNIL", nl: "klacht bij de CNIL", de: "Beschwerde bei der CNIL", en: "complaint to the CNIL" },
    url: "https://www.cnil.fr/fr/plaintes", fact: "TD-54", confidence: "confirmed" },
  { id: "eu-law-apd-complaint", name: { fr: "plainte à l’APD", nl: "klacht bij de GBA", de: "Beschwerde bei der Datenschutzbehörde", en: "complaint to the Belgian data protection authority" },
    url: "https://www.dataprotectionauthority.be/citizen/actions/lodge-a-complaint", fact: "TD-54", confidence: "confirmed" },
];
