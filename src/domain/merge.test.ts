import { deepStrictEqual } from "node:assert/strict";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { merge, type Json, type JsonObject, type MergeConflict } from "@/domain/merge";

const SEED = { seed: 20_261_122, numRuns: 2_000 };

/** Few names and few values, so that three documents meet in the same fields; names that objects have by birth among them. */
const { document } = fc.letrec<{ document: JsonObject; value: Json; list: Json }>((tie) => ({
  document: fc.dictionary(fc.constantFrom("a", "b", "c", "id", "__proto__", "constructor"), tie("value"), { maxKeys: 4, noNullPrototype: true }),
  list: fc.uniqueArray(fc.tuple(fc.constantFrom("1", "2", "3", "4"), tie("document")), { selector: ([id]) => id, maxLength: 4 })
    .map((items) => items.map(([id, item]) => ({ ...item, id }))),
  value: fc.oneof(
    { maxDepth: 4, depthIdentifier: "value" },
    fc.constantFrom(null, true, 0, 1, "x", "y", ""),
    fc.array(fc.constantFrom("x", "y"), { maxLength: 2 }),
    tie("document"),
    tie("list"),
  ),
}));
const sides = fc.constantFrom("mine" as const, "theirs" as const);
const always = (check: (base: JsonObject, mine: JsonObject, theirs: JsonObject, preferred: "mine" | "theirs") => void) => () =>
  fc.assert(fc.property(document, document, document, sides, check), SEED);

/** Every text, number, truth and list of words, by its path: what can be lost. */
function leaves(value: Json | undefined, path: readonly string[] = []): Map<string, string> {
  if (value === undefined) return new Map();
  if (typeof value !== "object" || value === null || (Array.isArray(value) && typeof value[0] === "string")) return new Map([[JSON.stringify(path), JSON.stringify(value)]]);
  const children = Array.isArray(value) ? value.map((item): [string, Json] => [String(item.id), item]) : Object.entries(value);
  return new Map(children.flatMap(([name, child]) => [...leaves(child, [...path, name])]));
}

function holds(conflict: MergeConflict, path: string, value: string): boolean {
  return [conflict.kept, conflict.other].some((side) => leaves(side, conflict.path).get(path) === value);
}

describe("merging", () => {
  it("with a side that changed nothing gives the other side", always((base, mine, _, preferred) => {
    deepStrictEqual(merge(base, mine, base, preferred), { merged: mine, conflicts: [] });
    deepStrictEqual(merge(base, base, mine, preferred), { merged: mine, conflicts: [] });
  }));

  it("the same change on both sides gives it, without conflict", always((base, mine, _, preferred) => {
    deepStrictEqual(merge(base, mine, structuredClone(mine), preferred), { merged: mine, conflicts: [] });
  }));

  it("loses nothing that a side wrote: it is in the document or among the conflicts", always((base, mine, theirs, preferred) => {
    const { merged, conflicts } = merge(base, mine, theirs, preferred);
    const before = leaves(base);
    const after = leaves(merged);
    for (const side of [mine, theirs]) {
      for (const [path, value] of leaves(side)) {
        const isKept = before.get(path) === value || after.get(path) === value || conflicts.some((conflict) => holds(conflict, path, value));
        if (!isKept) expect.fail(`${path} ${value} of ${JSON.stringify({ base, mine, theirs, merged, conflicts })}`);
      }
    }
  }));

  it("takes out what one side took out and the other left alone", always((base, mine, theirs, preferred) => {
    const { merged, conflicts } = merge(base, mine, theirs, preferred);
    const [left, right, after] = [leaves(mine), leaves(theirs), leaves(merged)];
    for (const path of leaves(base).keys()) {
      if (left.has(path) || right.has(path) || conflicts.length > 0) continue;
      expect(after.has(path), path).toBe(false);
    }
  }));

  it("gives two devices the same document, and each the other's conflicts", always((base, mine, theirs) => {
    deepStrictEqual(merge(base, mine, theirs, "mine"), merge(base, theirs, mine, "theirs"));
  }));

  it("takes every true conflict from the preferred side", always((base, mine, theirs, preferred) => {
    const side = leaves(preferred === "mine" ? mine : theirs);
    for (const { path, kept } of merge(base, mine, theirs, preferred).conflicts) {
      for (const [leaf, value] of leaves(kept, path)) expect(side.get(leaf)).toBe(value);
    }
  }));

  it("changes nothing that it was given", always((base, mine, theirs, preferred) => {
    const before = JSON.stringify([base, mine, theirs]);
    merge(base, mine, theirs, preferred);
    expect(JSON.stringify([base, mine, theirs])).toBe(before);
  }));
});

