import type { Locale } from "@/domain/locale";

/** The name of a language in the reader's own: `Dutch`, `Nederlands`. French Sign Language has no code that browsers name. */
export function languageName(tag: string, locale: Locale, frenchSignLanguage: string): string {
  return tag === "fsl" ? frenchSignLanguage : (new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag);
}
