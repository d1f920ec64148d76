import { blockText, type RenderedBlock } from "@/papers/render";

/** The key under which the person's own wording of a block is kept: by what it replaces, so that it never lands on another sentence. */
export const editOf = (key: string, block: RenderedBlock) => `${key}/${blockText(block)}`;

/** The blocks with the person's own wording where she changed one: it is hers, so it stays as she typed it. */
export function edited(blocks: readonly RenderedBlock[], edits: Readonly<Record<string, string>>, key: string): RenderedBlock[] {
  return blocks.map((block) => {
    const text = edits[editOf(key, block)];
    if (text === undefined) return block;
    if ("lines" in block) return { ...block, lines: text.split("\n").map((line) => [{ kind: "typed", text: line }]) };
    return "runs" in block ? { ...block, runs: [{ kind: "typed", text }] } : block;
  });
}
