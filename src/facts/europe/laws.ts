import type { Law } from "@/domain/law";
import type { Confidence, Provenance, Source } from "@/domain/source";

const COMPARED_ON = "2026-11-21";
const DUE = "2027-02-21";

const DSA = "https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX%3A32022R2065";
const GDPR = "https://eur-lex.europa.eu/eli/reg/2016/679/oj";
const DIRECTIVE_2024_1385 = "https://eur-lex.europa.eu/eli/dir/2024/1385";

const dsa = { jurisdiction: "europe", code: "dsa", officialUrl: DSA, penalties: [] } satisfies Partial<Law>;
const gdpr = { jurisdiction: "europe", code: "gdpr", officialUrl: GDPR, penalties: [] } satisfies Partial<Law>;
const directive = { jurisdiction: "europe", code: "dir2024-1385", officialUrl: DIRECTIVE_2024_1385, penalties: [] } satisfies Partial<Law>;

const official = (url: string, date: string | null = null): Source => ({ url, kind: "official", date });
const publicBody = (url: string, date: string | null = null): Source => ({ url, kind: "public-body", date });
const association = (url: string, date: string | null = null): Source => ({ url, kind: "association", date });
const page = (url: string, date: string | null = null): Source => ({ url, kind: "third-party", date });

const compared = (confidence: Confidence, sources: Source[]): Provenance => ({ confidence, comparedOn: COMPARED_ON, dueOn: DUE, sources });

const dsaText = official(DSA);
const dsaSite = page("https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html");
const dsaLaws = page("https://cms-digitallaws.com/?p=1250");
const dsaLibrary = page("https://dsa-library.com/article/21");
const irishRegulator = official("https://cnam.ie/?p=8957");
const belgianRegulator = official("https://ibpt.be/consumers/digital-service-act-in-a-nutshell");
const cnilErasure = publicBody("https://www.site.ac-aix-marseille.fr/lyc-pagnol/spip/CNIL-Le-droit-a-l-effacement-supprimer-vos-donnees-en-ligne.html");

export const europeLaws: readonly Law[] = [
  // Digital Services Act
  { id: "eu-dsa-6", ...dsa, article: "6", kind: "procedure",
    facts: ["TD-41", "FR-LAW-83"], provenance: compared("confirmed", [dsaText, dsaSite]) },
  { id: "eu-dsa-9", ...dsa, article: "9", kind: "procedure",
    facts: ["TD-43", "FR-LAW-85"],
    provenance: compared("confirmed", [
      page("https://akos-rs.si/en/digital-services/explore/for-government-authorities/decisions-to-act-against-illegal-content"),
      page("https://www.ecommercekit.it/dsa/index.php?lang=FR&search=prennent"),
    ]) },
  { id: "eu-dsa-16", ...dsa, article: "16", kind: "right",
    facts: ["TD-40", "TD-41", "TD-42", "FR-LAW-82"],
    provenance: compared("confirmed", [dsaText, dsaSite, page("https://www.ecommercekit.it/dsa/index.php?lang=FR&search=l'ensemble")]) },
  { id: "eu-dsa-19", ...dsa, article: "19", kind: "definition",
    facts: ["TD-44"], provenance: compared("confirmed", [dsaLaws, irishRegulator, dsaLibrary]) },
  { id: "eu-dsa-20", ...dsa, article: "20", kind: "right",
    facts: ["TD-44", "BE-LAW-79"], provenance: compared("confirmed", [dsaLaws, irishRegulator, belgianRegulator]) },
  { id: "eu-dsa-21", ...dsa, article: "21", kind: "right",
    facts: ["TD-44", "TD-45", "BE-LAW-79"],
    provenance: compared("confirmed", [dsaLibrary, irishRegulator, official("https://bipt.be/operators/out-of-court-dispute-settlement-bodies")]) },
  { id: "eu-dsa-22", ...dsa, article: "22", kind: "procedure",
    facts: ["TD-46", "FR-LAW-86", "BE-LAW-80"],
    provenance: compared("confirmed", [
      official("https://arcom.fr/presse/mise-en-oeuvre-du-reglement-europeen-sur-les-services-numeriques-rsndsa-premiere-designation-dun-signaleur-de-confiance-e-enfance", "2024"),
      association("https://www.pointdecontact.net/le-role-des-signaleurs-de-confiance-face-aux-contenus-illicites-en-ligne"),
      official("https://www.ibpt.be/verbraucher/veroffentlichung/der-digital-services-act-gesetz-uber-digitale-dienste-dsa-unia-und-vmri-erhalten-den-status-des-vertrauenswurdigen-hinweisgebers"),
    ]) },
  { id: "eu-dsa-23", ...dsa, article: "23", kind: "procedure",
    facts: ["TD-49"], provenance: compared("confirmed", [page("https://telegram.org/tos/eu-dsa", "2026-08-18")]) },
  { id: "eu-dsa-53", ...dsa, article: "53", kind: "right",
    facts: ["TD-50", "BE-LAW-78"],
    provenance: compared("confirmed", [
      official("https://ibpt.be/consommateurs/introduire-une-plainte-contre-des-intermediairesplateformes-ou-moteurs-de-recherche-en-ligne"),
      page("https://dsa-library.com/article/53"),
      official("https://digital-strategy.ec.europa.eu/en/policies/dsa-dscs"),
    ]) },

  // Data protection
  { id: "eu-gdpr-9", ...gdpr, article: "9", kind: "definition",
    facts: ["TD-54"], provenance: compared("single", [cnilErasure]) },
  { id: "eu-gdpr-12", ...gdpr, article: "12", kind: "right",
    facts: ["TD-54", "FR-LAW-90"], provenance: compared("single", [cnilErasure]) },
  { id: "eu-gdpr-17", ...gdpr, article: "17", kind: "right",
    facts: ["TD-54", "FR-LAW-90", "BE-LAW-32"],
    provenance: compared("confirmed", [
      cnilErasure,
      page("https://rapport-congresdesnotaires.fr/2021-rapport-du-117e-congres/les-specificites-procedurales", "2021"),
      official("https://autoriteprotectiondonnees.be/professionnel/themes/le-droit-a-l-image/principes-"),
    ]) },
  { id: "eu-gdpr-19", ...gdpr, article: "19", kind: "right",
    facts: ["TD-54"], provenance: compared("single", [cnilErasure]) },
  { id: "eu-gdpr-21", ...gdpr, article: "21", kind: "right",
    facts: ["TD-54"], provenance: compared("single", [cnilErasure]) },

  // Violence against women and domestic violence
  { id: "eu-dir2024-1385-5", ...directive, article: "5", kind: "offence",
    facts: ["TD-53", "FR-LAW-93", "BE-LAW-19"],
    provenance: compared("confirmed", [
      official(DIRECTIVE_2024_1385, "2024-05-14"),
      page("https://dbfbruxelles.eu/lutte-contre-les-violences-a-legard-des-femmes-violences-domestiques-infractions-peines-circonstances-aggravantes-protection-des-victimes-publication-directive-leb-1039", "2024"),
      official("https://france.representation.ec.europa.eu/informations/lutte-contre-la-violence-legard-des-femmes-entree-en-vigueur-de-la-legislation-europeenne-2024-06-13_ga", "2024-06-13"),
    ]) },
  { id: "eu-dir2024-1385-23", ...directive, article: "23", kind: "procedure",
    facts: ["TD-53"],
    provenance: compared("confirmed", [
      official(DIRECTIVE_2024_1385, "2024-05-14"),
      page("https://iberley.es/legislacion/articulo-23-lucha-contra-violencia-contra-mujeres-violencia-domestica"),
    ]) },
];
