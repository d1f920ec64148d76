import type { Law, Penalty, Term } from "@/domain/law";
import type { Confidence, Provenance, Source } from "@/domain/source";

const COMPARED_ON = "2026-11-21";
const DUE = "2027-02-21";
/** For the texts that the dossier asks to read again first: a bill is pending, or the text itself was not read. */
const DUE_SOON = "2026-12-02";

const CODE_PENAL = "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719";
const CODE_CIVIL = "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721";
const CODE_PROCEDURE_CIVILE = "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070716";
const CODE_JUSTICE_MINEURS = "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000039086952";
const CODE_PROCEDURE_PENALE = "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071154";
const CODE_TRAVAIL = "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050";
const LOI_LCEN = "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000801164";
const LOI_1978 = "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460";
const LOI_1991 = "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000537611";

const cp = { jurisdiction: "france", code: "cp", officialUrl: CODE_PENAL } as const;
const cpp = { jurisdiction: "france", code: "cpp", officialUrl: CODE_PROCEDURE_PENALE } as const;
const cc = { jurisdiction: "france", code: "cc", officialUrl: CODE_CIVIL } as const;
const cpc = { jurisdiction: "france", code: "cpc", officialUrl: CODE_PROCEDURE_CIVILE } as const;
const cjpm = { jurisdiction: "france", code: "cjpm", officialUrl: CODE_JUSTICE_MINEURS } as const;
const lcen = { jurisdiction: "france", code: "lcen", officialUrl: LOI_LCEN } as const;

const years = (amount: number): Term => ({ amount, unit: "year" });
const months = (amount: number): Term => ({ amount, unit: "month" });
const upTo = (name: string, prison: Term, euros: number): Penalty => ({ case: name, prison: { max: prison }, fine: { max: euros } });

const official = (url: string, date: string | null = null): Source => ({ url, kind: "official", date });
const publicBody = (url: string, date: string | null = null): Source => ({ url, kind: "public-body", date });
const association = (url: string, date: string | null = null): Source => ({ url, kind: "association", date });
const press = (url: string, date: string | null = null): Source => ({ url, kind: "press", date });
const page = (url: string, date: string | null = null): Source => ({ url, kind: "third-party", date });

const compared = (confidence: Confidence, sources: Source[], dueOn = DUE): Provenance => ({ confidence, comparedOn: COMPARED_ON, dueOn, sources });

/** The code's own text, read in a copy of its state of July 2025. */
const penalText = official(CODE_PENAL, "2025-07");
const civilText = official(CODE_CIVIL, "2025-07");
const civilProcedureText = official(CODE_PROCEDURE_CIVILE, "2025-07");
const minorsText = official(CODE_JUSTICE_MINEURS, "2025-07");

const blackmailPage = page("https://violences-sexuelles.info/comprendre-definitions-loi/chantage-et-extorsion/");
const minorImagesPage = page("https://violences-sexuelles.info/comprendre-definitions-loi/extorsion-dimages-pedopornographiques");
const avibitton = page("https://www.avibitton.com/delit-de-revenge-porn/");
const loisPamela = page("https://www.loispamelalesot.com/2025/07/29/porno-divulgation-publication-illegale-images", "2025-07-29");
const servicePublicSextortion = official("https://www.service-public.gouv.fr/particuliers/vosdroits/F34124");
const complaintOnlineDecree = official("https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000050096715/2024-09-14", "2024-08-15");
const protectionOrderPage = page("https://simonnetavocat.fr/ordonnance-de-protection-comment-lobtenir-ou-se-defendre", "2024");
const protectionOrderCouplePage = page("https://dnm-avocat.com/avocat-victime-violences-conjugales-ordonnance-de-protection");
const infovictimes = association("https://www.infovictimes.fr/fr/droit-dinformation-sur-ses-droits-des-le-premier-contact-avec-lautorite-competente");
const alexiaRights = page("https://alexia.fr/fiche/11200/victimes-plus-jamais-seules.htm", "2023-03-01");
const lexbaseRights = page("http://www.lexbase.fr/index/source/50751095-10-2");
const noFurtherAction = [
  page("https://consultation.avocat.fr/blog/alban-bizieux/article-2969493-que-faire-si-ma-plainte-est-classee-sans-suite.html"),
  page("https://jracoupeau-avocat-toulouse.fr/actu_plainte_sans_suite.html"),
];
const civi = [
  page("https://app.livv.eu/books/LEGITEXT000006071154/LEGISCTA000006098229%2FLEGISCTA000023785597%2FLEGISCTA000020634240%2FLEGISCTA000006151982/LEGIARTI000006578721", "2026-02"),
  page("https://kohenavocats.com/code-procedure-penale-article-706-14"),
  page("https://scalora-business.fr/civi-ou-sarvi/"),
];

