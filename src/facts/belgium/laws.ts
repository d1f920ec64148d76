import type { Law, Penalty, Term } from "@/domain/law";
import type { Confidence, Source } from "@/domain/source";
import { CODE_CHANGE_DAY } from "@/facts/belgium/concordance";

const COMPARED_ON = "2026-11-21";
const DUE_ON = "2027-02-21";
/** Articles of 2024 that the alignment law of March 2026 may have touched: look at Justel sooner. */
const SOON = { dueOn: "2026-12-21", articles: [[134, 150], [170, 176], [187, 192], [231, 239], [464, 469], [524, 530]] } as const;
const OLD_CODE_LAST_DAY = "2026-08-31";
const SEXUAL_REFORM_DAY = "2022-06-01";

const justel = (path: string, date: string | null): Source => ({ url: `https://www.ejustice.just.fgov.be/eli/loi/${path}/justel`, kind: "official", date });
const BOOK_1 = justel("2024/02/29/2024002052", "2026-04-02");
const BOOK_2 = justel("2024/02/29/2024002088", "2026-04-02");
const CODE_1867 = justel("1867/06/08/1867060850", "2026-02-18");
const PRELIMINARY_TITLE = justel("1878/04/17/1878041750", null);
const CRIMINAL_PROCEDURE = justel("1808/11/17/1808111701", null);
const JUDICIAL_CODE_2 = justel("1967/10/10/1967101053", null);
const JUDICIAL_CODE_3 = justel("1967/10/10/1967101054", null);
const ECONOMIC_LAW = justel("2013/02/28/2013A11134", null);
const TELECOM_2005 = justel("2005/06/13/2005011238", null);
const LAW_JULY_2023 = justel("2023/07/31/2023044140", "2023-08-09");
const LAW_APRIL_2024 = justel("2024/04/09/2024003317", "2024-04-18");
const REMOVAL_2020: Source = { url: "https://vlex.be/vid/loi-visant-combattre-diffusion-844642392", kind: "third-party", date: "2020" };
const SIMONT_BRAUN: Source = { url: "https://simontbraun.eu/fr/protegez-votre-intimite-en-ligne-optimisation-judiciaire/2023/11/14", kind: "third-party", date: "2023-11-14" };
const INDIE: Source = { url: "https://indie.law/fr/votre-vie-intime-une-denree-precieuse-que-faire-contre-la-diffusion-non-consensuelle-dimages-a-caractere-sexuel/", kind: "third-party", date: "2020" };
const FEMMES_DE_DROIT: Source = { url: "https://femmesdedroit.be/?p=7455", kind: "association", date: "2022" };
const REFLI_BOOK_2: Source = { url: "https://refli.be/fr/lex/2024002088", kind: "third-party", date: null };
const LEVEL_TABLE: Source = { url: "https://degroote-deman.be/nieuws/het-nieuwe-strafwetboek/", kind: "third-party", date: null };
const LYDIAN: Source = { url: "https://www.lydian.be/nl/nieuws-insights/verjaring-van-de-strafvordering-grondig-hervormd", kind: "third-party", date: "2024" };

type Entry = Pick<Law, "id" | "article" | "kind" | "penalties" | "facts"> & Partial<Pick<Law, "from" | "until">> & { confidence?: Confidence; more?: readonly Source[] };

const day = (amount: number): Term => ({ amount, unit: "day" });
const month = (amount: number): Term => ({ amount, unit: "month" });
const year = (amount: number): Term => ({ amount, unit: "year" });

const level = (of: number, name = "basic"): Penalty => ({ case: name, level: of });
const prison = (min: Term, max: Term, name = "basic"): Penalty => ({ case: name, prison: { min, max } });

/** A fine of the Code of 1867 as printed; really paid: eight times as much. */
const fine = (min: number, max: number) => ({ min: min * 8, max: max * 8 });

