import { blockText, type RenderedBlock } from "@/papers/render";

/**
 * The key under which the person's own wording of each block is kept: by what it replaces, so that it never lands on another
 * sentence, and by which of the blocks that say the same it is.
 */
export function editKeys(blocks: readonly RenderedBlock[], key: string): string[] {
  const seen = new Map<string, number>();
  return blocks.map((block) => {
    const text = blockText(block);
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return `${key}/${before}/${text}`;
  });
}

/** The blocks with the person's own wording where she changed one: it is hers, so it stays as she typed it. */
export function edited(blocks: readonly RenderedBlock[], edits: Readonly<Record<string, string>>, key: string): RenderedBlock[] {
  const keys = editKeys(blocks, key);
  return blocks.map((block, index) => {
    const text = edits[keys[index] ?? ""];
    if (text === undefined) return block;
    if ("lines" in block) return { ...block, lines: text.split("\n").map((line) => [{ kind: "typed", text: line }]) };
    return "runs" in block ? { ...block, runs: [{ kind: "typed", text }] } : block;
  });
}
