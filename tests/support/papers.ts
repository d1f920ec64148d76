import { LOCALES } from "@/domain/locale";
import type { Paper, PaperBlock, PaperFields, PaperInput, PaperText, PaperValue } from "@/domain/paper";
import { situationSchema, type Situation } from "@/domain/situation";
import { buildPlan } from "@/rules/plan";
import { textsOf } from "./messages";

const TODAY = "2026-11-22";

/** What a template reads, with the plan that these answers really give. Nothing ticked, nothing on the board unless said. */
export function inputOf(answers: Situation, fields: PaperFields = {}, more: Partial<Pick<PaperInput, "board" | "contact" | "today">> = {}): PaperInput {
  const situation = situationSchema.parse({ ...answers });
  const today = more.today ?? TODAY;
  return { situation, plan: buildPlan(situation, { now: new Date(`${today}T12:00:00Z`) }), board: more.board ?? [], fields, contact: more.contact ?? new Set(), today };
}

/** Every message of a paper, in the order in which it is read. */
export function textsIn(paper: Paper): readonly PaperText[] {
  return paper.blocks.flatMap(textsOfBlock);
}

/** The key of every message of a paper, in the order in which it is read. */
export function keysOf(paper: Paper): readonly string[] {
  return textsIn(paper).map(({ key }) => key);
}

/** Every value that a paper quotes: in its messages, its tables and its verbatim blocks. */
export function argsOf(paper: Paper): readonly PaperValue[] {
  return paper.blocks.flatMap((block) => [
    ...textsOfBlock(block).flatMap(({ args = {} }) => Object.values(args)),
    ...(block.kind === "verbatim" ? [{ field: block.field }] : []),
    ...(block.kind === "table" ? block.rows.flat().flatMap((cell) => ("key" in cell ? [] : [cell])) : []),
  ]);
}

/** The messages that a paper names and a language lacks, or whose arguments differ. Empty when all is well. */
export function wordsMissing(paper: Paper): readonly string[] {
  return LOCALES.flatMap((locale) => {
    const own = textsOf(locale, `paper-${paper.id}`);
    const common = textsOf(locale, "paper-common");
    return textsIn(paper).flatMap(({ key, args = {} }) => {
      const text = key.startsWith("common:") ? common.get(`text.${key.slice("common:".length)}`) : own.get(`text.${key}`);
      if (text === undefined) return [`${locale} ${key}`];
      const wanted = [...text.matchAll(/\{([\w-]+)\}/g)].map(([, name]) => name).toSorted().join();
      return wanted === Object.keys(args).toSorted().join() ? [] : [`${locale} ${key}: {${wanted}}`];
    });
  });
}

function textsOfBlock(block: PaperBlock): readonly PaperText[] {
  switch (block.kind) {
    case "sender": case "addressee": case "subject": return block.lines;
    case "title": case "heading": case "paragraph": case "note": return [block.text];
    case "list": case "steps": return block.items;
    case "table": return [...block.head, ...block.rows.flat().flatMap((cell) => ("key" in cell ? [cell] : []))];
    case "laws": case "verbatim": case "place-and-day": case "signature": return [];
  }
}