/** Voyeurism and dissemination in one of the aggravated cases, each a step apart. */
const aggravatedLevels = (dissemination: number): Penalty[] => [level(dissemination - 1, "voyeurism"), level(dissemination, "dissemination")];
const reclusion5to15: Penalty[] = [prison(year(5), year(10), "voyeurism"), prison(year(10), year(15), "dissemination")];
const reclusion10to20: Penalty[] = [prison(year(10), year(15), "voyeurism"), prison(year(15), year(20), "dissemination")];

const codeOf2024Book1: readonly Entry[] = [
  { id: "be-cp-2", article: "2", kind: "definition", penalties: [], facts: ["BE-LAW-05"] },
  { id: "be-cp-3", article: "3", kind: "procedure", penalties: [], facts: ["BE-LAW-71"] },
  { id: "be-cp-36", article: "36", kind: "sanction", penalties: [], facts: ["BE-LAW-09"], confidence: "single", more: [LEVEL_TABLE] },
  { id: "be-cp-41", article: "41", kind: "sanction", penalties: [], facts: ["BE-LAW-09"] },
  { id: "be-cp-43", article: "43", kind: "sanction", penalties: [], facts: ["BE-LAW-09"] },
  { id: "be-cp-44", article: "44", kind: "sanction", penalties: [], facts: ["BE-LAW-09"] },
  { id: "be-cp-45", article: "45", kind: "sanction", penalties: [], facts: ["BE-LAW-09"] },
  { id: "be-cp-78", article: "78", kind: "sanction", penalties: [], facts: ["BE-LAW-10"] },
];

