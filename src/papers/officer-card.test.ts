import { expect, test } from "vitest";
import type { Situation } from "@/domain/situation";
import { argsOf, inputOf, keysOf, wordsMissing } from "../../tests/support/papers";
import { officerCardTemplate } from "./officer-card";

const write = (...given: Parameters<typeof inputOf>) => officerCardTemplate.write(inputOf(...given));

test("France: offences with penalties, the duty to record, nobody's name", () => {
  const paper = write({ jurisdiction: "france", facts: ["shared"], author: "ex", ageNow: "adult", ageInImage: "adult", pictureBy: "me" }, { name: "N" });
  const keys = keysOf(paper);
  expect(keys).toEqual(expect.arrayContaining(["points.consent", "points.one-person", "points.own-complaint", "record.duty.france", "record.no-condition", "hand-over.receipt.france"]));
  for (const absent of ["record.minor-alone", "points.fake.france", "points.attempt", "points.against-unknown", "rights.minor-image", "hand-over.injured-person"]) expect(keys).not.toContain(absent);
  expect(paper.blocks).toContainEqual({ kind: "laws", certain: true, laws: ["fr-cp-226-2-1"], penalties: true });
  expect(argsOf(paper)).toEqual([]);
  expect(wordsMissing(paper)).toEqual([]);
});

test("Belgium: a fake of an adult is told as practice, not as the letter of the law; no permit is hinted at", () => {
  const situation: Situation = { jurisdiction: "belgium", facts: ["shared", "deepfake"], author: "unknown", ageNow: "adult", ageInImage: "adult" };
  const paper = write({ ...situation, papersLess: true });
  expect(paper).toEqual(write(situation));
  expect(keysOf(paper)).toEqual(expect.arrayContaining(["points.fake.belgium", "points.against-unknown", "offences.two-codes", "rights.removal", "record.duty.belgium"]));
  expect(keysOf(paper)).not.toContain("points.consent");
  expect(paper.blocks.filter(({ kind }) => kind === "laws")).toEqual([{ kind: "laws", certain: false, laws: ["be-cp-136", "be-cp1867-417-9"], penalties: true }]);
  expect(wordsMissing(paper)).toEqual([]);
});

test("a minor: no copy is asked; blackmail: the attempt counts", () => {
  const paper = write({ jurisdiction: "france", facts: ["threat", "deepfake"], demand: "images", author: "online-only", authorAbroad: true, ageNow: "16-17" });
  expect(keysOf(paper)).toEqual(expect.arrayContaining(["points.fake-minor.france", "points.attempt", "points.abroad.france", "record.minor-alone", "rights.minor-image"]));
  expect(keysOf(paper)).not.toContain("points.fake.france");
  expect(wordsMissing(paper)).toEqual([]);
  const belgian = keysOf(write({ jurisdiction: "belgium", facts: ["shared"], ageNow: "15", stillOnline: false }));
  expect(belgian).toEqual(expect.arrayContaining(["rights.minor-company", "rights.minor-image"]));
  expect(belgian).not.toContain("rights.removal");
});

test("one page: at most four offences of each kind", () => {
  const paper = write({ jurisdiction: "belgium", facts: ["shared", "threat", "harassment", "hacked", "fake-profile"], demand: "money", author: "ex", ageNow: "16-17" });
  for (const block of paper.blocks) if (block.kind === "laws") expect(block.laws.length).toBeLessThanOrEqual(4);
});
