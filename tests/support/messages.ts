import { readFileSync, readdirSync } from "node:fs";
import { LOCALES, type Locale } from "@/domain/locale";

const folder = (locale: Locale) => new URL(`../../messages/${locale}/`, import.meta.url);

/** The namespaces that a language has. */
export const namespacesOf = (locale: Locale) => readdirSync(folder(locale)).filter((name) => name.endsWith(".json")).map((name) => name.slice(0, -5)).toSorted();

/** Every text of a namespace by its path: `tasks.before.body.how.0`. */
export function textsOf(locale: Locale, namespace: string): Map<string, string> {
  const parsed: unknown = JSON.parse(readFileSync(new URL(`${namespace}.json`, folder(locale)), "utf8"));
  return new Map(flatten(parsed, ""));
}

/** Every text of every namespace of a language, by `namespace:path`. */
export function allTexts(locale: Locale): Map<string, string> {
  return new Map(namespacesOf(locale).flatMap((namespace) => [...textsOf(locale, namespace)].map(([path, text]) => [`${namespace}:${path}`, text] as const)));
}

/** What a reader reads: references become three words, marks and citations vanish. */
export function readable(text: string): string {
  return text
    .replace(/<cite>[^<]*<\/cite>/g, "")
    .replace(/<(tel|contact|law|val|site|task|page|route|service)>[^<]*<\/\1>/g, "une chose dite")
    .replace(/<\/?[bq]>/g, "")
    .replace(/\{\w+\}/g, "une chose");
}

const words = (sentence: string) => sentence.split(/[\s\u00a0\u202f]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The sentences of a text with their number of words. */
export function sentencesOf(text: string): { sentence: string; words: number }[] {
  return readable(text).split(/(?<=[.!?…])\s+|\n/).map((sentence) => ({ sentence, words: words(sentence) })).filter(({ words: count }) => count > 0);
}

export { LOCALES };

function flatten(node: unknown, path: string): [string, string][] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node !== "object" || node === null) throw new Error(`${path} is neither text nor group`);
  return Object.entries(node).flatMap(([key, child]) => flatten(child, path === "" ? key : `${path}.${key}`));
}