const codeOf2024Book2: readonly Entry[] = [
  { id: "be-cp-79", article: "79", kind: "definition", penalties: [], facts: ["BE-LAW-15"], more: [REFLI_BOOK_2] },
  { id: "be-cp-128", article: "128", kind: "offence", penalties: [level(2)], facts: ["BE-LAW-27"] },
  { id: "be-cp-129", article: "129", kind: "offence", penalties: [level(3)], facts: ["BE-LAW-27"] },
  { id: "be-cp-130", article: "130", kind: "offence", penalties: [level(3)], facts: ["BE-LAW-27"] },
  { id: "be-cp-132", article: "132", kind: "definition", penalties: [], facts: ["BE-LAW-22"] },
  { id: "be-cp-133", article: "133", kind: "definition", penalties: [], facts: ["BE-LAW-36"] },
  { id: "be-cp-134", article: "134", kind: "offence", penalties: [level(3)], facts: ["BE-LAW-22"] },
  { id: "be-cp-135", article: "135", kind: "offence", penalties: [level(3)], facts: ["BE-LAW-12"] },
  { id: "be-cp-136", article: "136", kind: "offence", penalties: [level(3)], facts: ["BE-LAW-13", "BE-LAW-17"] },
  { id: "be-cp-137", article: "137", kind: "offence", penalties: [level(3)], facts: ["BE-LAW-14", "BE-LAW-17"] },
  { id: "be-cp-138", article: "138", kind: "offence", penalties: [], facts: ["BE-LAW-22"] },
  { id: "be-cp-142", article: "142", kind: "offence", penalties: aggravatedLevels(5), facts: ["BE-LAW-15"] },
  { id: "be-cp-143", article: "143", kind: "offence", penalties: aggravatedLevels(5), facts: ["BE-LAW-15", "BE-LAW-34"] },
  { id: "be-cp-144", article: "144", kind: "offence", penalties: aggravatedLevels(4), facts: ["BE-LAW-15", "BE-LAW-34"] },
  { id: "be-cp-145", article: "145", kind: "offence", penalties: aggravatedLevels(5), facts: ["BE-LAW-15"] },
  { id: "be-cp-146", article: "146", kind: "offence", penalties: aggravatedLevels(4), facts: ["BE-LAW-15", "BE-LAW-98"], more: [REFLI_BOOK_2] },
  { id: "be-cp-147", article: "147", kind: "offence", penalties: aggravatedLevels(4), facts: ["BE-LAW-15"] },
  { id: "be-cp-148", article: "148", kind: "offence", penalties: aggravatedLevels(4), facts: ["BE-LAW-15", "BE-LAW-33"] },
  { id: "be-cp-149", article: "149", kind: "offence", penalties: aggravatedLevels(4), facts: ["BE-LAW-15"] },
  { id: "be-cp-151", article: "151", kind: "offence", penalties: [level(3)], facts: ["BE-LAW-37"] },
  { id: "be-cp-170", article: "170", kind: "definition", penalties: [], facts: ["BE-LAW-18"] },
  { id: "be-cp-171", article: "171", kind: "offence", penalties: [level(3)], facts: ["BE-LAW-34"] },
  { id: "be-cp-172", article: "172", kind: "offence", penalties: [level(4)], facts: ["BE-LAW-34"] },
  { id: "be-cp-173", article: "173", kind: "offence", penalties: [level(3)], facts: ["BE-LAW-29", "BE-LAW-34", "BE-LAW-77"] },
  { id: "be-cp-174", article: "174", kind: "offence", penalties: [level(2)], facts: ["BE-LAW-34", "BE-LAW-77"] },
  { id: "be-cp-175", article: "175", kind: "definition", penalties: [], facts: ["BE-LAW-29", "BE-LAW-77"] },
  { id: "be-cp-176", article: "176", kind: "definition", penalties: [], facts: ["BE-LAW-35"] },
  { id: "be-cp-182", article: "182", kind: "offence", penalties: [level(2)], facts: ["BE-LAW-25"] },
  { id: "be-cp-183", article: "183", kind: "offence", penalties: [level(3)], facts: ["BE-LAW-25"] },
  { id: "be-cp-184", article: "184", kind: "offence", penalties: [], facts: ["BE-LAW-25"] },
  { id: "be-cp-187", article: "187", kind: "offence", penalties: [level(1)], facts: ["BE-LAW-45"] },
  { id: "be-cp-189", article: "189", kind: "sanction", penalties: [], facts: ["BE-LAW-98"] },
  { id: "be-cp-191", article: "191", kind: "sanction", penalties: [], facts: ["BE-LAW-33"] },
  { id: "be-cp-192", article: "192", kind: "offence", penalties: [level(2)], facts: ["BE-LAW-108"] },
  { id: "be-cp-231", article: "231", kind: "offence", penalties: [level(1, "lesser-act"), level(2, "serious-act")], facts: ["BE-LAW-20"] },
  { id: "be-cp-232", article: "232", kind: "offence", penalties: [level(2, "lesser-act"), level(3, "serious-act")], facts: ["BE-LAW-20"] },
  { id: "be-cp-237", article: "237", kind: "offence", penalties: [level(2)], facts: ["BE-LAW-23", "BE-LAW-24"] },
  { id: "be-cp-238", article: "238", kind: "offence", penalties: [level(3)], facts: ["BE-LAW-23"] },
  { id: "be-cp-240", article: "240", kind: "offence", penalties: [level(1)], facts: ["BE-LAW-26"] },
  { id: "be-cp-244", article: "244", kind: "offence", penalties: [level(1)], facts: ["BE-LAW-26"] },
  { id: "be-cp-257", article: "257", kind: "offence", penalties: [level(2)], facts: ["BE-LAW-27"] },
  { id: "be-cp-451", article: "451", kind: "offence", penalties: [level(3)], facts: ["BE-LAW-28"] },
  { id: "be-cp-462", article: "462", kind: "offence", penalties: [level(1)], facts: ["BE-LAW-28"] },
  { id: "be-cp-464", article: "464", kind: "definition", penalties: [], facts: ["BE-LAW-21"] },
  { id: "be-cp-468", article: "468", kind: "offence", penalties: [level(3)], facts: ["BE-LAW-21"] },
  { id: "be-cp-469", article: "469", kind: "offence", penalties: [level(4)], facts: ["BE-LAW-21"] },
  { id: "be-cp-488", article: "488", kind: "offence", penalties: [], facts: ["BE-LAW-28"] },
  { id: "be-cp-524", article: "524", kind: "offence", penalties: [level(2)], facts: ["BE-LAW-30"] },
  { id: "be-cp-525", article: "525", kind: "offence", penalties: [level(2)], facts: ["BE-LAW-30"] },
  { id: "be-cp-526", article: "526", kind: "offence", penalties: [level(3)], facts: ["BE-LAW-30"] },
  { id: "be-cp-527", article: "527", kind: "offence", penalties: [], facts: ["BE-LAW-30"] },
  { id: "be-cp-530", article: "530", kind: "offence", penalties: [level(2)], facts: ["BE-LAW-30"] },
];

