import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Tick } from "@/domain/answers";
import { parseInline, referencesOf } from "@/domain/inline";
import { JURISDICTIONS, type Jurisdiction } from "@/domain/jurisdiction";
import { LINK_STATES, type BoardLine } from "@/domain/link-board";
import { LOCALES, type Locale } from "@/domain/locale";
import { LONGEST_FIELD, PAPER_FIELDS, type FieldId, type Paper, type PaperFields, type PaperInput, type PaperTemplate } from "@/domain/paper";
import { UNKNOWN_SITE } from "@/domain/place-id";
import { CHANNEL_IDS, PAPER_IDS, type PaperId } from "@/domain/plan";
import { situationSchema, type Situation } from "@/domain/situation";
import { CONFIDENCES } from "@/domain/source";
import { allLaws } from "@/facts/laws";
import { paperTemplates } from "@/papers/all";
import { isOffence } from "@/papers/offences";
import { paperText, renderPaper, type PaperWords, type RenderedBlock, type Run } from "@/papers/render";
import { buildPlan } from "@/rules/plan";
import { PRIVATE_NOTE, lineOf } from "../support/boards";
import { textsOf } from "../support/messages";
import { paperCases, rarePaperCases } from "../support/paper-cases";
import { paperWords } from "../support/paper-words";
import { textsIn } from "../support/papers";
import { NOW, situations } from "../support/situations";

const SITUATIONS = 300;
const SEED = Number(process.env["SEED"] ?? 20261122);
const TODAY = NOW.toISOString().slice(0, 10);
const CONTACT = ["address", "phone", "email"] as const satisfies readonly FieldId[];
const fieldIds = Object.keys(PAPER_FIELDS) as FieldId[];
const templates = PAPER_IDS.map((id) => paperTemplates[id]);

const words = new Map<Locale, PaperWords>();
beforeAll(async () => {
  for (const locale of LOCALES) words.set(locale, await paperWords(locale));
});
function wordsIn(locale: Locale): PaperWords {
  const found = words.get(locale);
  if (!found) throw new Error(`no words in ${locale}`);
  return found;
}

/** Every field filled with its own name: what comes from where can be told. */
const marked: PaperFields = Object.fromEntries(fieldIds.map((id) => [id, PAPER_FIELDS[id].kind === "day" ? "2026-10-09" : `[${id}]`]));

/** Lives of links as people note them, whole or with steps left out. */
const lines: fc.Arbitrary<BoardLine> = fc.record({
  link: fc.constantFrom("https://www.instagram.com/p/1/", "https://www.google.com/search?q=x", "https://example.org/a", "https://forum.example.net/b", null),
  place: fc.constantFrom("instagram", "google-search", UNKNOWN_SITE, "telegram"),
  where: fc.constantFrom("", "@account"),
  events: fc.array(fc.record({
    on: fc.constantFrom("2026-09-01", "2026-10-05", "2026-11-07"), did: fc.constantFrom(...LINK_STATES, "looked" as const), channel: fc.constantFrom(...CHANNEL_IDS), reference: fc.constantFrom("", "R-1"),
  }).map(({ did, channel, reference, ...event }) => (did === "reported" ? { ...event, did, channel, reference } : { ...event, did })), { minLength: 1, maxLength: 6 }),
  fingerprints: fc.constantFrom([], [{ on: "2026-10-06", sha256: "a".repeat(64), bytes: 9 }], [{ on: "2026-10-06", sha256: "a".repeat(64), bytes: 9, stamp: { salt: "c2FsdA==", token: "dG9rZW4=", at: "2026-10-06T08:30:00Z" } }]),
}).map((line) => ({ ...line, id: "1", note: PRIVATE_NOTE }));
const boards = fc.oneof(fc.array(lines, { minLength: 1, maxLength: 3 }), fc.array(lines, { minLength: 11, maxLength: 13 }));

const PEACEFUL: readonly Tick[] = ["shared", "deepfake", "fake-profile", "secretly-recorded", "contact-details"];
/** The answers that a letter to the other person takes: too rare to be drawn. */
const addressable = (situation: Situation, at: number) => situationSchema.parse({
  ...situation, danger: false, author: "ex", authorMinor: false, ageNow: "adult", ageInImage: "adult", demand: "none", pictureBy: at % 2 === 0 ? "other" : "generated",
  facts: at % 8 === 7 ? undefined : PEACEFUL.filter((_, bit) => (((at >> 1) + 1) >> bit & 1) === 1),
});

