import type { Locale } from "@/domain/locale";
import type { PaperWords } from "@/papers/render";
import { formatDay } from "@/words/format-value";
import { paperWordsIn } from "@/words/paper-words";

/** The words of papers as the build writes them, without a build. */
export async function paperWords(locale: Locale): Promise<PaperWords> {
  return { ...await paperWordsIn(locale), formatDay: (day) => formatDay(day, locale) };
}