const codeOf1867: readonly Entry[] = [
  { id: "be-cp1867-327", article: "327", kind: "offence", penalties: [{ case: "basic", prison: { min: month(6), max: year(5) }, fine: fine(100, 500) }], facts: ["BE-LAW-20"] },
  { id: "be-cp1867-330", article: "330", kind: "offence", penalties: [{ case: "basic", prison: { min: day(8), max: month(3) }, fine: fine(26, 100) }], facts: ["BE-LAW-20"] },
  { id: "be-cp1867-383", article: "383", kind: "offence", penalties: [], until: "2022-05-31", facts: ["BE-LAW-25"] },
  { id: "be-cp1867-442bis", article: "442bis", kind: "offence", penalties: [{ case: "basic", prison: { min: day(15), max: year(2) }, fine: fine(50, 300), either: true }], facts: ["BE-LAW-23"] },
  { id: "be-cp1867-443", article: "443", kind: "definition", penalties: [], facts: ["BE-LAW-26"] },
  { id: "be-cp1867-444", article: "444", kind: "offence", penalties: [{ case: "basic", prison: { min: day(8), max: year(1) }, fine: fine(26, 200) }], facts: ["BE-LAW-26"] },
  { id: "be-cp1867-448", article: "448", kind: "offence", penalties: [], facts: ["BE-LAW-26"] },
  { id: "be-cp1867-450", article: "450", kind: "procedure", penalties: [], facts: ["BE-LAW-26"] },
  { id: "be-cp1867-468", article: "468", kind: "sanction", penalties: [prison(year(5), year(10))], facts: ["BE-LAW-21"] },
  { id: "be-cp1867-470", article: "470", kind: "offence", penalties: [prison(year(5), year(10))], facts: ["BE-LAW-21"], confidence: "single" },
  {
    id: "be-cp1867-550bis", article: "550bis", kind: "offence", facts: ["BE-LAW-30"], confidence: "single",
    penalties: [{ case: "basic", prison: { max: year(2) }, fine: fine(26, 25_000) }, prison(month(6), year(3), "with-intent")],
    more: [{ url: "https://huggingface.co/datasets/naimsassine/belgian-law-qafrench-dataset", kind: "third-party", date: null }],
  },
];