describe("two devices", () => {
  const merged = (base: Json, mine: Json, theirs: Json) => merge(base, mine, theirs, "mine");

  it("that answered different questions keep both answers", () => {
    expect(merged({ answers: {} }, { answers: { danger: true } }, { answers: { gender: "woman" } })).toEqual({ merged: { answers: { danger: true, gender: "woman" } }, conflicts: [] });
  });

  it("that answered one question differently keep the preferred answer, and the other aside", () => {
    const mine = { answers: { danger: true } };
    const theirs = { answers: { danger: false } };
    expect(merge({ answers: {} }, mine, theirs, "mine")).toEqual({ merged: mine, conflicts: [{ path: ["answers", "danger"], kept: true, other: false }] });
    expect(merge({ answers: {} }, mine, theirs, "theirs")).toEqual({ merged: theirs, conflicts: [{ path: ["answers", "danger"], kept: false, other: true }] });
  });

  const board = [{ id: "1", link: "one", note: "" }, { id: "2", link: "two", note: "" }];

  it("that changed two fields of one line keep both", () => {
    const [first, second] = board;
    expect(merged(board, [{ ...first, note: "seen" }], [{ ...first, link: "other" }, ...(second ? [second] : [])])).toEqual({ merged: [{ id: "1", link: "other", note: "seen" }], conflicts: [] });
  });

  it("that each added a line keep both, each behind its neighbour", () => {
    expect(merged(board, [...board, { id: "3" }], [{ id: "0" }, ...board, { id: "4" }])).toEqual({ merged: [{ id: "0" }, ...board, { id: "3" }, { id: "4" }], conflicts: [] });
  });

  it("of which one took a line out that the other wrote in: told, whoever is preferred", () => {
    const written = [{ id: "1", link: "one", note: "private" }, { id: "2", link: "two", note: "" }];
    const without = board.slice(1);
    expect(merge(board, without, written, "mine")).toEqual({ merged: without, conflicts: [{ path: ["1"], kept: undefined, other: written[0] }] });
    expect(merge(board, without, written, "theirs")).toEqual({ merged: written, conflicts: [{ path: ["1"], kept: written[0], other: undefined }] });
  });

  it("of which one reordered keep its order and the other's lines", () => {
    const turned = board.toReversed();
    const longer = [...board, { id: "3" }];
    expect(merged(board, turned, longer).merged).toEqual([board[1], { id: "3" }, board[0]]);
    expect(merged(board, longer, turned).merged).toEqual([board[1], { id: "3" }, board[0]]);
  });

  it.each([
    ["lists of words", ["a"], ["a", "b"], ["a", "c"]],
    ["a list with the same id twice", [], [{ id: "1" }, { id: "1" }], [{ id: "1" }]],
    ["a list with an item without id", [], [{ note: "x" }], [{ id: "1" }]],
    ["an object and a list", {}, { a: 1 }, [{ id: "1" }]],
  ])("that changed %s have one field in conflict", (_, base, mine, theirs) => {
    expect(merged({ field: base }, { field: mine }, { field: theirs })).toEqual({ merged: { field: mine }, conflicts: [{ path: ["field"], kept: mine, other: theirs }] });
  });
});
