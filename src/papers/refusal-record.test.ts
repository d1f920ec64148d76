import { expect, test } from "vitest";
import { argsOf, inputOf, keysOf, wordsMissing } from "../../tests/support/papers";
import { refusalRecordTemplate } from "./refusal-record";

const write = (...given: Parameters<typeof inputOf>) => refusalRecordTemplate.write(inputOf(...given));

test("France: day, hour, place, person, words", () => {
  const paper = write({ jurisdiction: "france", facts: ["shared"], refused: true }, { "refusal-day": "2026-11-20", "refusal-hour": "10:30", "refusal-place": "P", "refusal-person": "Q", "refusal-words": "W", witnesses: "T" });
  expect(keysOf(paper)).toEqual(expect.arrayContaining(["when.day", "when.hour", "when.place", "when.person", "common:facts.shared.self", "witnesses.heading", "law.france"]));
  expect(keysOf(paper)).not.toContain("when.person-unknown");
  expect(paper.blocks).toContainEqual({ kind: "verbatim", field: "refusal-words" });
  expect(wordsMissing(paper)).toEqual([]);
});

test("Belgium, nothing filled in: dotted lines for day, place and words, nothing said of hour, person or witnesses", () => {
  const paper = write({ jurisdiction: "belgium", facts: ["deepfake"] });
  expect(keysOf(paper)).toEqual(expect.arrayContaining(["when.day", "when.place", "when.person-unknown", "common:facts.fake.self", "law.belgium"]));
  for (const absent of ["when.hour", "when.person", "witnesses.heading", "common:facts.fake-shared.self"]) expect(keysOf(paper)).not.toContain(absent);
  expect(refusalRecordTemplate.laws("belgium")).toEqual([]);
  expect(wordsMissing(paper)).toEqual([]);
});

test("a parent: about the child; contact only when ticked", () => {
  const answers = { jurisdiction: "france", role: "parent", ageNow: "under-15", danger: true } as const;
  const paper = write(answers, { phone: "06" });
  expect(keysOf(paper)).toEqual(expect.arrayContaining(["asked.child", "common:sender.represents"]));
  expect(argsOf(paper)).not.toContainEqual({ field: "phone" });
  expect(argsOf(write(answers, { phone: "06" }, { contact: new Set(["phone"]) }))).toContainEqual({ field: "phone" });
});