const codeOf1867Since2022: readonly Entry[] = [
  { id: "be-cp1867-417-7", article: "417/7", kind: "offence", penalties: [], facts: ["BE-LAW-11", "BE-LAW-22"] },
  { id: "be-cp1867-417-8", article: "417/8", kind: "offence", penalties: [prison(month(6), year(5))], facts: ["BE-LAW-11", "BE-LAW-12"], more: [FEMMES_DE_DROIT] },
  { id: "be-cp1867-417-9", article: "417/9", kind: "offence", penalties: [prison(month(6), year(5))], facts: ["BE-LAW-11", "BE-LAW-13", "BE-LAW-17"], more: [FEMMES_DE_DROIT] },
  { id: "be-cp1867-417-10", article: "417/10", kind: "offence", penalties: [{ case: "basic", prison: { min: year(1), max: year(5) }, fine: fine(200, 10_000) }], facts: ["BE-LAW-11", "BE-LAW-14", "BE-LAW-17"], more: [FEMMES_DE_DROIT] },
  { id: "be-cp1867-417-11", article: "417/11", kind: "offence", penalties: [], facts: ["BE-LAW-11", "BE-LAW-22"] },
  { id: "be-cp1867-417-15", article: "417/15", kind: "offence", penalties: reclusion10to20, facts: ["BE-LAW-15", "BE-LAW-16"] },
  { id: "be-cp1867-417-16", article: "417/16", kind: "offence", penalties: reclusion10to20, facts: ["BE-LAW-15", "BE-LAW-16", "BE-LAW-34"] },
  { id: "be-cp1867-417-17", article: "417/17", kind: "offence", penalties: reclusion5to15, facts: ["BE-LAW-15", "BE-LAW-16", "BE-LAW-34"] },
  { id: "be-cp1867-417-18", article: "417/18", kind: "offence", penalties: reclusion10to20, facts: ["BE-LAW-15"] },
  { id: "be-cp1867-417-19", article: "417/19", kind: "offence", penalties: reclusion5to15, facts: ["BE-LAW-15", "BE-LAW-98"] },
  { id: "be-cp1867-417-20", article: "417/20", kind: "offence", penalties: reclusion5to15, facts: ["BE-LAW-15"] },
  { id: "be-cp1867-417-21", article: "417/21", kind: "offence", penalties: reclusion5to15, facts: ["BE-LAW-15", "BE-LAW-33"] },
  { id: "be-cp1867-417-22", article: "417/22", kind: "offence", penalties: reclusion5to15, facts: ["BE-LAW-15"] },
  { id: "be-cp1867-417-24", article: "417/24", kind: "offence", penalties: [prison(year(3), year(5))], facts: ["BE-LAW-37"] },
  { id: "be-cp1867-417-43", article: "417/43", kind: "definition", penalties: [], facts: ["BE-LAW-18"] },
  { id: "be-cp1867-417-44", article: "417/44", kind: "offence", penalties: [{ case: "basic", prison: { min: year(5), max: year(10) }, fine: fine(500, 10_000) }], facts: ["BE-LAW-34"] },
  { id: "be-cp1867-417-45", article: "417/45", kind: "offence", penalties: [prison(year(10), year(15))], facts: ["BE-LAW-34"] },
  { id: "be-cp1867-417-46", article: "417/46", kind: "offence", penalties: [prison(year(1), year(5))], facts: ["BE-LAW-34", "BE-LAW-77"] },
  { id: "be-cp1867-417-47", article: "417/47", kind: "offence", penalties: [prison(year(1), year(3))], facts: ["BE-LAW-34", "BE-LAW-77"] },
  { id: "be-cp1867-417-48", article: "417/48", kind: "definition", penalties: [], facts: ["BE-LAW-77"] },
  { id: "be-cp1867-417-49", article: "417/49", kind: "definition", penalties: [], facts: ["BE-LAW-35"] },
  { id: "be-cp1867-417-51", article: "417/51", kind: "offence", penalties: [], facts: ["BE-LAW-25"] },
  { id: "be-cp1867-417-52", article: "417/52", kind: "offence", penalties: [], facts: ["BE-LAW-25"] },
  { id: "be-cp1867-417-53", article: "417/53", kind: "offence", penalties: [], facts: ["BE-LAW-25"] },
  { id: "be-cp1867-417-56", article: "417/56", kind: "offence", penalties: [{ case: "basic", fine: fine(200, 15_000) }], facts: ["BE-LAW-45"] },
  { id: "be-cp1867-417-58", article: "417/58", kind: "sanction", penalties: [], facts: ["BE-LAW-98"] },
  { id: "be-cp1867-417-63", article: "417/63", kind: "offence", penalties: [], facts: ["BE-LAW-108"] },
];

