import type { Site } from "@/domain/site";

export const complaintFranceSites: readonly Site[] = [
  {
    id: "fr-thesee-complaint",
    name: { fr: "THESEE, porter plainte (service-public)", nl: "THESEE, klacht indienen (service-public, Frans)", de: "THESEE, Anzeige erstatten (service-public, Französisch)", en: "THESEE, make a complaint (service-public, in French)" },
    url: "https://demarches.service-public.gouv.fr/mademarche/arnaqueInternet/demarche?action=PLAINTE&type=CEL",
    fact: "FR-LAW-48", confidence: "confirmed",
  },
  {
    id: "fr-thesee-report",
    name: { fr: "THESEE, signaler (service-public)", nl: "THESEE, melden (service-public, Frans)", de: "THESEE, melden (service-public, Französisch)", en: "THESEE, report (service-public, in French)" },
    url: "https://demarches.service-public.gouv.fr/mademarche/arnaqueInternet/demarche?action=SIGNALEMENT&type=CEL",
    fact: "FR-LAW-49", confidence: "confirmed",
  },
  {
    id: "fr-complaint-sextortion-page",
    name: { fr: "service-public, chantage et sextorsion", nl: "service-public over sextortion (Frans)", de: "service-public über Sextortion (Französisch)", en: "service-public on sextortion (in French)" },
    url: "https://www.service-public.gouv.fr/particuliers/vosdroits/F34124",
    fact: "FR-LAW-48", confidence: "confirmed",
  },
  {
    id: "fr-complaint-cyberharassment-page",
    name: { fr: "service-public, cyberharcèlement", nl: "service-public over cyberpesten (Frans)", de: "service-public über Cybermobbing (Französisch)", en: "service-public on online harassment (in French)" },
    url: "https://www.service-public.gouv.fr/particuliers/vosdroits/F32239",
    fact: "FR-LAW-64", confidence: "single",
  },
  {
    id: "fr-complaint-minor-page",
    name: { fr: "service-public, la plainte d’une personne mineure", nl: "service-public over klachten van minderjarigen (Frans)", de: "service-public über Anzeigen von Minderjährigen (Französisch)", en: "service-public on complaints by minors (in French)" },
    url: "https://www.service-public.fr/particuliers/vosdroits/F1567",
    fact: "FR-LAW-58", confidence: "confirmed",
  },
  {
    id: "fr-complaint-police-chat",
    name: { fr: "tchat police et gendarmerie, cyberharcèlement", nl: "chat van politie en gendarmerie over cyberpesten (Frans)", de: "Chat von Polizei und Gendarmerie zu Cybermobbing (Französisch)", en: "police and gendarmerie chat on online harassment (in French)" },
    url: "https://masecurite.interieur.gouv.fr/fr/demarches-en-ligne/plateforme-signalement-cyberharcelement",
    fact: "FR-LAW-50", confidence: "single",
  },
  {
    id: "fr-complaint-17cyber",
    name: { fr: "17Cyber" },
    url: "https://17cyber.gouv.fr",
    fact: "FR-LAW-51", confidence: "confirmed",
  },
  {
    id: "fr-complaint-pharos",
    name: { fr: "PHAROS, internet-signalement.gouv.fr" },
    url: "https://www.internet-signalement.gouv.fr",
    fact: "FR-LAW-52", confidence: "confirmed",
  },
  {
    id: "fr-complaint-online-faq",
    name: { fr: "Plainte en ligne, questions fréquentes", nl: "Plainte en ligne, veelgestelde vragen (Frans)", de: "Plainte en ligne, häufige Fragen (Französisch)", en: "Plainte en ligne, frequent questions (in French)" },
    url: "https://plainte-en-ligne.masecurite.interieur.gouv.fr/faq",
    fact: "FR-LAW-46", confidence: "confirmed",
  },
  {
    id: "fr-complaint-defender-page",
    name: { fr: "décision du Défenseur des droits", nl: "beslissing van de Défenseur des droits (Frans)", de: "Entscheidung des Défenseur des droits (Französisch)", en: "decision of the Défenseur des droits (in French)" },
    url: "https://juridique.defenseurdesdroits.fr/index.php?lvl=notice_display&id=52597",
    fact: "FR-LAW-44", confidence: "single",
  },
  {
    id: "fr-complaint-legal-aid-simulator",
    name: { fr: "simulateur officiel de l’aide juridictionnelle", nl: "officiële simulator voor rechtsbijstand (Frans)", de: "amtlicher Rechner zur Prozesskostenhilfe (Französisch)", en: "official legal aid simulator (in French)" },
    url: "https://www.aidejuridictionnelle.justice.fr/simulateur",
    fact: "FR-LAW-95", confidence: "single",
  },
  {
    id: "fr-complaint-constitutional-decision",
    name: { fr: "décision du Conseil constitutionnel", nl: "beslissing van de Franse Grondwettelijke Raad (Frans)", de: "Entscheidung des französischen Verfassungsrats (Französisch)", en: "decision of the French Constitutional Council (in French)" },
    url: "https://www.conseil-constitutionnel.fr/decision/2024/20241091_1092_1093QPC.htm",
    fact: "FR-LAW-98", confidence: "confirmed",
  },
  {
    id: "fr-complaint-sarvi-page",
    name: { fr: "service-public, SARVI", nl: "service-public over SARVI (Frans)", de: "service-public über SARVI (Französisch)", en: "service-public on SARVI (in French)" },
    url: "https://www.service-public.fr/particuliers/vosdroits/F1744",
    fact: "FR-LAW-80", confidence: "confirmed",
  },
];
