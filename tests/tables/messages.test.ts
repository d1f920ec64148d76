import { describe, expect, it } from "vitest";
import { REFERENCE_TAGS, parseInline } from "@/domain/inline";
import { LOCALES, allTexts, namespacesOf, readable, sentencesOf } from "../support/messages";

const french = allTexts("fr");
/** Names of legal texts bear the year of the Code: part of the name, typed on purpose. */
const NAMED_BY_YEAR = /^law-codes:/;
const LONGEST = 25;
const AVERAGE = 12;

const TAGS = [...REFERENCE_TAGS, "b", "q"];
const tagsOf = (text: string) => [...text.matchAll(new RegExp(`<(${TAGS.join("|")})>([^<]*)`, "g"))].map(([, tag, id]) => (tag === "b" || tag === "q" ? tag : `${tag}:${id}`)).toSorted();
const argumentsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();

/** A term written out in words would dodge the rule on digits. */
const TERM_IN_WORDS = {
  fr: /\b(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente)\s+(heures|jours|mois|ans|années)\b/i,
  nl: /\b(twee|drie|vier|vijf|zes|zeven|acht|tien|vijftien|twintig|dertig)\s+(uur|uren|dagen|maanden|jaar)\b/i,
  de: /\b(zwei|drei|vier|fünf|sechs|sieben|acht|zehn|fünfzehn|zwanzig|dreißig)\s+(Stunden|Tagen?|Monaten?|Jahren?)\b/i,
  en: /\b(two|three|four|five|six|seven|eight|ten|fifteen|twenty|thirty)\s+(hours|days|months|years)\b/i,
} as const;

describe.each(LOCALES)("messages in %s", (locale) => {
  const texts = allTexts(locale);

  it("has the namespaces and keys of French", () => {
    expect(namespacesOf(locale)).toEqual(namespacesOf("fr"));
    expect([...texts.keys()].toSorted()).toEqual([...french.keys()].toSorted());
  });

  it("has the references, marks and arguments of French", () => {
    const differing = [...texts].filter(([key, text]) => {
      const source = french.get(key) ?? "";
      return tagsOf(text).join() !== tagsOf(source).join() || argumentsOf(text).join() !== argumentsOf(source).join();
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it("types no number: phones, articles, penalties and deadlines come from the facts", () => {
    const typed = [...texts].filter(([key, text]) => !NAMED_BY_YEAR.test(key) && /\d/.test(readable(text)));
    expect(typed).toEqual([]);
  });

  it("does not spell a deadline in words", () => {
    expect([...texts].filter(([, text]) => TERM_IN_WORDS[locale].test(readable(text)))).toEqual([]);
  });

  it("parses: no stray or unknown tag", () => {
    for (const text of texts.values()) expect(() => parseInline(text)).not.toThrow();
  });

  it("says nothing twice for two genders, and does not use the words we avoid", () => {
    const gendered = /·|\(e\)|\(ne\)|:innen\b|\*innen\b|\/in\b|revenge porn|wraakporno|racheporno/i;
    expect([...texts].filter(([, text]) => gendered.test(readable(text)))).toEqual([]);
  });

  it(`keeps sentences to ${LONGEST} words, ${AVERAGE} on average`, () => {
    // The words of the two-word list are no sentences: they would make the average easy.
    const sentences = [...texts].filter(([key]) => !key.startsWith("live-words:")).flatMap(([key, text]) => sentencesOf(text).map((sentence) => ({ key, ...sentence })));
    const average = sentences.reduce((sum, { words }) => sum + words, 0) / sentences.length;
    process.stdout.write(`${locale}: ${sentences.length} sentences, ${average.toFixed(1)} words on average\n`);
    expect(sentences.filter(({ words }) => words > LONGEST)).toEqual([]);
    expect(average).toBeLessThanOrEqual(AVERAGE);
  });
});