export const franceLaws: readonly Law[] = [
  // Images
  { id: "fr-cp-226-2-1", ...cp, article: "226-2-1", kind: "offence", penalties: [upTo("plain", years(2), 60000)],
    facts: ["FR-LAW-01", "FR-LAW-02", "FR-LAW-07", "FR-LAW-120"],
    provenance: compared("confirmed", [penalText, page("https://village-justice.com/articles/infraction-revenge-porn-notion-transmission-sens-article-226-code-penal-rappel,46765.html"), loisPamela, page("https://altajuris.com/?p=68874")], DUE_SOON) },
  { id: "fr-cp-226-1", ...cp, article: "226-1", kind: "offence", penalties: [upTo("plain", years(1), 45000), upTo("partner", years(2), 60000)],
    facts: ["FR-LAW-03"], provenance: compared("confirmed", [penalText, avibitton]) },
  { id: "fr-cp-226-2", ...cp, article: "226-2", kind: "offence", penalties: [upTo("plain", years(1), 45000)],
    facts: ["FR-LAW-04"], provenance: compared("confirmed", [penalText, avibitton]) },
  { id: "fr-cp-226-3-1", ...cp, article: "226-3-1", kind: "offence", penalties: [upTo("plain", years(1), 15000), upTo("aggravated", years(2), 30000)],
    facts: ["FR-LAW-09"], provenance: compared("single", [penalText]) },
  { id: "fr-cp-226-5", ...cp, article: "226-5", kind: "procedure", penalties: [],
    facts: ["FR-LAW-06"], provenance: compared("single", [penalText]) },
  { id: "fr-cp-226-6", ...cp, article: "226-6", kind: "procedure", penalties: [],
    facts: ["FR-LAW-05"], provenance: compared("single", [penalText], DUE_SOON) },
  { id: "fr-cp-226-8-1", ...cp, article: "226-8-1", kind: "offence", penalties: [upTo("plain", years(2), 60000), upTo("online", years(3), 75000)], from: "2024-05-23",
    facts: ["FR-LAW-10", "FR-LAW-12"],
    provenance: compared("confirmed", [
      penalText,
      page("https://app.livv.eu/books/LEGITEXT000006070719/LEGISCTA000006089684%2FLEGISCTA000006117597%2FLEGISCTA000006136041%2FLEGISCTA000006149831%2FLEGISCTA000006165310/LEGIARTI000049567458", "2024-09"),
      page("https://artia13.city/grok-deshabille-les-femmes-sans-leur-consentement-sur-x-un-acte-puni-par-la-loi_258808-htmlrand46824", "2026-01"),
      official("https://www.senat.fr/enseance/2025-2026/339/Amdt_16.html", "2026-02-10"),
      official("https://www.senat.fr/enseance/2025-2026/339/Amdt_1.html", "2026-02-10"),
    ], DUE_SOON) },
  { id: "fr-cp-226-8", ...cp, article: "226-8", kind: "offence", penalties: [upTo("plain", years(1), 15000), upTo("online", years(2), 45000)],
    facts: ["FR-LAW-11"], provenance: compared("single", [penalText]) },

  // Blackmail and threats
  { id: "fr-cp-312-10", ...cp, article: "312-10", kind: "offence", penalties: [upTo("plain", years(5), 75000), upTo("online-sexual-images", years(7), 100000)],
    facts: ["FR-LAW-14"], provenance: compared("confirmed", [penalText, blackmailPage], DUE_SOON) },
  { id: "fr-cp-312-11", ...cp, article: "312-11", kind: "offence", penalties: [upTo("plain", years(7), 100000)],
    facts: ["FR-LAW-15"], provenance: compared("confirmed", [penalText, blackmailPage]) },
  { id: "fr-cp-312-12", ...cp, article: "312-12", kind: "procedure", penalties: [],
    facts: ["FR-LAW-15", "FR-LAW-16"], provenance: compared("single", [penalText]) },
  { id: "fr-cp-311-12", ...cp, article: "311-12", kind: "procedure", penalties: [],
    facts: ["FR-LAW-16"], provenance: compared("single", [penalText]) },
  { id: "fr-cp-312-1", ...cp, article: "312-1", kind: "offence", penalties: [upTo("plain", years(7), 100000)],
    facts: ["FR-LAW-18"], provenance: compared("confirmed", [penalText, blackmailPage]) },
  { id: "fr-cp-222-17", ...cp, article: "222-17", kind: "offence", penalties: [upTo("plain", months(6), 7500)],
    facts: ["FR-LAW-19"], provenance: compared("single", [penalText, loisPamela]) },
  { id: "fr-cp-222-18", ...cp, article: "222-18", kind: "offence", penalties: [upTo("plain", years(3), 45000)],
    facts: ["FR-LAW-19"], provenance: compared("single", [penalText, loisPamela]) },
  { id: "fr-cp-222-18-3", ...cp, article: "222-18-3", kind: "offence", penalties: [upTo("threat", years(3), 45000), upTo("with-condition", years(5), 75000)],
    facts: ["FR-LAW-19"], provenance: compared("single", [penalText, loisPamela]) },
  { id: "fr-cp-222-33", ...cp, article: "222-33", kind: "offence", penalties: [upTo("plain", years(2), 30000), upTo("aggravated", years(3), 45000)],
    facts: ["FR-LAW-20"],
    provenance: compared("confirmed", [penalText, page("https://www.convention.fr/actualites/harcelement-sexuel-et-respect-de-obligation-de-securite-par-employeur-59670")]) },
  { id: "fr-cp-222-22-2", ...cp, article: "222-22-2", kind: "offence", penalties: [],
    facts: ["FR-LAW-21"], provenance: compared("single", [penalText], DUE_SOON) },

  // Harassment, couple, identity, accounts, address
  { id: "fr-cp-222-33-2-2", ...cp, article: "222-33-2-2", kind: "offence",
    penalties: [upTo("plain", years(1), 15000), upTo("one-aggravation", years(2), 30000), upTo("two-aggravations", years(3), 45000)],
    facts: ["FR-LAW-22"],
    provenance: compared("confirmed", [penalText, official("https://www.hauts-de-seine.gouv.fr/Actualites/Tous-mobilises-contre-le-cyberharcelement", "2022")]) },
  { id: "fr-cp-222-33-2-1", ...cp, article: "222-33-2-1", kind: "offence",
    penalties: [upTo("plain", years(3), 45000), upTo("aggravated", years(5), 75000), upTo("suicide", years(10), 150000)],
    facts: ["FR-LAW-23"], provenance: compared("single", [penalText], DUE_SOON) },
  { id: "fr-cp-222-33-2-3", ...cp, article: "222-33-2-3", kind: "offence",
    penalties: [upTo("plain", years(3), 45000), upTo("aggravated", years(5), 75000), upTo("suicide", years(10), 150000)],
    facts: ["FR-LAW-24"], provenance: compared("single", [penalText]) },
  { id: "fr-cp-222-16", ...cp, article: "222-16", kind: "offence", penalties: [upTo("plain", years(1), 15000), upTo("partner", years(3), 45000)],
    facts: ["FR-LAW-25"], provenance: compared("single", [penalText]) },
  { id: "fr-cp-226-4-1", ...cp, article: "226-4-1", kind: "offence", penalties: [upTo("plain", years(1), 15000), upTo("partner", years(2), 30000)],
    facts: ["FR-LAW-26"], provenance: compared("single", [penalText]) },
  { id: "fr-cp-323-1", ...cp, article: "323-1", kind: "offence", penalties: [upTo("plain", years(3), 100000), upTo("data-changed", years(5), 150000)],
    facts: ["FR-LAW-27"], provenance: compared("single", [penalText]) },
  { id: "fr-cp-226-15", ...cp, article: "226-15", kind: "offence", penalties: [upTo("plain", years(1), 45000), upTo("partner", years(2), 60000)],
    facts: ["FR-LAW-27"], provenance: compared("single", [penalText]) },
  { id: "fr-cp-223-1-1", ...cp, article: "223-1-1", kind: "offence", penalties: [upTo("plain", years(3), 45000), upTo("minor-or-vulnerable", years(5), 75000)],
    facts: ["FR-LAW-28"], provenance: compared("single", [penalText]) },
  { id: "fr-cp-222-33-3", ...cp, article: "222-33-3", kind: "offence", penalties: [upTo("sharing", years(5), 75000)],
    facts: ["FR-LAW-29"], provenance: compared("single", [penalText]) },

  // Minors
  { id: "fr-cp-227-23", ...cp, article: "227-23", kind: "offence",
    penalties: [upTo("plain", years(5), 75000), upTo("public-network", years(7), 100000), upTo("organised-gang", years(10), 500000)],
    facts: ["FR-LAW-30", "FR-LAW-69"],
    provenance: compared("confirmed", [penalText, association("https://www.pointdecontact.net/champ_competences/")], DUE_SOON) },
  { id: "fr-cp-227-23-1", ...cp, article: "227-23-1", kind: "offence",
    penalties: [upTo("plain", years(7), 100000), upTo("under-15", years(10), 150000), upTo("organised-gang", years(10), 1000000)],
    facts: ["FR-LAW-31", "FR-LAW-33"], provenance: compared("confirmed", [penalText, minorImagesPage]) },
  { id: "fr-cp-227-22-2", ...cp, article: "227-22-2", kind: "offence", penalties: [upTo("plain", years(7), 100000), upTo("under-15", years(10), 150000)],
    facts: ["FR-LAW-32", "FR-LAW-33"], provenance: compared("single", [penalText]) },
  { id: "fr-cp-227-22-1", ...cp, article: "227-22-1", kind: "offence", penalties: [upTo("plain", years(2), 30000), upTo("meeting", years(5), 75000)],
    facts: ["FR-LAW-32", "FR-LAW-33"], provenance: compared("single", [penalText]) },
  { id: "fr-cp-227-22", ...cp, article: "227-22", kind: "offence",
    penalties: [upTo("plain", years(5), 75000), upTo("online-contact", years(7), 100000), upTo("under-15", years(10), 150000)],
    facts: ["FR-LAW-32"], provenance: compared("single", [penalText]) },
  { id: "fr-cp-227-24", ...cp, article: "227-24", kind: "offence", penalties: [upTo("plain", years(3), 75000)],
    facts: ["FR-LAW-32"], provenance: compared("single", [penalText]) },
  { id: "fr-cp-122-8", ...cp, article: "122-8", kind: "definition", penalties: [],
    facts: ["FR-LAW-104"], provenance: compared("single", [penalText, minorsText]) },
  { id: "fr-cjpm-l11-1", ...cjpm, article: "L11-1", kind: "definition", penalties: [],
    facts: ["FR-LAW-104"], provenance: compared("single", [minorsText]) },
  { id: "fr-cjpm-l121-5", ...cjpm, article: "L121-5", kind: "sanction", penalties: [],
    facts: ["FR-LAW-104"], provenance: compared("single", [minorsText]) },

  // Other penalties
  { id: "fr-cp-131-35-1", ...cp, article: "131-35-1", kind: "sanction", penalties: [{ case: "platform", fine: { max: 75000 } }],
    facts: ["FR-LAW-34"], provenance: compared("confirmed", [penalText, minorImagesPage], DUE_SOON) },
  { id: "fr-cp-131-21", ...cp, article: "131-21", kind: "sanction", penalties: [],
    facts: ["FR-LAW-35"], provenance: compared("single", [penalText]) },
  { id: "fr-cp-226-31", ...cp, article: "226-31", kind: "sanction", penalties: [],
    facts: ["FR-LAW-35"], provenance: compared("single", [penalText]) },

  // Where French law applies
  { id: "fr-cp-113-2-1", ...cp, article: "113-2-1", kind: "procedure", penalties: [],
    facts: ["FR-LAW-110"],
    provenance: compared("confirmed", [penalText, page("https://www.doctrine.fr/l/texts/codes/LEGITEXT000006071154/articles/LEGIARTI000006574858")]) },
  { id: "fr-cp-113-7", ...cp, article: "113-7", kind: "procedure", penalties: [],
    facts: ["FR-LAW-111"],
    provenance: compared("confirmed", [
      penalText,
      publicBody("https://ph.ambafrance.org/Victimes-de-vol-ou-d-agression-comment-le-consulat-peut-vous-aider-3089"),
      page("https://alliancesolidaire.org/2022/10/20/demarches-des-victimes-francaises-a-letranger/", "2022-10-20"),
    ]) },
  { id: "fr-cp-711-1", ...cp, article: "711-1", kind: "procedure", penalties: [],
    facts: ["FR-LAW-112"],
    provenance: compared("confirmed", [penalText, publicBody("https://www.province-sud.nc/wp-content/Guides/CIDFE/2024/GuideDesDroitsDesFemmesEtDeLaFamille/127", "2024")]) },
  { id: "fr-cp-711-2", ...cp, article: "711-2", kind: "procedure", penalties: [],
    facts: ["FR-LAW-112"], provenance: compared("single", [penalText]) },

  // Complaint
  { id: "fr-cpp-15-3", ...cpp, article: "15-3", kind: "right", penalties: [],
    facts: ["FR-LAW-43", "FR-LAW-61"],
    provenance: compared("confirmed", [
      page("https://www.doctrine.fr/l/texts/codes/LEGITEXT000006071154/articles/LEGIARTI000006574858?version=LEGIARTI000038311441", "2019-03-25"),
      page("https://kohenavocats.com/code-procedure-penale-article-15-3"),
      page("https://french-business-law.com/french-legislation-art/article-15-3-of-the-french-code-of-criminal-procedure/"),
    ]) },
  { id: "fr-cpp-15-3-1-1", ...cpp, article: "15-3-1-1", kind: "procedure", penalties: [],
    facts: ["FR-LAW-53"],
    provenance: compared("confirmed", [
      press("https://www.leclubdesjuristes.com/justice/generalisation-de-la-visio-plainte-comment-ca-marche-5475/"),
      press("https://www.quechoisir.org/actualite-justice-porter-plainte-a-distance-est-desormais-possible-n119282/", "2024-03"),
      page("https://info.haas-avocats.com/droit-digital/decryptage-de-la-plainte-par-visioconference-qui-peut-en-beneficier"),
    ], DUE_SOON) },
  { id: "fr-cpp-d8-2-1", ...cpp, article: "D8-2-1", kind: "procedure", penalties: [],
    facts: ["FR-LAW-46", "FR-LAW-48"],
    provenance: compared("confirmed", [
      complaintOnlineDecree,
      servicePublicSextortion,
      official("https://plainte-en-ligne.masecurite.interieur.gouv.fr/faq"),
      official("https://www.police-nationale.interieur.gouv.fr/actualite/comment-fonctionne-plainte-en-ligne", "2024-10-16"),
      press("https://www.actu-juridique.fr/breves/divers/e-escroquerie-liste-des-infractions-pouvant-faire-lobjet-dune-plainte-en-ligne/", "2024-08"),
    ], DUE_SOON) },
  { id: "fr-cpp-10-2", ...cpp, article: "10-2", kind: "right", penalties: [],
    facts: ["FR-LAW-56", "FR-LAW-57"], provenance: compared("confirmed", [infovictimes, alexiaRights, lexbaseRights]) },
  { id: "fr-cpp-10-4", ...cpp, article: "10-4", kind: "right", penalties: [],
    facts: ["FR-LAW-56"], provenance: compared("confirmed", [infovictimes, alexiaRights]) },
  { id: "fr-cpp-10-5", ...cpp, article: "10-5", kind: "right", penalties: [],
    facts: ["FR-LAW-56"], provenance: compared("single", [infovictimes]) },
  { id: "fr-cpp-40-4-1", ...cpp, article: "40-4-1", kind: "right", penalties: [],
    facts: ["FR-LAW-57"], provenance: compared("confirmed", [page("http://www.bouzenoune-avocat.com/tag/droit-des-victimes/"), lexbaseRights]) },
  { id: "fr-cpp-706-50", ...cpp, article: "706-50", kind: "right", penalties: [],
    facts: ["FR-LAW-58"],
    provenance: compared("confirmed", [
      official("https://www.service-public.fr/particuliers/vosdroits/F1567", "2022-09-02"),
      page("https://guide-administratif.fr/justice/acces-au-droit-et-a-la-justice/F1567"),
      press("https://www.actu-juridique.fr/breves/droit-penal/enquete-penale-condition-de-la-designation-dun-mandataire-ad-hoc-pour-le-mineur/"),
    ]) },
  { id: "fr-cpp-40-2", ...cpp, article: "40-2", kind: "right", penalties: [],
    facts: ["FR-LAW-59"], provenance: compared("confirmed", noFurtherAction, DUE_SOON) },
  { id: "fr-cpp-40-3", ...cpp, article: "40-3", kind: "right", penalties: [],
    facts: ["FR-LAW-59"], provenance: compared("confirmed", noFurtherAction, DUE_SOON) },
  { id: "fr-cpp-85", ...cpp, article: "85", kind: "procedure", penalties: [],
    facts: ["FR-LAW-60", "FR-LAW-61"],
    provenance: compared("confirmed", [
      page("https://mathieu-noel-avocat-penaliste.com/pages/questions/quels-sont-les-recours-apres-le-classement-d-une-plainte.html"),
      page("https://tricoteuses.fr/legifrance/sections/JORFSCTA000052651515", "2025-11"),
    ]) },
  { id: "fr-cp-226-10", ...cp, article: "226-10", kind: "offence", penalties: [upTo("plain", years(5), 45000)],
    facts: ["FR-LAW-62"], provenance: compared("single", [penalText]) },

  // Time limits
  { id: "fr-cpp-8", ...cpp, article: "8", kind: "procedure", penalties: [],
    facts: ["FR-LAW-37"],
    provenance: compared("confirmed", [
      servicePublicSextortion,
      official("https://service-public.fr/particuliers/vosdroits/F36493/2?idFicheParent=F31982", "2024-01-12"),
      page("https://alnavocate.fr/index.php/quel-delai-pour-porter-plainte"),
    ]) },
  { id: "fr-cpp-706-47", ...cpp, article: "706-47", kind: "procedure", penalties: [],
    facts: ["FR-LAW-39"],
    provenance: compared("confirmed", [
      page("https://avl-avocat.com/post/les-r%C3%A8gles-de-la-prescription"),
      page("https://avocat-stefania.fr/delais-prescription-infractions-commises-a-lencontre-dun-mineur/"),
      publicBody("https://www.marcillacsaintquentin.fr/liens-utiles/demarches-administratives/carte-grise?audience=Particuliers&xml=F38050"),
    ], DUE_SOON) },
  { id: "fr-cc-2224", ...cc, article: "2224", kind: "procedure", penalties: [],
    facts: ["FR-LAW-42"], provenance: compared("single", [civilText]) },
  { id: "fr-cc-2226", ...cc, article: "2226", kind: "procedure", penalties: [],
    facts: ["FR-LAW-42"], provenance: compared("single", [civilText], DUE_SOON) },

  // Evidence
  { id: "fr-cpp-427", ...cpp, article: "427", kind: "right", penalties: [],
    facts: ["FR-LAW-63"],
    provenance: compared("confirmed", [
      association("https://www.avft.org/2013/01/24/lenregistrement-comme-moyen-de-preuve-au-penal-si-cest-possible/", "2013-01-24"),
      page("https://lexing.law/avocats/preuve-penale/2014/04/07", "2014-04-07"),
      page("https://legavox.fr/blog/maitre-anthony-bem/validite-preuves-obtenues-maniere-deloyale-29455.htm"),
    ]) },
  { id: "fr-cpc-145", ...cpc, article: "145", kind: "right", penalties: [],
    facts: ["FR-LAW-71"], provenance: compared("single", [civilProcedureText]) },

  // Civil and urgent judge
  { id: "fr-cc-9", ...cc, article: "9", kind: "right", penalties: [],
    facts: ["FR-LAW-72"], provenance: compared("confirmed", [civilText, page("https://www.premisse.app/code-civil/article-9")]) },
  { id: "fr-cpc-834", ...cpc, article: "834", kind: "procedure", penalties: [],
    facts: ["FR-LAW-73"], provenance: compared("single", [civilProcedureText]) },
  { id: "fr-cpc-835", ...cpc, article: "835", kind: "procedure", penalties: [],
    facts: ["FR-LAW-73"], provenance: compared("single", [civilProcedureText]) },
  { id: "fr-cpc-760", ...cpc, article: "760", kind: "procedure", penalties: [],
    facts: ["FR-LAW-75"], provenance: compared("single", [civilProcedureText]) },
  { id: "fr-cpc-761", ...cpc, article: "761", kind: "procedure", penalties: [],
    facts: ["FR-LAW-75"], provenance: compared("single", [civilProcedureText]) },
  { id: "fr-cpc-750-1", ...cpc, article: "750-1", kind: "procedure", penalties: [],
    facts: ["FR-LAW-75"], provenance: compared("single", [civilProcedureText]) },

  // Protection order
  { id: "fr-cc-515-9", ...cc, article: "515-9", kind: "right", penalties: [],
    facts: ["FR-LAW-76", "FR-LAW-78"], provenance: compared("confirmed", [civilText, protectionOrderPage, protectionOrderCouplePage]) },
  { id: "fr-cc-515-11", ...cc, article: "515-11", kind: "right", penalties: [],
    facts: ["FR-LAW-76", "FR-LAW-78", "FR-LAW-97"], provenance: compared("single", [civilText]) },
  { id: "fr-cc-515-13-1", ...cc, article: "515-13-1", kind: "right", penalties: [],
    facts: ["FR-LAW-77"], provenance: compared("confirmed", [civilText, protectionOrderPage]) },
  { id: "fr-cp-227-4-2", ...cp, article: "227-4-2", kind: "offence", penalties: [upTo("plain", years(3), 45000)],
    facts: ["FR-LAW-76"], provenance: compared("confirmed", [penalText, protectionOrderPage, protectionOrderCouplePage]) },

  // Compensation and legal aid
  { id: "fr-cpp-706-14", ...cpp, article: "706-14", kind: "right", penalties: [],
    facts: ["FR-LAW-79"], provenance: compared("confirmed", civi) },
  { id: "fr-cpp-706-3", ...cpp, article: "706-3", kind: "right", penalties: [],
    facts: ["FR-LAW-79"], provenance: compared("single", civi) },
  { id: "fr-l1991-9-2", jurisdiction: "france", code: "l1991", officialUrl: LOI_1991, article: "9-2", kind: "right", penalties: [],
    facts: ["FR-LAW-96"],
    provenance: compared("single", [page("https://www.doctrine.fr/l/texts/lois/JORFTEXT000000537611/articles/LEGIARTI000006491198", "2019-04-01")], DUE_SOON) },

  // Removal
  { id: "fr-lcen-6-3", ...lcen, article: "6-3", kind: "procedure", penalties: [],
    facts: ["FR-LAW-74", "TD-55"],
    provenance: compared("confirmed", [
      official("https://www.assemblee-nationale.fr/dyn/17/questions/QANR5L17QE1700", "2024"),
      official("https://www.assemblee-nationale.fr/dyn/17/questions/QANR5L17QE1225", "2024"),
      page("https://village-justice.com/articles/spip.php?page=imprimer&id_article=40611"),
      page("https://legalplanet.pro/?p=245997"),
    ], DUE_SOON) },
  { id: "fr-lcen-6-1", ...lcen, article: "6-1", kind: "procedure", penalties: [],
    facts: ["FR-LAW-88"],
    provenance: compared("single", [
      official("https://senat.fr/amendements/2022-2023/778/Amdt_43.html", "2023-06-30"),
      page("https://nosdeputes.fr/16/intervention/381965", "2023"),
      page("https://uplex.fr/contrats/?p=828216", "2025"),
    ], DUE_SOON) },
  { id: "fr-l78-51", jurisdiction: "france", code: "l78", officialUrl: LOI_1978, article: "51", kind: "right", penalties: [],
    facts: ["FR-LAW-91"],
    provenance: compared("confirmed", [
      page("https://agencergpd.eu/le-rgpd-et-les-mineurs"),
      page("https://efl.fr/actualite/mineur-faire-effacer-donnees-numeriques-consentement-parents_f20b92bee-371f-4ca4-bb02-839c0fb3822f"),
      page("https://www.les-infostrateges.com/actu/loi-numerique-le-nouveau-droit-a-l-effacement-pour-les-mineurs"),
    ]) },

  // Work
  { id: "fr-ct-l1153-5", jurisdiction: "france", code: "ct", officialUrl: CODE_TRAVAIL, article: "L1153-5", kind: "right", penalties: [],
    facts: ["FR-LAW-114"], provenance: compared("single", [page("https://www.maitredata.com/app/code/travail/l1153-5")]) },
];
