import { isIsoDay } from "@/domain/day";
import { parseInline } from "@/domain/inline";
import type { LawId } from "@/domain/law";
import { PAPER_FIELDS, LONGEST_FIELD, type FieldId, type Paper, type PaperBlock, type PaperInput, type PaperText, type PaperValue, type PaperWordsFile } from "@/domain/paper";

/** The words of papers in one language, with the way in which a day is written there. */
export interface PaperWords extends PaperWordsFile {
  readonly formatDay: (day: string) => string;
}

/** A stretch of text. `typed`: the person's own words, quoted as they are. `missing`: a dotted line to fill in by hand. */
export type Run =
  | { readonly kind: "text" | "typed"; readonly text: string }
  | { readonly kind: "law"; readonly text: string; readonly law: LawId }
  | { readonly kind: "missing"; readonly text: string; readonly field: FieldId };

export type RenderedBlock =
  | { readonly kind: "sender" | "addressee" | "subject" | "list" | "steps"; readonly lines: readonly (readonly Run[])[] }
  | { readonly kind: "title" | "heading" | "paragraph" | "note" | "verbatim" | "place-and-day" | "signature"; readonly runs: readonly Run[] }
  | { readonly kind: "table"; readonly head: readonly (readonly Run[])[]; readonly rows: readonly (readonly (readonly Run[])[])[] };

/** What stands on the paper where nothing was typed. */
const BLANK = "……………………";
/** Control characters but the line break, and halves of characters: a space stands for them. */
const CONTROL = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\uD800-\uDFFF]/gu;
/** Marks that turn, hide or split text without being seen: a paper shows what it says. */
const UNSEEN = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

const printable = (text: string) => text.replace(UNSEEN, "").replace(CONTROL, " ");

/** What a person typed, as it goes onto a paper: cleaned of what does not print, and within the length of its field. */
export function cleanField(field: FieldId, text: string): string {
  const { kind } = PAPER_FIELDS[field];
  const cleaned = printable(text.slice(0, LONGEST_FIELD[kind]));
  return (kind === "text" ? cleaned.replace(/\n{3,}/gu, "\n\n") : cleaned.replace(/\n+/gu, " ")).trim();
}

/** The paper in one language: the same blocks in the same order as in any other. Throws where a word is missing: the tests hold every key. */
export function renderPaper(paper: Paper, input: PaperInput, words: PaperWords): RenderedBlock[] {
  return paper.blocks.flatMap((block) => renderBlock(block, { paper, input, words }));
}

interface Context {
  readonly paper: Paper;
  readonly input: PaperInput;
  readonly words: PaperWords;
}

function renderBlock(block: PaperBlock, context: Context): RenderedBlock[] {
  const { input, words } = context;
  switch (block.kind) {
    case "sender":
    case "addressee":
    case "subject":
      return [{ kind: block.kind, lines: block.lines.map((line) => runsOf(line, context)) }];
    case "title":
    case "heading":
    case "paragraph":
    case "note":
      return [{ kind: block.kind, runs: runsOf(block.text, context) }];
    case "list":
    case "steps":
      return [{ kind: block.kind, lines: block.items.map((item) => runsOf(item, context)) }];
    case "verbatim":
      return [{ kind: "verbatim", runs: [valueRun({ field: block.field }, context)] }];
    case "laws":
      return [{ kind: "list", lines: block.laws.map((law) => lawLine(law, block.penalties, words)) }];
    case "table":
      return [{ kind: "table", head: block.head.map((cell) => runsOf(cell, context)), rows: block.rows.map((row) => row.map((cell) => ("key" in cell ? runsOf(cell, context) : [valueRun(cell, context)]))) }];
    case "place-and-day":
      return [{ kind: "place-and-day", runs: runsOf({ key: "common:place-and-day", args: { town: { field: "town" }, day: { day: input.today } } }, context) }];
    case "signature":
      return [{ kind: "signature", runs: runsOf({ key: "common:signature" }, context) }];
  }
}

function lawLine(id: LawId, withPenalty: boolean, { laws }: PaperWords): Run[] {
  const law = laws[id];
  if (!law) throw new Error(`no law ${id} for papers`);
  return [{ kind: "law", law: id, text: law.reference }, { kind: "text", text: ` – ${law.name}${withPenalty && law.penalty !== "" ? `. ${law.penalty}` : ""}` }];
}

function runsOf({ key, args = {} }: PaperText, context: Context): Run[] {
  return parseInline(messageOf(key, context)).flatMap((part): Run[] => {
    if (part.kind === "text") return withArguments(part.text, args, context);
    if (part.kind === "reference" && part.tag === "law") return [{ kind: "law", law: part.id, text: context.words.laws[part.id]?.reference ?? part.id }];
    throw new Error(`${key}: a paper's words hold only <law>`);
  });
}

function messageOf(key: string, { paper, words }: Context): string {
  const message = key.startsWith("common:") ? words.common[key.slice("common:".length)] : words.papers[paper.id].text[key];
  if (message === undefined) throw new Error(`${paper.id}: no words for ${key} in ${words.locale}`);
  return message;
}

function withArguments(text: string, args: Readonly<Record<string, PaperValue>>, context: Context): Run[] {
  return text.split(/(\{[\w-]+\})/u).flatMap((piece): Run[] => {
    if (piece === "") return [];
    const value = piece.startsWith("{") ? args[piece.slice(1, -1)] : undefined;
    return value === undefined ? [{ kind: "text", text: piece }] : [valueRun(value, context)];
  });
}

function valueRun(value: PaperValue, { input, words }: Context): Run {
  if ("day" in value) return isIsoDay(value.day) ? { kind: "text", text: words.formatDay(value.day) } : { kind: "typed", text: printable(value.day) };
  if ("count" in value) return { kind: "text", text: String(value.count) };
  if ("verbatim" in value) return { kind: "typed", text: printable(value.verbatim) };
  const typed = cleanField(value.field, input.fields[value.field] ?? "");
  if (typed === "") return { kind: "missing", text: BLANK, field: value.field };
  return { kind: "typed", text: PAPER_FIELDS[value.field].kind === "day" && isIsoDay(typed) ? words.formatDay(typed) : typed };
}

const textOfRuns = (runs: readonly Run[]) => runs.map(({ text }) => text).join("");

/** A block as plain text, one line per line of the paper. */
export function blockText(block: RenderedBlock): string {
  switch (block.kind) {
    case "list":
      return block.lines.map((line) => `- ${textOfRuns(line)}`).join("\n");
    case "steps":
      return block.lines.map((line, index) => `${index + 1}. ${textOfRuns(line)}`).join("\n");
    case "sender":
    case "addressee":
    case "subject":
      return block.lines.map(textOfRuns).join("\n");
    case "table":
      return [block.head, ...block.rows].map((row) => row.map(textOfRuns).join(" | ")).join("\n");
    case "title":
    case "heading":
    case "paragraph":
    case "note":
    case "verbatim":
    case "place-and-day":
    case "signature":
      return textOfRuns(block.runs);
  }
}

/** The whole paper as plain text, blocks divided by an empty line. */
export function paperText(blocks: readonly RenderedBlock[]): string {
  return `${blocks.map(blockText).join("\n\n")}\n`;
}