interface Sample {
  readonly template: PaperTemplate;
  readonly input: PaperInput;
  readonly paper: Paper;
}

/** Every paper that each situation is offered, bare and filled in, with and without contact details. */
const drawn = fc.sample(fc.tuple(situations, boards), { numRuns: SITUATIONS, seed: SEED });
/** Drawn less often than once in 300. */
const rare = JURISDICTIONS.map((jurisdiction) => [situationSchema.parse({ jurisdiction, facts: ["threat", "pay-to-remove"] }), []] as const);
const samples: readonly Sample[] = [...drawn, ...rare, ...drawn.slice(0, 64).map(([situation, board], at) => [addressable(situation, at), board] as const)].flatMap(([situation, board], at) => {
  const plan = buildPlan(situation, { now: NOW });
  const bare = { situation, plan, board: [], fields: {}, contact: new Set<FieldId>(), today: TODAY };
  const full = { ...bare, board, fields: at % 3 === 0 ? { ...marked, service: "Instagram", lawyer: "" } : marked, contact: new Set<FieldId>(CONTACT.filter((_, index) => ((at >> index) & 1) === 1)) };
  return plan.papers.flatMap((id) => [bare, full].map((input): Sample => ({ template: paperTemplates[id], input, paper: paperTemplates[id].write(input) })));
});

const runsOf = (block: RenderedBlock): readonly Run[] => "lines" in block ? block.lines.flat() : "runs" in block ? block.runs : [...block.head.flat(), ...block.rows.flat(2)];

/** Cheaper than a matcher, for checks that run tens of thousands of times. */
function must(holds: boolean, ...what: readonly string[]): void {
  if (!holds) throw new Error(what.join(" "));
}

const argumentsIn = (text: string) => [...text.matchAll(/\{([\w-]+)\}/g)].map(([, name]) => name).toSorted().join();

it("samples every paper in each country that offers it", () => {
  const seen = new Set(samples.map(({ template, input }) => `${template.id} ${input.situation.jurisdiction}`));
  for (const { id, languages } of templates) for (const country of JURISDICTIONS) expect(seen.has(`${id} ${country}`), `${id} ${country}`).toBe(languages(country).length > 0);
});

