import { z } from "zod";
import type { Jurisdiction } from "@/domain/jurisdiction";
import type { Locale } from "@/domain/locale";
import { readMessages } from "@/i18n/read-messages";
import type { Place } from "@/domain/place";
import type { PaperId } from "@/domain/plan";
import type { ChapterPageName } from "@/domain/chapter";
import type { Step } from "@/domain/step";
import { callScriptCountryWordsSchema, callScriptWordsSchema, chapterCountryWordsSchema, chapterWordsSchema, contactWordsSchema, lawWordsSchema, lessonCountryWordsSchema, lessonWordsSchema, paperCommonWordsSchema, paperFieldWordsSchema, paperWordsSchema, placeWordsSchema, routeWordsSchema, serviceWordsSchema, stepCountryWordsSchema, stepWordsSchema, type ScriptWords } from "@/domain/words";

/** What was parsed, by the object that was read: parsing costs as much as the page that needs it. */
const parsed = new WeakMap<z.ZodType, WeakMap<object, unknown>>();

async function read<Schema extends z.ZodType>(locale: Locale, namespace: string, schema: Schema): Promise<z.infer<Schema>> {
  const messages = await readMessages(locale, namespace);
  if (typeof messages !== "object" || messages === null) return schema.parse(messages);
  const ofSchema = parsed.get(schema) ?? new WeakMap<object, unknown>();
  parsed.set(schema, ofSchema);
  if (!ofSchema.has(messages)) ofSchema.set(messages, schema.parse(messages));
  return ofSchema.get(messages) as z.infer<Schema>;
}

/** Words of every contact, by contact id. */
export const contactWords = (locale: Locale) => read(locale, "contacts", contactWordsSchema);

/** Words of every law, by law id. */
export async function lawWords(locale: Locale) {
  const parts = await Promise.all(["laws-france", "laws-belgium", "laws-europe"].map((namespace) => read(locale, namespace, lawWordsSchema)));
  return Object.assign({}, ...parts) as z.infer<typeof lawWordsSchema>;
}

/** Words of the routes of one country, by route id. */
export const routeWords = (locale: Locale, jurisdiction: Jurisdiction) => read(locale, `routes-${jurisdiction}`, routeWordsSchema);

/** Words of the hash and image services, by service id. */
export const serviceWords = (locale: Locale) => read(locale, "services", serviceWordsSchema);

/** Words of a step: title, lead and the title of every task. */
export const stepWords = (locale: Locale, step: Step) => read(locale, step, stepWordsSchema);

/** Words of a step that hold in one country only, by the part of the task id after the dot. */
export const stepCountryWords = (locale: Locale, step: Step, jurisdiction: Jurisdiction) => read(locale, `${step}-${jurisdiction}`, stepCountryWordsSchema);

/** Words of a page of chapters: title, lead, and each chapter. */
export const chapterWords = (locale: Locale, page: ChapterPageName) => read(locale, page, chapterWordsSchema);

/** What the chapters of a page say in one country only. */
export const chapterCountryWords = (locale: Locale, page: ChapterPageName, jurisdiction: Jurisdiction) => read(locale, `${page}-${jurisdiction}`, chapterCountryWordsSchema);

/** Words of the lesson. */
export const lessonWords = (locale: Locale) => read(locale, "lesson", lessonWordsSchema);

/** Whom the lesson names to call, and what the law says, in one country. */
export const lessonCountryWords = (locale: Locale, jurisdiction: Jurisdiction) => read(locale, `lesson-${jurisdiction}`, lessonCountryWordsSchema);

/** What is said on a call in one country, by the key of the screen. */
export async function callScriptWords(locale: Locale, jurisdiction: Jurisdiction): Promise<ReadonlyMap<string, ScriptWords>> {
  const common = await read(locale, "call-script", callScriptWordsSchema);
  const country = await read(locale, `call-script-${jurisdiction}`, callScriptCountryWordsSchema);
  return new Map([
    ...Object.entries({ ...common.screens, ...country.screens }),
    ...Object.entries({ ...common.questions, ...country.questions }).map(([key, words]) => [`question.${key}`, words] as const),
  ]);
}

/** How each legal text is named, by `lawCodeKey`, with the article as `{article}`. */
export const lawCodeWords = (locale: Locale) => read(locale, "law-codes", lawCodeWordsSchema);
const lawCodeWordsSchema = z.record(z.string(), z.string().includes("{article}"));

/** The reasons that rules give, by key without its `because.`. */
export const becauseWords = (locale: Locale) => read(locale, "because", becauseWordsSchema);
const becauseWordsSchema = z.record(z.string(), z.string());

const placeWordsById = z.record(z.string(), placeWordsSchema);

/** Words of one place; those of its kind where its record is too thin to say anything of itself. */
export async function placeWords(locale: Locale, { id, kind, confidence }: Place) {
  const isThin = confidence === "low";
  const words = (await read(locale, isThin ? "places-generic" : `places-${kind}`, placeWordsById))[isThin ? kind : id];
  if (!words) throw new Error(`place ${id} has no words in ${locale}`);
  return words;
}

/** How a place is called: its proper names, or words where it has none. */
export async function placeTitle(locale: Locale, place: Place): Promise<string> {
  if (place.names.length > 0) return place.names.join(", ");
  const { name } = await placeWords(locale, place);
  if (name === undefined) throw new Error(`place ${place.id} has no name in ${locale}`);
  return name;
}

/** Words of one paper. */
export const paperMessages = (locale: Locale, id: PaperId) => read(locale, `paper-${id}`, paperWordsSchema);

/** What several papers say. */
export const paperCommonMessages = (locale: Locale) => read(locale, "paper-common", paperCommonWordsSchema);

/** How each field of a paper is asked. */
export const paperFieldMessages = (locale: Locale) => read(locale, "paper-fields", paperFieldWordsSchema);

/** The marks around a quotation. */
export const quoteMarks = async (locale: Locale) => (await read(locale, "frame", quoteMarksSchema)).quote;
const quoteMarksSchema = z.object({ quote: z.object({ open: z.string(), close: z.string() }) });

/** What tells a number for messages from one to call. */
export const smsWord = async (locale: Locale) => (await read(locale, "contact-words", smsWordSchema)).channel.sms;
const smsWordSchema = z.object({ channel: z.object({ sms: z.string() }) });

/** How a penalty is said. */
export const penaltyMessages = async (locale: Locale) => (await read(locale, "law", penaltyMessagesSchema)).penalty;
const penaltyMessagesSchema = z.object({ penalty: z.record(z.string(), z.string()) });
