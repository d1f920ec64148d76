import { readFileSync } from "node:fs";
import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "@/domain/locale";
import type { Penalty } from "@/domain/law";
import { allLaws } from "@/facts/laws";
import { valueById } from "@/facts/values";
import { penaltyWords } from "@/words/penalty-words";
import type { ScreenWords } from "@/i18n/screen-words";
import { formatValue } from "@/words/format-value";

function wordsIn(locale: Locale) {
  const law: ScreenWords["law"] = JSON.parse(readFileSync(new URL(`../../messages/${locale}/law.json`, import.meta.url), "utf8"));
  const translator = createTranslator({ locale, messages: { law }, namespace: "law.penalty" });
  return (penalty: Penalty) => penaltyWords(penalty, locale, (key, values) => translator(key, values)).replace(/[\u00a0\u202f]/g, " ");
}

const year = (amount: number) => ({ amount, unit: "year" }) as const;
const upTo: Penalty = { case: "plain", prison: { max: year(2) }, fine: { max: 60_000 } };
const range: Penalty = { case: "basic", prison: { min: year(1), max: year(5) }, fine: { min: 1_600, max: 80_000 } };
const either: Penalty = { case: "basic", prison: { min: { amount: 15, unit: "day" }, max: year(2) }, fine: { min: 400, max: 2_400 }, either: true };
const mixed: Penalty = { case: "basic", prison: { min: { amount: 6, unit: "month" }, max: year(5) } };
const fineOnly: Penalty = { case: "platform", fine: { max: 75_000 } };
const level = (of: number): Penalty => ({ case: "basic", level: of });

describe("a penalty in the reader's words", () => {
  it.each([
    ["fr", upTo, "Jusqu’à 2 ans de prison et 60 000 € d’amende"],
    ["nl", upTo, "Tot 2 jaar gevangenis en € 60.000 boete"],
    ["de", upTo, "Bis zu 2 Jahre Gefängnis und 60.000 € Geldstrafe"],
    ["en", upTo, "Up to 2 years in prison and a fine of €60,000"],
    ["fr", range, "De 1 à 5 ans de prison, amende de 1 600 € à 80 000 €"],
    ["nl", range, "1 tot 5 jaar gevangenis, geldboete van € 1.600 tot € 80.000"],
    ["de", range, "1 bis 5 Jahre Gefängnis, Geldbuße von 1.600 € bis 80.000 €"],
    ["en", range, "1 to 5 years in prison, a fine of €1,600 to €80,000"],
    ["fr", either, "De 15 jours à 2 ans de prison, amende de 400 € à 2 400 €, ou une de ces peines seulement"],
    ["nl", either, "15 dagen tot 2 jaar gevangenis, geldboete van € 400 tot € 2.400, of één van die straffen alleen"],
    ["de", either, "15 Tage bis 2 Jahre Gefängnis, Geldbuße von 400 € bis 2.400 €, oder nur eine dieser Strafen"],
    ["en", either, "15 days to 2 years in prison, a fine of €400 to €2,400, or only one of the two"],
    ["fr", mixed, "De 6 mois à 5 ans de prison"],
    ["fr", fineOnly, "Jusqu’à 75 000 € d’amende"],
    ["fr", level(1), "Niveau 1 : pas de prison"],
    ["fr", level(2), "Niveau 2 : en principe pas de prison"],
  ] as const)("%s %#", (locale, penalty, expected) => {
    expect(wordsIn(locale)(penalty)).toBe(expected);
  });

  it.each([3, 4, 5])("gives level %i the term that the facts give it", (of) => {
    expect(wordsIn("fr")(level(of))).toContain(formatValue(valueById(`be-level-${of}-prison-max`), "fr").replace("\u00a0", " "));
  });

  it.each(LOCALES)("exists for every case of every law in %s", (locale) => {
    const say = wordsIn(locale);
    for (const { id, penalties } of allLaws) for (const penalty of penalties) expect(say(penalty), id).toMatch(/^\p{Lu}|^\d/u);
  });
});