describe.each(LOCALES)("papers in %s", (locale) => {
  it("have a message with the same arguments for every key that a template uses", () => {
    const { papers, common } = wordsIn(locale);
    const wrong = samples.flatMap(({ template: { id }, paper }) => textsIn(paper).flatMap(({ key, args = {} }) => {
      const text = key.startsWith("common:") ? common[key.slice("common:".length)] : papers[id].text[key];
      return text !== undefined && argumentsIn(text) === Object.keys(args).toSorted().join() ? [] : [`${id} ${key}`];
    }));
    expect([...new Set(wrong)]).toEqual([]);
  });

  it("can be written in every sampled situation: nothing left over, no foreign law, no private note, no contact detail that was not ticked", () => {
    for (const { template, input, paper } of samples) {
      const blocks = renderPaper(paper, input, wordsIn(locale));
      const runs = blocks.flatMap(runsOf);
      const text = paperText(blocks);
      const allowed = new Set([...input.plan.laws.map(({ id }) => id), ...template.laws(input.situation.jurisdiction)]);
      must(!runs.some(({ kind, text: ours }) => kind !== "typed" && /[{}<>]|undefined|NaN/.test(ours)), paper.id, "leaves something over", text);
      must(!blocks.some((block) => "lines" in block && (block.lines.length === 0 || block.lines.some((line) => line.length === 0))), paper.id, "has an empty line", text);
      must(runs.every((run) => run.kind !== "law" || allowed.has(run.law)), paper.id, "names a law that is not its own", text);
      must(!text.includes(PRIVATE_NOTE), paper.id, "prints a private note", text);
      must(CONTACT.every((field) => input.contact.has(field) || !text.includes(`[${field}]`)), paper.id, "prints a contact detail", text);
    }
  });

  it("say how every law stands", () => {
    const { laws } = wordsIn(locale);
    expect(Object.keys(laws)).toEqual(allLaws.map(({ id }) => id));
    for (const [id, { reference, name, checked, confidence }] of Object.entries(laws)) {
      expect(reference.length * name.length, id).toBeGreaterThan(0);
      expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(CONFIDENCES).toContain(confidence);
    }
  });

  it("say nothing on a paper that the facts hold for unconfirmed, and address nobody", () => {
    const penalties = Object.entries(wordsIn(locale).laws).map(([id, { penalty }]) => [id, penalty] as const);
    expect(penalties.filter(([, penalty]) => UNSURE[locale].test(penalty))).toEqual([]);
    const names = Object.entries(wordsIn(locale).laws).filter(([id]) => isOffence(id)).map(([, { name }]) => name);
    expect(names.filter((name) => UNSURE[locale].test(name))).toEqual([]);
  });

  it("hold only <law>, and every <law> is of the template", () => {
    for (const { id, laws } of templates) {
      const known = new Set(JURISDICTIONS.flatMap((country) => laws(country)));
      for (const [key, text] of Object.entries(wordsIn(locale).papers[id].text)) {
        expect(parseInline(text).filter((part) => part.kind !== "text" && !(part.kind === "reference" && part.tag === "law")), `${id} ${key}`).toEqual([]);
        expect(referencesOf(text, "law").filter((law) => !known.has(law)), `${id} ${key}`).toEqual([]);
      }
    }
    expect(Object.values(wordsIn(locale).common).flatMap((text) => referencesOf(text, "law"))).toEqual([]);
  });

  it("leave no tag in what only the screen shows", () => {
    const { papers, fields } = wordsIn(locale);
    const shown = [...Object.values(papers).flatMap(({ name, use, after }) => [name, use, ...after]), ...Object.values(fields).flatMap(({ label, hint }) => [label, hint])];
    expect(shown.filter((text) => text.trim() === "" || /[<>{}]/.test(text))).toEqual([]);
    expect(Object.keys(fields)).toEqual(fieldIds);
  });
});

/** Words that rest on one source, or that speak to the person. */
const UNSURE: Readonly<Record<Locale, RegExp>> = {
  fr: /une seule source|seul texte officiel|\b(votre|vos|vous)\b/i,
  nl: /één bron|enkel de officiële|\b(uw|je|jouw)\b/i,
  de: /einer einzigen Quelle|nur im amtlichen|\b(Ihr|Ihre|Ihren|Sie)\b/,
  en: /one source|official text only|\b(you|your)\b/i,
};

/** Written by the renderer, or shown only if a paper is opened in a situation that does not offer it. */
const RESERVED = ["common:place-and-day", "common:signature", "be-iefh-message:minor.title", "be-iefh-message:minor.note", "formal-notice:not-here"];

it("hold no message that no template uses", () => {
  const used = new Set(samples.flatMap(({ template: { id }, paper }) => textsIn(paper).map(({ key }) => (key.startsWith("common:") ? key : `${id}:${key}`))));
  for (const key of RESERVED) used.add(key);
  const { papers, common } = wordsIn("fr");
  const all = [...PAPER_IDS.flatMap((id) => Object.keys(papers[id].text).map((key) => `${id}:${key}`)), ...Object.keys(common).map((key) => `common:${key}`)];
  expect(all.filter((key) => !used.has(key))).toEqual([]);
});