/** Procedure and other laws, each with its own text. */
const otherTexts: readonly (Entry & { code: Law["code"]; text: Source })[] = [
  { id: "be-cj-519", code: "cj", article: "519", kind: "procedure", penalties: [], facts: ["BE-LAW-75"], text: JUDICIAL_CODE_2, more: [{ url: "https://www.modero.be/nl/nieuws/2020-een-vaststelling-op-het-internet-natuurlijk-kan-dat", kind: "third-party", date: "2020" }] },
  { id: "be-cj-584", code: "cj", article: "584", kind: "procedure", penalties: [], facts: ["BE-LAW-39", "BE-LAW-40", "BE-LAW-41", "BE-LAW-42"], text: JUDICIAL_CODE_3, more: [LAW_JULY_2023, SIMONT_BRAUN, INDIE, REMOVAL_2020] },
  { id: "be-cic-28decies", code: "cic", article: "28decies", kind: "right", penalties: [], facts: ["BE-LAW-64"], text: CRIMINAL_PROCEDURE, more: [{ url: "https://refli.be/fr/lex/2022034748", kind: "third-party", date: null }] },
  { id: "be-cic-39bis", code: "cic", article: "39bis", kind: "procedure", penalties: [], facts: ["BE-LAW-44"], text: CRIMINAL_PROCEDURE, more: [REMOVAL_2020, BOOK_2] },
  { id: "be-tp-3bis", code: "tp", article: "3bis", kind: "right", penalties: [], facts: ["BE-LAW-65"], text: PRELIMINARY_TITLE },
  { id: "be-tp-4", code: "tp", article: "4", kind: "right", penalties: [], facts: ["BE-LAW-85"], text: PRELIMINARY_TITLE },
  { id: "be-tp-14-6", code: "tp", article: "14/6", kind: "procedure", penalties: [], facts: ["BE-LAW-71"], text: PRELIMINARY_TITLE, more: [LAW_APRIL_2024] },
  { id: "be-tp-21", code: "tp", article: "21", kind: "procedure", penalties: [], facts: ["BE-LAW-48"], text: PRELIMINARY_TITLE, more: [LAW_APRIL_2024, LYDIAN] },
  { id: "be-tp-21bis", code: "tp", article: "21bis", kind: "procedure", penalties: [], facts: ["BE-LAW-50"], text: PRELIMINARY_TITLE, more: [LAW_APRIL_2024, { url: "https://www.nieuwsblad.be/cnt/dmf20191125_04735453", kind: "press", date: "2019-11-25" }] },
  { id: "be-tp-26", code: "tp", article: "26", kind: "procedure", penalties: [], facts: ["BE-LAW-52"], text: PRELIMINARY_TITLE, more: [LYDIAN] },
  { id: "be-cde-xi-174", code: "cde", article: "XI.174", kind: "right", penalties: [], facts: ["BE-LAW-31"], text: ECONOMIC_LAW, more: [{ url: "https://autoriteprotectiondonnees.be/professionnel/themes/le-droit-a-l-image/principes-", kind: "official", date: null }] },
  { id: "be-l2005-145", code: "l2005", article: "145", kind: "offence", penalties: [{ case: "basic", prison: { min: day(15), max: year(2) }, fine: fine(20, 300), either: true }], until: OLD_CODE_LAST_DAY, facts: ["BE-LAW-24"], text: TELECOM_2005, more: [BOOK_2] },
];

function dueOn(article: string): string {
  const number = Number(article);
  return SOON.articles.some(([first, last]) => number >= first && number <= last) ? SOON.dueOn : DUE_ON;
}

function law(code: Law["code"], text: Source, { confidence = "confirmed", more = [], ...entry }: Entry): Law {
  if (text.url === null) throw new Error(`${entry.id} needs the address of its text`);
  return {
    ...entry,
    jurisdiction: "belgium",
    code,
    officialUrl: text.url,
    provenance: { confidence, comparedOn: COMPARED_ON, dueOn: code === "cp" ? dueOn(entry.article) : DUE_ON, sources: [text, ...more] },
  };
}

export const belgiumLaws: readonly Law[] = [
  ...codeOf2024Book1.map((entry) => law("cp", BOOK_1, { from: CODE_CHANGE_DAY, ...entry })),
  ...codeOf2024Book2.map((entry) => law("cp", BOOK_2, { from: CODE_CHANGE_DAY, ...entry })),
  ...codeOf1867.map((entry) => law("cp1867", CODE_1867, { until: OLD_CODE_LAST_DAY, ...entry })),
  ...codeOf1867Since2022.map((entry) => law("cp1867", CODE_1867, { from: SEXUAL_REFORM_DAY, until: OLD_CODE_LAST_DAY, ...entry })),
  ...otherTexts.map(({ code, text, ...entry }) => law(code, text, entry)),
];
