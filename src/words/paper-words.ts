import { createTranslator } from "next-intl";
import { parseInline, type Inline, type ReferenceTag } from "@/domain/inline";
import { nameIn } from "@/domain/language";
import { lawCodeKey, type Law, type Penalty } from "@/domain/law";
import type { Locale } from "@/domain/locale";
import { countryPages } from "@/domain/page";
import { PAPER_FIELDS, type FieldId, type PaperLaw, type PaperWording, type PaperWordsFile } from "@/domain/paper";
import { PAPER_IDS, type PaperId } from "@/domain/plan";
import { taskNumber } from "@/domain/task";
import type { LawWords, RouteWords, TextTree } from "@/domain/words";
import { contactById } from "@/facts/contacts";
import { allLaws, lawById } from "@/facts/laws";
import { serviceById } from "@/facts/services";
import { siteById } from "@/facts/sites";
import { taskById } from "@/facts/tasks";
import { valueById } from "@/facts/values";
import { lawCodeWords, lawWords, paperCommonMessages, paperFieldMessages, paperMessages, penaltyMessages, quoteMarks, routeWords, smsWord } from "@/words/fact-words";
import { firstDialled } from "@/words/first-dialled";
import { formatValue } from "@/words/format-value";
import { penaltyPhrase, penaltyWords, type SayPenalty } from "@/words/penalty-words";

/** What stands behind references, in one language. */
interface Language {
  readonly locale: Locale;
  readonly quote: { readonly open: string; readonly close: string };
  readonly sms: string;
  readonly sayPenalty: SayPenalty;
  readonly codes: Readonly<Record<string, string>>;
  readonly routes: Readonly<Record<string, RouteWords>>;
  readonly laws: Readonly<Record<string, LawWords>>;
}

/** All the words of papers in one language, as plain text: in what stands on a paper, `<law>` alone is left for the browser. */
export async function paperWordsIn(locale: Locale): Promise<PaperWordsFile> {
  const language = await languageOf(locale);
  const papers = await Promise.all(PAPER_IDS.map(async (id) => [id, await wordingOf(id, language)] as const));
  const common = await paperCommonMessages(locale);
  const fields = await paperFieldMessages(locale);
  return {
    locale,
    papers: byId<PaperId, PaperWording>(papers),
    common: flat(common.text, language),
    fields: byId<FieldId, { label: string; hint: string }>(fieldIds.map((id) => [id, askedAs(fields[id], id, language)])),
    laws: byId<string, PaperLaw>(allLaws.map((law) => [law.id, lawOf(law, language)])),
  };
}

const fieldIds = Object.keys(PAPER_FIELDS) as FieldId[];
const byId = <Id extends string, Part>(parts: readonly (readonly [Id, Part])[]) => Object.fromEntries(parts) as Record<Id, Part>;

async function languageOf(locale: Locale): Promise<Language> {
  const translate = createTranslator({ locale, messages: await penaltyMessages(locale) });
  return {
    locale,
    quote: await quoteMarks(locale),
    sms: await smsWord(locale),
    sayPenalty: (key, values) => translate(key, values),
    codes: await lawCodeWords(locale),
    routes: { ...await routeWords(locale, "france"), ...await routeWords(locale, "belgium") },
    laws: await lawWords(locale),
  };
}

async function wordingOf(id: PaperId, language: Language): Promise<PaperWording> {
  const { name, use, after, text } = await paperMessages(language.locale, id);
  return { name: plain(name, language), use: plain(use, language), after: after.map((line) => plain(line, language)), text: flat(text, language) };
}

function askedAs(words: { label: string; hint: string } | undefined, id: FieldId, language: Language) {
  if (!words) throw new Error(`field ${id} has no words in ${language.locale}`);
  return { label: plain(words.label, language), hint: plain(words.hint, language) };
}