describe("what a person types", () => {
  const BAD: Readonly<Record<string, string>> = {
    "blanks": " \n\t ", "twenty thousand characters": "é".repeat(20_000), "more than that": "mot ".repeat(10_000), "emoji": "😀".repeat(200) + "👩‍👧", "half a character": "\ud83d",
    "right-to-left marks": "abc\u202edcba\u2066x\u2069\u200f", "unseen marks": "in\u00advis\u200bi\ufeffble", "control characters": "a\u0000b\u0007c\u001b[31md\r\ne\u0085f\u2028g",
    "script": "<script>alert(1)</script>", "an argument": "{name} {service} {day}", "a law": "<law>fr-cp-226-2-1</law>", "a reference": "<tel>3018</tel>", "a closing tag": "</law>", "prototype": "__proto__",
    "no day": "2026-02-31", "another no day": "9999-99-99",
  };
  const inputs = JURISDICTIONS.flatMap((country) => paperCases(country).map(({ input }) => input));

  /** All that is not typed, block by block: the paper around the person's words. */
  const around = (blocks: readonly RenderedBlock[]) => blocks.flatMap(runsOf).filter(({ kind }) => kind !== "typed" && kind !== "missing").map(({ kind, text }) => `${kind}:${text}`).join("\n");
  const UNPRINTABLE = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|\p{Surrogate}/u;

  it.each(Object.entries(BAD))("%s: is quoted and changes nothing else", (_, bad) => {
    for (const input of inputs) {
      for (const template of templates.filter(({ id }) => input.plan.papers.includes(id))) {
        const fields: PaperFields = Object.fromEntries(fieldIds.map((id) => [id, bad]));
        const harmless: PaperFields = bad.trim() === "" ? {} : Object.fromEntries(fieldIds.map((id) => [id, "word"]));
        const nowhere = { ...input, board: [], contact: new Set<FieldId>(CONTACT) };
        const write = (filled: PaperFields) => renderPaper(template.write({ ...nowhere, fields: filled }), { ...nowhere, fields: filled }, wordsIn("fr"));
        const blocks = write(fields);
        expect(around(blocks), template.id).toBe(around(write(harmless)));
        for (const run of blocks.flatMap(runsOf)) {
          expect(run.text.length).toBeLessThanOrEqual(LONGEST_FIELD.text);
          expect(UNPRINTABLE.test(run.text), `${template.id}: ${JSON.stringify(run.text.slice(0, 80))}`).toBe(false);
        }
      }
    }
  });

  it("a hostile board is quoted too", () => {
    for (const bad of Object.values(BAD)) {
      const hostile = [lineOf(1, { link: `https://example.org/${bad}`, where: bad }), lineOf(2, { link: null, where: bad, events: [{ on: "2026-10-05", did: "reported", channel: "dsa-notice", reference: bad }] })];
      for (const input of inputs) for (const template of templates.filter(({ id }) => input.plan.papers.includes(id))) {
        const text = paperText(renderPaper(template.write({ ...input, board: hostile }), { ...input, board: hostile }, wordsIn("fr")));
        expect(UNPRINTABLE.test(text), template.id).toBe(false);
        expect(text).not.toContain(PRIVATE_NOTE);
      }
    }
  });
});

/** Both countries in French; elsewhere the country where that language is most written. */
const countriesOf = (locale: Locale) => locale === "fr" ? JURISDICTIONS : locale === "en" ? (["france"] as const) : (["belgium"] as const);

const LEAST_CASES = 3;
/** The situations in which a paper is offered; the rarer ones only where the usual ones are too few. */
function casesOf(id: PaperId, country: Jurisdiction) {
  const isOffered = ({ input }: { readonly input: PaperInput }) => input.plan.papers.includes(id);
  const usual = paperCases(country).filter(isOffered);
  return usual.length >= LEAST_CASES ? usual : [...usual, ...rarePaperCases(country).filter(isOffered)];
}

describe("the whole text of each paper", () => {
  const written = PAPER_IDS.flatMap((id) => LOCALES.map((locale) => [id, locale] as const)).filter(([id, locale]) => countriesOf(locale).some((country) => paperTemplates[id].languages(country).includes(locale)));

  it.each(written)("%s in %s", async (id: PaperId, locale) => {
    const template = paperTemplates[id];
    const texts = countriesOf(locale).filter((country) => template.languages(country).includes(locale)).flatMap((country) => {
      const cases = casesOf(id, country);
      expect(cases.length, `${id} in ${country}`).toBeGreaterThanOrEqual(LEAST_CASES);
      return cases.map(({ name, input }) => `### ${country}: ${name}\n\n${paperText(renderPaper(template.write(input), input, wordsIn(locale)))}`);
    });
    await expect(texts.join("\n")).toMatchFileSnapshot(`../papers/${id}.${locale}.txt`);
  });

  it("has words in each language for the screen", () => {
    for (const locale of LOCALES) for (const id of PAPER_IDS) expect(textsOf(locale, `paper-${id}`).get("name")).toBeTruthy();
  });
});
