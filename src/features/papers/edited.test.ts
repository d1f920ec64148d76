import { expect, test } from "vitest";
import type { RenderedBlock } from "@/papers/render";
import { editKeys, edited } from "@/features/papers/edited";

const paragraph = (text: string): RenderedBlock => ({ kind: "paragraph", runs: [{ kind: "text", text }] });
const textOf = (block: RenderedBlock | undefined) => (block && "runs" in block ? block.runs.map(({ text }) => text).join("") : "");

test("own wording replaces the one block it was written for, also among blocks that say the same", () => {
  const blocks = [paragraph("a"), paragraph("…"), paragraph("…")];
  const [, , third = ""] = editKeys(blocks, "letter/fr");
  expect(edited(blocks, { [third]: "mine" }, "letter/fr").map(textOf)).toEqual(["a", "…", "mine"]);
});

test("own wording follows its sentence when blocks come before it, and rests when the sentence is gone", () => {
  const [key = ""] = editKeys([paragraph("b")], "letter/fr");
  expect(edited([paragraph("new"), paragraph("b")], { [key]: "mine" }, "letter/fr").map(textOf)).toEqual(["new", "mine"]);
  expect(edited([paragraph("c")], { [key]: "mine" }, "letter/fr").map(textOf)).toEqual(["c"]);
  expect(edited([paragraph("b")], { [key]: "mine" }, "letter/nl").map(textOf)).toEqual(["b"]);
});
