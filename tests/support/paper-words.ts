import type { Locale } from "@/domain/locale";
import type { PaperWords } from "@/papers/render";
import { formatDay } from "@/words/format-value";
import { paperWordsIn } from "@/words/paper-words";

const known = new Map<Locale, Promise<PaperWords>>();

/** The words of papers as the build writes them, without a build. */
export function paperWords(locale: Locale): Promise<PaperWords> {
  const words = known.get(locale) ?? paperWordsIn(locale).then((written) => ({ ...written, formatDay: (day) => formatDay(day, locale) }));
  known.set(locale, words);
  return words;
}
