import { expect, test } from "vitest";
import { boardOf } from "../../tests/support/boards";
import { argsOf, inputOf, keysOf, wordsMissing } from "../../tests/support/papers";
import { beInjuredPersonTemplate as template } from "./be-injured-person";

const EX = { jurisdiction: "belgium", ageNow: "adult", ageInImage: "adult", facts: ["shared"], author: "ex", since: "2026-10-01", stillOnline: true } as const;

test("an adult declares, with the complaint, the damage and every right of the status", () => {
  const paper = template.write(inputOf({ ...EX, facts: ["shared"] }, { harm: "No sleep" }, { board: boardOf(12) }));
  const keys = keysOf(paper);
  expect(keys).toEqual(expect.arrayContaining(["declares", "file.complaint", "file.number", "common:author.ex.self", "harm.intro", "interest.self", "asks.dropped", "asks.consult", "reserve", "no-address"]));
  expect(keys).not.toContain("file.refused");
  expect(keys).not.toContain("harm.open");
  expect(argsOf(paper)).toContainEqual({ count: 12 });
  expect(paper.blocks).toContainEqual({ kind: "laws", certain: true, laws: ["be-cp-146", "be-cp-136"], penalties: false });
  expect(wordsMissing(paper)).toEqual([]);
});

test("a parent after a refusal declares for the child; no police number is asked", () => {
  const situation = { jurisdiction: "belgium", role: "parent", ageNow: "15", facts: ["threat"], refused: true } as const;
  const input = inputOf({ ...situation, facts: ["threat"] });
  const keys = keysOf(template.write(input));
  expect(keys).toEqual(expect.arrayContaining(["declares-child", "interest.child", "file.refused", "common:sender.represents", "harm.open"]));
  expect(keys).not.toContain("declares");
  expect(keys).not.toContain("file.number");
  expect(keys).not.toContain("links");
  expect(template.fields(input)).toEqual(expect.arrayContaining(["represents", "refusal-day"]));
  expect(template.fields(input)).not.toContain("complaint-number");
});

test("an unknown author is not asked for; a ticked address replaces the sentence about it", () => {
  const input = inputOf({ jurisdiction: "belgium", author: "unknown" }, { address: "Rue Haute" }, { contact: new Set(["address"]) });
  const keys = keysOf(template.write(input));
  expect(template.fields(input)).not.toContain("author");
  expect(keys).toContain("common:sender.address");
  expect(keys).not.toContain("no-address");
  expect(keys).not.toContain("law.heading");
});

test("it exists in the three languages of procedure, and nowhere in France", () => {
  expect(template.languages("belgium")).toEqual(["fr", "nl", "de"]);
  expect(template.languages("france")).toEqual([]);
});
