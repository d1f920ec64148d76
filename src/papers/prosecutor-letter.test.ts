import { expect, test } from "vitest";
import { withLines } from "@/domain/link-board";
import type { Situation } from "@/domain/situation";
import { argsOf, inputOf, keysOf, wordsMissing } from "../../tests/support/papers";
import { prosecutorLetterTemplate } from "./prosecutor-letter";

const ex: Situation = { jurisdiction: "france", facts: ["shared"], author: "ex", ageNow: "adult", ageInImage: "adult", pictureBy: "me", since: "2026-10-01", stillOnline: true, danger: false };
const write = (...given: Parameters<typeof inputOf>) => prosecutorLetterTemplate.write(inputOf(...given));
const FIELDS = { name: "A B", address: "1 rue X", phone: "0600000000", email: "a@b.test", story: "S" };

test("France, shared by an ex: says what was answered and asks what follows", () => {
  const paper = write(ex, FIELDS);
  const keys = keysOf(paper);
  expect(keys).toEqual(expect.arrayContaining(["addressee.france", "common:facts.shared.self", "common:facts.made-by-me", "common:facts.since", "common:facts.still-online", "common:author.ex.self", "law.own-complaint", "demands.information.france", "address.france"]));
  for (const absent of ["subject.against-unknown", "subject.refused", "refusal.told", "demands.removal", "demands.danger.self", "demands.interpreter", "law.two-codes", "common:laws.may", "demands.injured-person"]) expect(keys).not.toContain(absent);
  expect(paper.blocks).toContainEqual({ kind: "laws", certain: true, laws: ["fr-cp-226-2-1"], penalties: false });
  expect(wordsMissing(paper)).toEqual([]);
});

test("contact details are printed only where they are ticked", () => {
  const fields = (contact: readonly ("address" | "email")[]) => argsOf(write(ex, FIELDS, { contact: new Set(contact) })).flatMap((value) => ("field" in value ? [value.field] : []));
  expect(fields([])).not.toEqual(expect.arrayContaining(["address"]));
  for (const contact of ["address", "phone", "email"] as const) expect(fields([])).not.toContain(contact);
  expect(fields(["address"])).toContain("address");
  expect(fields(["address"])).not.toContain("phone");
  expect(keysOf(write(ex, FIELDS, { contact: new Set(["address"]) }))).not.toContain("address.france");
});

test("Belgium, unknown author, fake image, refused, danger", () => {
  const paper = write({ jurisdiction: "belgium", facts: ["shared", "deepfake"], author: "unknown", ageNow: "adult", ageInImage: "adult", refused: true, danger: true, language: "other", papersLess: true, distress: true, watched: true });
  const keys = keysOf(paper);
  expect(keys).toEqual(expect.arrayContaining(["addressee.belgium", "subject.against-unknown", "subject.refused", "common:facts.fake-shared.self", "common:author.unknown.self", "refusal.told", "refusal.law.belgium", "demands.removal", "demands.danger.self", "demands.protection", "demands.identify", "demands.interpreter", "demands.injured-person", "common:laws.may", "law.two-codes"]));
  for (const absent of ["common:facts.shared.self", "common:facts.since", "common:laws.certain", "law.own-complaint"]) expect(keys).not.toContain(absent);
  expect(keys.filter((key) => /paper|permit|distress|watched/.test(key))).toEqual([]);
  expect(wordsMissing(paper)).toEqual([]);
});

test("a parent writes for a child, and the board lends links but never notes", () => {
  const board = withLines([], [{ link: "https://a.test/1", place: "unknown-site" }, { link: null, where: "group G", place: "telegram" }], "2026-11-20").map((line) => ({ ...line, note: "SECRET" }));
  const paper = write({ jurisdiction: "france", role: "parent", ageNow: "15", ageInImage: "15", facts: ["threat"], demand: "images" }, { name: "P", represents: "C" }, { board });
  const keys = keysOf(paper);
  expect(keys).toEqual(expect.arrayContaining(["common:sender.represents", "opening.child", "common:facts.threat.child", "common:facts.demand.images", "common:facts.minor-in-image", "common:facts.minor-now.child", "where.heading", "enclosures.evidence"]));
  expect(keys.filter((key) => key.endsWith(".self"))).toEqual([]);
  expect(argsOf(paper)).toEqual(expect.arrayContaining([{ verbatim: "https://a.test/1" }, { verbatim: "group G" }]));
  expect(JSON.stringify(paper)).not.toContain("SECRET");
  expect(wordsMissing(paper)).toEqual([]);
});

test("nothing answered: nothing claimed", () => {
  const paper = write({ jurisdiction: "belgium" });
  expect(keysOf(paper).filter((key) => key.startsWith("common:facts") || key.startsWith("common:author") || key.startsWith("common:laws"))).toEqual([]);
  expect(paper.blocks.some(({ kind }) => kind === "laws")).toBe(false);
  expect(wordsMissing(paper)).toEqual([]);
});
