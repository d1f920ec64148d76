import type { Jurisdiction } from "@/domain/jurisdiction";
import type { LawId } from "@/domain/law";
import type { Board } from "@/domain/link-board";
import type { Locale } from "@/domain/locale";
import type { PaperId, Plan } from "@/domain/plan";
import type { Situation } from "@/domain/situation";

/** What a paper may ask. `line`: one line of text; `text`: several; `day`: an ISO day. `contact`: printed only where the person ticks it. */
export const PAPER_FIELDS = {
  name: { kind: "line" },
  represents: { kind: "line" },
  born: { kind: "day" },
  address: { kind: "line", contact: true },
  phone: { kind: "line", contact: true },
  email: { kind: "line", contact: true },
  town: { kind: "line" },
  author: { kind: "line" },
  "author-address": { kind: "line" },
  story: { kind: "text" },
  harm: { kind: "text" },
  witnesses: { kind: "text" },
  holdings: { kind: "text" },
  "where-shared": { kind: "text" },
  recognisable: { kind: "text" },
  service: { kind: "line" },
  "search-words": { kind: "line" },
  "report-day": { kind: "day" },
  "report-number": { kind: "line" },
  "report-answer": { kind: "text" },
  "steps-taken": { kind: "text" },
  court: { kind: "line" },
  "complaint-day": { kind: "day" },
  "complaint-place": { kind: "line" },
  "complaint-number": { kind: "line" },
  "refusal-day": { kind: "day" },
  "refusal-hour": { kind: "line" },
  "refusal-place": { kind: "line" },
  "refusal-person": { kind: "line" },
  "refusal-words": { kind: "text" },
  lawyer: { kind: "line" },
  question: { kind: "text" },
} as const satisfies Record<string, { kind: "line" | "text" | "day"; contact?: true }>;
export type FieldId = keyof typeof PAPER_FIELDS;

export const LONGEST_FIELD = { line: 200, text: 20_000, day: 10 } as const;

/** What the person filled in; an absent field is a dotted line on the paper. */
export type PaperFields = Readonly<Partial<Record<FieldId, string>>>;

/** Everything a template may read. `contact`: which of address, phone and e-mail the person wants on the paper. */
export interface PaperInput {
  readonly situation: Situation;
  readonly plan: Plan;
  readonly board: Board;
  readonly fields: PaperFields;
  readonly contact: ReadonlySet<FieldId>;
  /** ISO day on which the paper is written. */
  readonly today: string;
}

/** A message of the paper's namespace (`title`, `facts.shared`), with what the person filled in. Fields are quoted as they are, never translated. */
export interface PaperText {
  readonly key: string;
  readonly args?: Readonly<Record<string, PaperValue>>;
}
export type PaperValue = { readonly field: FieldId } | { readonly day: string } | { readonly verbatim: string } | { readonly count: number };

/** A cell is a message, or something that reads the same in every language: a link, a digest, a day. */
export type PaperCell = PaperText | PaperValue;

export type PaperBlock =
  /** Who writes, to whom, in which matter: lines under each other. */
  | { readonly kind: "sender" | "addressee" | "subject"; readonly lines: readonly PaperText[] }
  | { readonly kind: "title" | "heading" | "paragraph" | "note"; readonly text: PaperText }
  | { readonly kind: "list" | "steps"; readonly items: readonly PaperText[] }
  /** The person's own words, in the language in which she wrote them. */
  | { readonly kind: "verbatim"; readonly field: FieldId }
  /** Offences with article, name and penalty, from the facts. `certain`: every condition was answered yes. */
  | { readonly kind: "laws"; readonly certain: boolean; readonly laws: readonly LawId[]; readonly penalties: boolean }
  | { readonly kind: "table"; readonly head: readonly PaperText[]; readonly rows: readonly (readonly PaperCell[])[] }
  | { readonly kind: "place-and-day" | "signature" };

/** A paper before its words: the same structure in every language. */
export interface Paper {
  readonly id: PaperId;
  readonly blocks: readonly PaperBlock[];
}

/** What a template is: the fields it asks, in order, and the paper it makes. Pure: the same paper for the same input. */
export interface PaperTemplate {
  readonly id: PaperId;
  readonly fields: (input: Pick<PaperInput, "situation">) => readonly FieldId[];
  /** Articles that the template names by itself, beside those of the plan: the legal basis of the route. */
  readonly laws: (jurisdiction: Jurisdiction) => readonly LawId[];
  /** The languages in which it can be written, the usual one first. */
  readonly languages: (jurisdiction: Jurisdiction) => readonly Locale[];
  readonly write: (input: PaperInput) => Paper;
}

/** How a law stands on a paper: its article as prose names it, its short name, its penalty in words (empty where it has none). */
export interface PaperLaw {
  readonly reference: string;
  readonly name: string;
  readonly penalty: string;
  readonly checked: string;
  readonly confidence: string;
}

/** The words of one paper: what the person reads about it, and its texts by key. Only `<law>` tags and `{arguments}` are left in them. */
export interface PaperWording {
  readonly name: string;
  readonly use: string;
  readonly after: readonly string[];
  readonly text: Readonly<Record<string, string>>;
}

/** All the words of papers in one language: the file `papers.json`, the same for everybody. */
export interface PaperWordsFile {
  readonly locale: Locale;
  readonly papers: Readonly<Record<PaperId, PaperWording>>;
  readonly common: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<FieldId, { readonly label: string; readonly hint: string }>>;
  readonly laws: Readonly<Record<LawId, PaperLaw>>;
}
