import { expect, test } from "vitest";
import { boardOf, lineOf } from "../../tests/support/boards";
import { argsOf, inputOf, keysOf, wordsMissing } from "../../tests/support/papers";
import { beProsecutorRemovalTemplate as template } from "./be-prosecutor-removal";

test("each address that is not gone keeps its number; what is gone is asked for no more", () => {
  const board = [...boardOf(3), lineOf(4, { events: [{ on: "2026-10-05", did: "found" }, { on: "2026-10-06", did: "captured" }, { on: "2026-10-07", did: "reported", channel: "dsa-notice" }] })]
    .map((line) => (line.id === "2" ? { ...line, events: [...line.events, { on: "2026-10-09", did: "gone" } as const] } : line));
  const paper = template.write(inputOf({ jurisdiction: "belgium", ageNow: "adult", ageInImage: "adult", facts: ["shared"], author: "known", since: "2026-09-15", stillOnline: true }, {}, { board }));
  const table = paper.blocks.find(({ kind }) => kind === "table");
  expect(table?.kind === "table" && table.rows.map(([number]) => number)).toEqual([{ count: 1 }, { count: 3 }, { count: 4 }]);
  expect(keysOf(paper)).toEqual(expect.arrayContaining(["basis", "complaint.joined", "asks.remove", "reported", "images.captures", "decision"]));
  expect(paper.blocks).toContainEqual({ kind: "laws", certain: true, laws: ["be-cp-136"], penalties: false });
  expect(wordsMissing(paper)).toEqual([]);
});

test("a fake of an adult is never a certain offence", () => {
  const paper = template.write(inputOf({ jurisdiction: "belgium", ageNow: "adult", ageInImage: "adult", facts: ["shared", "deepfake"], since: "2026-09-15", stillOnline: true }));
  expect(paper.blocks.filter((block) => block.kind === "laws" && block.certain)).toEqual([]);
  expect(keysOf(paper)).toContain("common:facts.fake-shared.self");
});

test("a minor without a link: places in words, no capture spoken of", () => {
  const board = [lineOf(1, { link: null, where: "class group", events: [{ on: "2026-10-05", did: "found" }, { on: "2026-10-06", did: "captured" }] })];
  const paper = template.write(inputOf({ jurisdiction: "belgium", ageNow: "16-17", facts: ["shared"], link: false, refused: true, danger: true, author: "school" }, {}, { board }));
  const keys = keysOf(paper);
  expect(keys).toEqual(expect.arrayContaining(["links.none", "links.elsewhere", "asks.remove-places", "images.minor", "complaint.refused", "danger.self"]));
  expect(keys).not.toContain("images.captures");
  expect(keys).not.toContain("asks.remove");
  expect(argsOf(paper)).toContainEqual({ verbatim: "class group" });
});

test("nothing answered: nothing is claimed, room is left to write", () => {
  const paper = template.write(inputOf({ jurisdiction: "belgium" }));
  const keys = keysOf(paper);
  for (const unsaid of ["links.none", "links.to-add", "danger.self", "author.heading", "law.heading", "reported"]) expect(keys).not.toContain(unsaid);
  expect(paper.blocks).toContainEqual({ kind: "verbatim", field: "story" });
  expect(paper.blocks).toContainEqual({ kind: "verbatim", field: "where-shared" });
});
