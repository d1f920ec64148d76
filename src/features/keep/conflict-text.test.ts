import { expect, it } from "vitest";
import { conflictArea, conflictText } from "@/features/keep/conflict-text";

it.each([
  [["situation", "author"], "answers"],
  [["locale"], "answers"],
  [["ticks", "evidence.log"], "ticks"],
  [["kept", "board", "https://example.org/1", "note"], "links"],
  [["kept", "fields", "story"], "papers"],
] as const)("%j is about %s", (path, area) => {
  expect(conflictArea(path)).toBe(area);
});

it.each([
  ["a text", "hier soir", ["hier soir"]],
  ["what was taken out", undefined, []],
  ["an answer of no", false, ["false"]],
  ["several answers", ["shared", "threat"], ["shared", "threat"]],
  ["a link", { id: "x", link: "https://example.org/1", where: "", note: "vu", events: [{ on: "2026-11-22", did: "found" }] }, ["https://example.org/1", "vu", "2026-11-22", "found"]],
])("shows %s", (_, value, shown) => {
  expect(conflictText(value)).toEqual(shown);
});
