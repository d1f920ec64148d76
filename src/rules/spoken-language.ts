import type { Locale } from "@/domain/locale";
import type { Situation } from "@/domain/situation";

/**
 * The situation for the rules on a screen in `locale`: until the person says otherwise, the language of the screen is the one they speak
 * (the public contract, "language (from the locale at first)"). What was answered stands. Nothing of this is kept: the screen may change.
 */
export function speaking(situation: Situation, locale: Locale): Situation {
  return situation.language === undefined ? { ...situation, language: locale } : situation;
}
