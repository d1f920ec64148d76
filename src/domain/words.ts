import { z } from "zod";

const text = z.string().min(1);
const lines = z.array(text);

/** The words of a task for one country, before the fields of the country replace the common ones. */
export const taskBodyWordsSchema = z.strictObject({
  why: text.optional(),
  how: lines.optional(),
  parts: z.array(z.strictObject({ title: text, lines })).optional(),
  say: lines.optional(),
  avoid: lines.optional(),
  time: text.optional(),
  who: lines.optional(),
  law: lines.optional(),
});
export type TaskBodyWords = z.infer<typeof taskBodyWordsSchema>;

/** The messages of one step: `evidence.json` and so on. */
export const stepWordsSchema = z.strictObject({
  page: z.strictObject({ title: text, lead: text }),
  tasks: z.record(z.string(), z.strictObject({ title: text, line: text, body: taskBodyWordsSchema.optional() })),
});
export type StepWords = z.infer<typeof stepWordsSchema>;

/** The messages of one step for one country: `evidence-france.json` and so on. */
export const stepCountryWordsSchema = z.record(z.string(), taskBodyWordsSchema);

export const contactWordsSchema = z.record(z.string(), z.strictObject({ does: text, who: text, note: text.optional() }));
export type ContactWords = z.infer<typeof contactWordsSchema>[string];

export const lawWordsSchema = z.record(z.string(), z.strictObject({
  name: text,
  says: text,
  covers: lines.optional(),
  not: lines.optional(),
  cases: z.record(z.string(), text).optional(),
}));
export type LawWords = z.infer<typeof lawWordsSchema>[string];

export const routeWordsSchema = z.record(z.string(), z.strictObject({ name: text, takes: lines, refuses: lines, how: lines }));
export type RouteWords = z.infer<typeof routeWordsSchema>[string];

export const serviceWordsSchema = z.record(z.string(), z.strictObject({ does: text, sends: text, who: text, limits: lines, how: lines }));
export type ServiceWords = z.infer<typeof serviceWordsSchema>[string];

/** The words of one place: `places-social.json` and so on. `name` only where the record has no proper name. */
export const placeWordsSchema = z.strictObject({
  name: text.optional(),
  lead: text,
  path: lines,
  account: text.optional(),
  ready: lines,
  who: lines,
  time: lines,
  after: lines,
  minors: lines,
  tips: lines,
  doubts: lines,
});
export type PlaceWords = z.infer<typeof placeWordsSchema>;

/** Texts by key, in groups. */
export interface TextTree { readonly [key: string]: string | TextTree }
const textTree: z.ZodType<TextTree> = z.lazy(() => z.record(z.string(), z.union([text, textTree])));

/** The messages of one paper: `paper-follow-up.json` and so on. `name`, `use` and `after` are for the person; `text` stands on the paper. */
export const paperWordsSchema = z.strictObject({ name: text, use: text, after: lines, text: textTree });

/** What several papers say. */
export const paperCommonWordsSchema = z.strictObject({ text: textTree });

/** How each field of a paper is asked. */
export const paperFieldWordsSchema = z.record(z.string(), z.strictObject({ label: text, hint: text }));

const chapterPartSchema = z.strictObject({ title: text, lines });
const chapterFields = { lines, parts: z.array(chapterPartSchema).optional(), say: lines.optional() };

const oneChapterSchema = z.strictObject({ title: text, line: text, ...chapterFields });
/** The messages of a page of chapters: `care.json`, `prevention.json`. */
export const chapterWordsSchema = z.strictObject({
  page: z.strictObject({ title: text, lead: text, start: lines }),
  chapters: z.record(z.string(), oneChapterSchema),
});
export type ChapterWords = z.infer<typeof oneChapterSchema>;

/** What a chapter says in one country only, after what it says in both: `care-france.json` and so on. `start` stands before all chapters: whom to call first. */
export const chapterCountryWordsSchema = z.record(z.string(), z.strictObject({ ...chapterFields, lines: lines.optional() }));
export type ChapterCountryWords = z.infer<typeof chapterCountryWordsSchema>[string];

const lessonBlock = z.strictObject({ title: text, lines });
/** The messages of the lesson that prints on one sheet: `lesson.json`. */
export const lessonWordsSchema = z.strictObject({
  page: z.strictObject({ title: text, lead: text }),
  aim: lessonBlock,
  before: lessonBlock,
  activities: z.strictObject({ title: text, items: z.array(z.strictObject({ title: text, do: text, ask: lines })) }),
  help: lessonBlock,
  never: lessonBlock,
  who: z.strictObject({ title: text }),
  law: z.strictObject({ title: text }),
});

/** What the lesson says in one country only: `lesson-france.json` and so on. */
export const lessonCountryWordsSchema = z.strictObject({ who: lines, law: lines });

/** One screen of the call's script: the sentence to say, then what only the volunteer reads. */
const scriptScreenSchema = z.strictObject({
  say: text,
  why: text,
  they: z.array(z.strictObject({ answer: text, do: text })),
  do: lines,
  dont: lines,
});

const scriptQuestionSchema = scriptScreenSchema.partial({ do: true, dont: true });
export type ScriptWords = z.infer<typeof scriptQuestionSchema>;

/** What is said on a call: `call-script.json`. Screens and questions by their keys. */
export const callScriptWordsSchema = z.strictObject({
  screens: z.record(z.string(), scriptScreenSchema),
  questions: z.record(z.string(), scriptQuestionSchema),
});

/** The screens of one country, in place of the common ones: `call-script-france.json` and so on. */
export const callScriptCountryWordsSchema = callScriptWordsSchema.partial();
