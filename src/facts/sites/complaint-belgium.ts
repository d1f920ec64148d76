import type { Site } from "@/domain/site";

export const complaintBelgiumSites: readonly Site[] = [
  {
    id: "be-complaint-file",
    name: { fr: "victimes.cfwb.be, déposer une plainte", nl: "victimes.cfwb.be, klacht indienen (Frans)", de: "victimes.cfwb.be, Anzeige erstatten (Französisch)", en: "victimes.cfwb.be, making a complaint (in French)" },
    url: "https://victimes.cfwb.be/plainte-et-procedures/deposer-une-plainte",
    fact: "BE-LAW-53", confidence: "confirmed",
  },
  {
    id: "be-complaint-how-local",
    name: { fr: "police.be, comment déposer plainte (page d’une zone)", nl: "police.be, hoe klacht indienen (pagina van een zone, Frans)", de: "police.be, wie man Anzeige erstattet (Seite einer Zone, Französisch)", en: "police.be, how to complain (page of one zone, in French)" },
    url: "https://www.police.be/5305/questions/declaration/comment-deposer-plainte-0",
    fact: "BE-LAW-54", confidence: "confirmed",
  },
  {
    id: "be-complaint-hearing-rights",
    name: { fr: "SPF Justice, l’audition et vos droits", nl: "FOD Justitie, het verhoor en uw rechten (Frans)", de: "FÖD Justiz, die Anhörung und Ihre Rechte (Französisch)", en: "FPS Justice, the interview and your rights (in French)" },
    url: "https://justice.belgium.be/fr/themes_et_dossiers/que_faire_comme/victime/procedure/audition_et_droits",
    fact: "BE-LAW-57", confidence: "confirmed",
  },
  {
    id: "be-complaint-minor-hearing-page",
    name: { fr: "SPF Justice, l’audition pendant l’enquête", nl: "FOD Justitie, het verhoor tijdens het onderzoek (Frans)", de: "FÖD Justiz, die Anhörung während der Ermittlung (Französisch)", en: "FPS Justice, the hearing during the inquiry (in French)" },
    url: "https://www.justice.belgium.be/fr/que_faire_comme/temoin/temoin_pendant_lenquete",
    fact: "BE-LAW-66", confidence: "confirmed",
  },
  {
    id: "be-complaint-injured-person-page",
    name: { fr: "victimes.cfwb.be, intervenir dans la procédure", nl: "victimes.cfwb.be, uw plaats in de procedure (Frans)", de: "victimes.cfwb.be, Ihre Rolle im Verfahren (Französisch)", en: "victimes.cfwb.be, your part in the procedure (in French)" },
    url: "https://victimes.cfwb.be/plainte-et-procedures/quels-sont-vos-droits/intervenir-dans-la-procedure-judiciaire/",
    fact: "BE-LAW-62", confidence: "confirmed",
  },
  {
    id: "be-complaint-iefh-help",
    name: { fr: "IEFH, nous contacter", nl: "IGVM, contact (Frans)", de: "IEFH, Kontakt (Französisch)", en: "IEFH, contact (in French)" },
    url: "https://igvm-iefh.belgium.be/uk/node/53209",
    fact: "BE-LAW-47", confidence: "confirmed",
  },
  {
    id: "be-complaint-iefh-scope",
    name: { fr: "IEFH, ce que l’Institut peut faire", nl: "IGVM, wat het Instituut kan doen (Frans)", de: "IEFH, was das Institut tun kann (Französisch)", en: "IEFH, what the Institute can do (in French)" },
    url: "https://igvm-iefh.belgium.be/uk/node/53208",
    fact: "BE-LAW-46", confidence: "confirmed",
  },
  {
    id: "be-complaint-residence-ban-page",
    name: { fr: "police.be, l’interdiction de résidence (page d’une zone)", nl: "police.be, het huisverbod (pagina van een zone, Frans)", de: "police.be, das Hausverbot (Seite einer Zone, Französisch)", en: "police.be, the residence ban (page of one zone, in French)" },
    url: "https://police.be/5337/actualites/interdit-de-residence-a-la-suite-de-violences-conjugales",
    fact: "BE-LAW-98", confidence: "confirmed",
  },
  {
    id: "be-complaint-legal-aid-page",
    name: { fr: "Cours et tribunaux, l’aide juridique", nl: "Hoven en rechtbanken, juridische bijstand (Frans)", de: "Gerichtshöfe und Gerichte, juristischer Beistand (Französisch)", en: "Courts and tribunals, legal aid (in French)" },
    url: "https://www.tribunaux-rechtbanken.be/fr/frais-tarifs/aide-juridique-de-premiere-ligne-aide-juridique-de-deuxieme-ligne-assistance",
    fact: "BE-LAW-89", confidence: "confirmed",
  },
  {
    id: "be-complaint-commission-page",
    name: { fr: "SPF Justice, conditions de l’aide financière", nl: "FOD Justitie, voorwaarden voor financiële hulp (Frans)", de: "FÖD Justiz, Bedingungen der finanziellen Hilfe (Französisch)", en: "FPS Justice, conditions for financial aid (in French)" },
    url: "https://justitie.belgium.be/fr/themes/que_faire_comme/victime/aide_financiere/actes_intentionnels_de_violence/conditions_doctroi",
    fact: "BE-LAW-92", confidence: "confirmed",
  },
  {
    id: "be-complaint-no-permit-page",
    name: { fr: "Zanzu (en allemand)", nl: "Zanzu (Duits)", de: "Zanzu", en: "Zanzu (in German)" },
    url: "https://www.zanzu.be/de/ehrbezogene-gewalt-0",
    fact: "BE-LAW-68", confidence: "single",
  },
  {
    id: "be-complaint-mediation-page",
    name: { fr: "Médiante, présentée par la CAAP", nl: "Médiante, voorgesteld door CAAP (Frans)", de: "Médiante, vorgestellt von CAAP (Französisch)", en: "Médiante, presented by CAAP (in French)" },
    url: "https://caap.be/activites/liste-des-prisons/mediante",
    fact: "BE-LAW-69", confidence: "confirmed",
  },
];
