import type { FieldId, PaperBlock, PaperInput, PaperText, PaperValue } from "@/domain/paper";

type Args = Readonly<Record<string, PaperValue>>;

/** A message of the paper, with what it quotes. */
export function say(key: string, args?: Args): PaperText {
  return args === undefined ? { key } : { key, args };
}

export function paragraph(key: string, args?: Args): PaperBlock {
  return { kind: "paragraph", text: say(key, args) };
}

export function heading(key: string): PaperBlock {
  return { kind: "heading", text: say(key) };
}

/** The parts, when the answer is yes; nothing otherwise. */
export function when<Part>(answer: boolean | undefined, ...parts: readonly Part[]): readonly Part[] {
  return answer === true ? parts : [];
}

/** Whether the person typed something in a field. */
export function typed({ fields }: Pick<PaperInput, "fields">, field: FieldId): boolean {
  return (fields[field] ?? "").trim() !== "";
}

/** A heading and the person's own words under it, when there are any. */
export function ownWords(input: Pick<PaperInput, "fields">, field: FieldId, headingKey: string): readonly PaperBlock[] {
  return when<PaperBlock>(typed(input, field), heading(headingKey), { kind: "verbatim", field });
}

/** A list, when it has items. */
export function listOf(items: readonly PaperText[]): readonly PaperBlock[] {
  return when<PaperBlock>(items.length > 0, { kind: "list", items });
}
