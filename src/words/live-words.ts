import type { Locale } from "@/domain/locale";
import type { TwoWords } from "@/domain/two-words";
import type french from "@messages/fr/live-words.json";

type LiveWords = typeof french;

/** One small chunk for each language, loaded when two words are shown: both sides of a call read the same language, whatever their screens speak. */
const LISTS: Readonly<Record<Locale, () => Promise<{ default: LiveWords }>>> = {
  fr: () => import("@messages/fr/live-words.json"),
  nl: () => import("@messages/nl/live-words.json"),
  de: () => import("@messages/de/live-words.json"),
  en: () => import("@messages/en/live-words.json"),
};

/** The two words as they are read aloud. Rejects where the list did not arrive. */
export async function wordsIn(locale: Locale, words: TwoWords): Promise<readonly [string, string]> {
  const list = new Map(Object.entries((await LISTS[locale]()).default));
  const [first, second] = words.map((index) => list.get(`w${index}`));
  if (first === undefined || second === undefined) throw new RangeError("no such word");
  return [first, second];
}
