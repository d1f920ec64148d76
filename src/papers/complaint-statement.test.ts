import { expect, test } from "vitest";
import { withLines } from "@/domain/link-board";
import type { Situation } from "@/domain/situation";
import { argsOf, inputOf, keysOf, wordsMissing } from "../../tests/support/papers";
import { complaintStatementTemplate } from "./complaint-statement";

const write = (...given: Parameters<typeof inputOf>) => complaintStatementTemplate.write(inputOf(...given));

test("France: in the order in which an officer writes", () => {
  const situation: Situation = { jurisdiction: "france", facts: ["shared", "harassment"], author: "ex", ageNow: "adult", ageInImage: "adult", pictureBy: "other", since: "2026-10-01" };
  const paper = write(situation, { name: "N", "where-shared": "W", holdings: "H", harm: "D", witnesses: "T" });
  const keys = keysOf(paper);
  const order = ["what.heading", "when.heading", "who.heading", "where.heading", "consent.heading", "proof.heading", "harm.heading", "law.heading", "asks.heading"];
  expect(keys.filter((key) => order.includes(key))).toEqual(order);
  expect(keys).toEqual(expect.arrayContaining(["asks.record.france", "asks.address.france", "asks.papers.france"]));
  for (const absent of ["asks.removal", "asks.injured-person", "asks.interpreter", "common:facts.still-online", "asks.danger.self"]) expect(keys).not.toContain(absent);
  expect(wordsMissing(paper)).toEqual([]);
});

test("Belgium, threatened minor, no link: neither links nor an image nor a claim that something is online", () => {
  const paper = write({ jurisdiction: "belgium", facts: ["threat"], demand: "money", author: "online-only", ageNow: "16-17", link: false, danger: true });
  const keys = keysOf(paper);
  expect(keys).toEqual(expect.arrayContaining(["common:facts.threat.self", "common:facts.demand.money", "common:facts.minor-now.self", "common:author.online-only.self", "no-image", "asks.danger.self", "asks.injured-person", "asks.record.belgium"]));
  for (const absent of ["where.heading", "common:link", "asks.removal", "common:facts.shared.self", "consent.heading", "proof.heading"]) expect(keys).not.toContain(absent);
  expect(wordsMissing(paper)).toEqual([]);
});

test("many links: ten and the number of all; never a note, never a contact that was not ticked", () => {
  const lines = Array.from({ length: 25 }, (_, index) => ({ link: `https://a.test/${index}`, place: "unknown-site" as const }));
  const board = withLines([], lines, "2026-11-20").map((line) => ({ ...line, note: "SECRET" }));
  const paper = write({ jurisdiction: "belgium", facts: ["shared"], stillOnline: true }, { phone: "0470", address: "R" }, { board });
  expect(keysOf(paper).filter((key) => key === "common:link")).toHaveLength(10);
  expect(argsOf(paper)).toContainEqual({ count: 25 });
  expect(keysOf(paper)).toContain("asks.removal");
  expect(JSON.stringify(paper)).not.toContain("SECRET");
  expect(argsOf(paper).some((value) => "field" in value && (value.field === "phone" || value.field === "address"))).toBe(false);
});

test("who made the image is told of an adult only: a child is not made to say it", () => {
  const made = (answers: Partial<Situation>) => keysOf(write({ jurisdiction: "belgium", facts: ["shared"], pictureBy: "me", ...answers })).filter((key) => key.startsWith("common:facts.made-by"));
  expect(made({ ageNow: "adult", ageInImage: "adult" })).toEqual(["common:facts.made-by-me"]);
  for (const answers of [{ ageNow: "15" }, { ageNow: "adult", ageInImage: "16-17" }, { role: "parent" }] as const) expect(made(answers)).toEqual([]);
  expect(made({ ageNow: "15", pictureBy: "other" })).toEqual(["common:facts.made-by.other"]);
});