/** `{facts: {shared: …}}` as `{"facts.shared": …}`. */
function flat(tree: TextTree, language: Language): Record<string, string> {
  const pairs = (node: TextTree, path: string): [string, string][] => Object.entries(node).flatMap(([key, child]) => (typeof child === "string" ? [[path + key, onPaper(child, language)] as [string, string]] : pairs(child, `${path}${key}.`)));
  return Object.fromEntries(pairs(tree, ""));
}

/** A message without its tags. */
const plain = (message: string, language: Language) => parseInline(message).map((part) => partText(part, language, false)).join("");

/** A message of a paper: plain, but for `<law>`. */
function onPaper(message: string, language: Language): string {
  const text = parseInline(message).map((part) => partText(part, language, true)).join("");
  parseInline(text);
  return text;
}

function partText(part: Inline, language: Language, keepsLaws: boolean): string {
  switch (part.kind) {
    case "text":
      return part.text;
    case "mark": {
      const inside = part.children.map((child) => partText(child, language, keepsLaws)).join("");
      return part.tag === "q" ? `${language.quote.open}${inside}${language.quote.close}` : inside;
    }
    case "reference":
      return keepsLaws && part.tag === "law" ? `<law>${lawById(part.id).id}</law>` : referenceText(part.tag, part.id, language);
  }
}

function referenceText(tag: ReferenceTag, id: string, { locale, sms, codes, routes }: Language): string {
  switch (tag) {
    case "tel": {
      const { type, display } = firstDialled(contactById(id));
      return type === "sms" ? `${display} (${sms})` : display;
    }
    case "contact":
      return nameIn(contactById(id).name, locale);
    case "law":
      return lawReference(lawById(id), codes);
    case "val":
      return formatValue(valueById(id), locale);
    case "site":
      return nameIn(siteById(id).name, locale);
    case "service":
      return nameIn(serviceById(id).name, locale);
    case "route": {
      const name = routes[id]?.name;
      if (name === undefined) throw new Error(`route ${id} has no words in ${locale}`);
      return name;
    }
    case "task":
      return taskNumber(taskById(id));
    case "page": {
      const page = countryPages.find(({ name }) => name === id);
      if (!page) throw new Error(`no page ${id}`);
      return page.segment;
    }
    case "cite":
      return "";
  }
}

function lawReference(law: Law, codes: Language["codes"]): string {
  const label = codes[lawCodeKey(law)];
  if (label === undefined) throw new Error(`${law.id}: its code has no name`);
  return label.replace("{article}", law.article);
}

function lawOf(law: Law, language: Language): PaperLaw {
  const words = language.laws[law.id];
  if (!words) throw new Error(`law ${law.id} has no words in ${language.locale}`);
  return {
    reference: lawReference(law, language.codes),
    name: plain(words.name, language),
    penalty: penaltyOf(law, words, language),
    checked: law.provenance.comparedOn,
    confidence: law.provenance.confidence,
  };
}

/**
 * Circumstances that make a penalty heavier. A paper does not name them: nobody claims what the inquiry must first find,
 * and two of them (partner in 226-1, sexual images in 312-10) rest on one source.
 */
const AGGRAVATED: ReadonlySet<Penalty["case"]> = new Set([
  "partner", "aggravated", "online-sexual-images", "one-aggravation", "two-aggravations", "suicide", "data-changed", "minor-or-vulnerable",
  "public-network", "organised-gang", "under-15", "meeting", "online-contact", "with-intent",
]);

/** What a law threatens, case by case: `Peine de base : jusqu’à 1 an de prison et 45 000 € d’amende.` */
function penaltyOf({ penalties }: Law, { cases }: LawWords, language: Language): string {
  const { locale, sayPenalty } = language;
  return penalties.filter((penalty) => !AGGRAVATED.has(penalty.case)).map((penalty) => {
    const name = plain(cases?.[penalty.case] ?? "", language);
    if (name === "") return `${penaltyWords(penalty, locale, sayPenalty)}.`;
    const phrase = penaltyPhrase(penalty, locale, sayPenalty);
    return penalty.level === undefined ? `${name}${locale === "fr" ? "\u00a0" : ""}: ${phrase}.` : `${name} (${phrase}).`;
  }).join(" ");
}
