import type { Locale } from "@/domain/locale";
import type { Penalty, Term } from "@/domain/law";
import type { Value } from "@/domain/value";
import { valueById } from "@/facts/values";
import type { ScreenWords } from "@/i18n/screen-words";
import { formatValue } from "@/words/format-value";

export type SayPenalty = (key: keyof ScreenWords["law"]["penalty"], values?: Record<string, string>) => string;

/** One case of a penalty in the reader's words: `Jusqu’à 2 ans de prison et 60 000 € d’amende`, `Niveau 3 : de 3 à 5 ans de prison`. */
export function penaltyWords(penalty: Penalty, locale: Locale, say: SayPenalty): string {
  const text = penaltyPhrase(penalty, locale, say);
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** The same within a sentence. */
export function penaltyPhrase(penalty: Penalty, locale: Locale, say: SayPenalty): string {
  return penalty.level === undefined ? prisonAndFine(penalty, locale, say) : say("level", { level: String(penalty.level), means: levelMeans(penalty.level, locale, say) });
}

function prisonAndFine({ prison, fine, either }: Penalty, locale: Locale, say: SayPenalty): string {
  if (prison && !prison.min && fine && fine.min === undefined) return say("prison-and-fine", { prison: termText(prison.max, locale), fine: euros(fine.max, locale) });
  const parts = [
    prison && (prison.min ? between(prison.min, prison.max, locale, say) : say("prison-up-to", { most: termText(prison.max, locale) })),
    fine && (fine.min === undefined ? say("fine-up-to", { most: euros(fine.max, locale) }) : say("fine-between", { least: euros(fine.min, locale), most: euros(fine.max, locale) })),
  ].filter((part) => part !== undefined);
  const [first, second] = parts;
  return either && first !== undefined && second !== undefined ? say("either", { prison: first, fine: second }) : parts.join(", ");
}

/** What a level of the Belgian Code of 2024 amounts to. Levels 1 and 2 are not prison in principle; the terms of the others are values of their own. */
function levelMeans(level: number, locale: Locale, say: SayPenalty): string {
  if (level === 1) return say("level-none");
  if (level === 2) return say("level-rarely");
  return between(termOf(valueById(`be-level-${level}-prison-min`)), termOf(valueById(`be-level-${level}-prison-max`)), locale, say);
}

function between(least: Term, most: Term, locale: Locale, say: SayPenalty): string {
  const first = least.unit === most.unit ? new Intl.NumberFormat(locale).format(least.amount) : termText(least, locale);
  return say("prison-between", { least: first, most: termText(most, locale) });
}

function termOf(value: Value): Term {
  if (value.kind !== "duration" || (value.unit !== "day" && value.unit !== "month" && value.unit !== "year")) throw new Error(`${value.id} is not a term of prison`);
  return { amount: value.amount, unit: value.unit };
}

function termText({ amount, unit }: Term, locale: Locale): string {
  return formatValue({ kind: "duration", amount, unit }, locale);
}

function euros(amount: number, locale: Locale): string {
  return formatValue({ kind: "money", amount, currency: "EUR" }, locale);
}
