import type { Site } from "@/domain/site";

export const removalSites: readonly Site[] = [
  {
    id: "removal-google-intimate", url: "https://support.google.com/websearch/answer/6302812", fact: "TD-61", confidence: "confirmed",
    name: { fr: "Aide Google : image sexuelle de vous", nl: "Google Help: seksueel beeld van u", de: "Google-Hilfe: sexuelles Bild von Ihnen", en: "Google Help: sexual image of you" },
  },
  {
    id: "removal-google-fake", url: "https://support.google.com/websearch/answer/9116649", fact: "TD-61", confidence: "confirmed",
    name: { fr: "Aide Google : fausse image sexuelle", nl: "Google Help: vals seksueel beeld", de: "Google-Hilfe: gefälschtes sexuelles Bild", en: "Google Help: fake sexual image" },
  },
  {
    id: "removal-google-start", url: "https://support.google.com/websearch/answer/3143948", fact: "TD-61", confidence: "confirmed",
    name: { fr: "Aide Google : retirer un contenu personnel", nl: "Google Help: persoonlijke inhoud verwijderen", de: "Google-Hilfe: persönliche Inhalte entfernen", en: "Google Help: remove personal content" },
  },
  {
    id: "removal-bing", url: "https://www.microsoft.com/digitalsafety/report-a-concern", fact: "TD-63", confidence: "confirmed",
    name: { fr: "Microsoft, Report a concern (Bing)" },
  },
  {
    id: "removal-icann", url: "https://lookup.icann.org/", fact: "TD-80", confidence: "confirmed",
    name: { fr: "ICANN Lookup" },
  },
  {
    id: "removal-telegram-dsa", url: "https://telegram.org/tos/eu-dsa", fact: "TD-49", confidence: "confirmed",
    name: { fr: "Telegram, page sur le DSA", nl: "Telegram, pagina over de DSA", de: "Telegram, Seite zum DSA", en: "Telegram, DSA page" },
  },
  {
    id: "removal-ftc", url: "https://TakeItDown.ftc.gov", fact: "TD-33", confidence: "single",
    name: { fr: "FTC, Take It Down Act (en anglais)", nl: "FTC, Take It Down Act (Engels)", de: "FTC, Take It Down Act (englisch)", en: "FTC, Take It Down Act" },
  },
  {
    id: "removal-dsa-flaggers", url: "https://digital-strategy.ec.europa.eu/en/policies/trusted-flaggers-under-dsa", fact: "TD-46", confidence: "confirmed",
    name: { fr: "Commission européenne : signaleurs de confiance (en anglais)", nl: "Europese Commissie: betrouwbare flaggers (Engels)", de: "Europäische Kommission: vertrauenswürdige Hinweisgeber (englisch)", en: "European Commission: trusted flaggers" },
  },
  {
    id: "removal-dsa-dispute", url: "https://digital-strategy.ec.europa.eu/en/policies/dsa-out-court-dispute-settlement", fact: "TD-45", confidence: "single",
    name: { fr: "Commission européenne : organismes certifiés (en anglais)", nl: "Europese Commissie: erkende geschillenorganen (Engels)", de: "Europäische Kommission: zertifizierte Stellen (englisch)", en: "European Commission: certified dispute bodies" },
  },
  {
    id: "removal-appeals-centre", url: "https://appealscentre.eu/rules-of-procedure", fact: "TD-45", confidence: "single",
    name: { fr: "Appeals Centre Europe, règles (en anglais)", nl: "Appeals Centre Europe, regels (Engels)", de: "Appeals Centre Europe, Regeln (englisch)", en: "Appeals Centre Europe, rules" },
  },
  {
    id: "removal-dsa-coordinators", url: "https://digital-strategy.ec.europa.eu/en/policies/dsa-dscs", fact: "TD-50", confidence: "confirmed",
    name: { fr: "Commission européenne : autorités par pays (en anglais)", nl: "Europese Commissie: autoriteiten per land (Engels)", de: "Europäische Kommission: Behörden je Land (englisch)", en: "European Commission: authorities by country" },
  },
  {
    id: "removal-cnil-delisting", url: "https://www.cnil.fr/fr/le-dereferencement-dun-contenu-dans-un-moteur-de-recherche", fact: "FR-LAW-92", confidence: "confirmed",
    name: { fr: "CNIL : le déréférencement", nl: "CNIL: le déréférencement (Frans)", de: "CNIL: le déréférencement (französisch)", en: "CNIL: le déréférencement (in French)" },
  },
  {
    id: "removal-cybermalveillance", url: "https://cybermalveillance.gouv.fr/tous-nos-contenus/fiches-reflexes/sextorsion", fact: "FR-LAW-67", confidence: "confirmed",
    name: { fr: "Cybermalveillance.gouv.fr : sextorsion", nl: "Cybermalveillance.gouv.fr: sextorsion (Frans)", de: "Cybermalveillance.gouv.fr: sextorsion (französisch)", en: "Cybermalveillance.gouv.fr: sextorsion (in French)" },
  },
  {
    id: "removal-ibpt-complaint", url: "https://ibpt.be/consommateurs/introduire-une-plainte-contre-des-intermediairesplateformes-ou-moteurs-de-recherche-en-ligne", fact: "TD-50", confidence: "confirmed",
    name: { fr: "IBPT : introduire une plainte", nl: "BIPT: klacht indienen (Franse pagina)", de: "BIPT: Beschwerde einreichen (französische Seite)", en: "BIPT: make a complaint (page in French)" },
  },
  {
    id: "removal-bipt-guide", url: "https://ibpt.be/consumers/digital-service-act-in-a-nutshell", fact: "BE-LAW-79", confidence: "confirmed",
    name: { fr: "IBPT : le DSA en bref (en anglais)", nl: "BIPT: de DSA in het kort (Engels)", de: "BIPT: der DSA in Kürze (englisch)", en: "BIPT: the DSA in a nutshell" },
  },
  {
    id: "removal-apd-complaint", url: "https://www.dataprotectionauthority.be/citizen/actions/lodge-a-complaint", fact: "TD-54", confidence: "confirmed",
    name: { fr: "APD : introduire une plainte (en anglais)", nl: "GBA: klacht indienen (Engels)", de: "Datenschutzbehörde: Beschwerde einreichen (englisch)", en: "Data Protection Authority: lodge a complaint" },
  },
  {
    id: "removal-payboy", url: "https://safeonweb.be/fr/actualite/child-focus-lance-payboy-une-nouvelle-plateforme-contre-la-sextorsion", fact: "BE-LAW-96", confidence: "confirmed",
    name: { fr: "Safeonweb : Payboy, de Child Focus", nl: "Safeonweb: Payboy, van Child Focus (Frans)", de: "Safeonweb: Payboy von Child Focus (französisch)", en: "Safeonweb: Payboy, by Child Focus (in French)" },
  },
  {
    id: "removal-safeonweb", url: "https://safeonweb.be/en/news/beware-scammers-threatening-publish-sexual-images", fact: "BE-LAW-97", confidence: "confirmed",
    name: { fr: "Safeonweb : faux chantage par e-mail (en anglais)", nl: "Safeonweb: valse chantagemails (Engels)", de: "Safeonweb: falsche Erpressermails (englisch)", en: "Safeonweb: false blackmail e-mails" },
  },
];
