import { expect, test } from "vitest";
import type { BoardLine } from "@/domain/link-board";
import { argsOf, inputOf, keysOf, wordsMissing } from "../../tests/support/papers";
import { gdprErasureTemplate } from "./gdpr-erasure";

const board: BoardLine[] = [{ id: "1", link: "https://example.org/1", place: "unknown-site", where: "", note: "private", events: [{ on: "2026-11-20", did: "found" }], fingerprints: [] }];
const request = (...args: Parameters<typeof inputOf>) => gdprErasureTemplate.write(inputOf(...args));

test("an adult's request: who asks, which data, why, what and until when", () => {
  const paper = request({ jurisdiction: "belgium", ageNow: "adult", ageInImage: "adult", facts: ["shared", "contact-details"], link: true }, { name: "Camille", email: "c@example.org", address: "1 rue X" }, { board, contact: new Set(["address"]) });
  expect(keysOf(paper)).toEqual(expect.arrayContaining(["common:sender.name", "opening.self", "data.image", "data.details", "grounds.sex-life", "asks.erase", "asks.recipients", "deadline.month", "deadline.belgium"]));
  expect(keysOf(paper).filter((key) => ["common:sender.email", "common:sender.address", "grounds.minor", "grounds.minor-france", "deadline.france", "data.fake", "data.profile"].includes(key))).toEqual([]);
  expect(JSON.stringify(argsOf(paper))).not.toMatch(/private|"address"|"email"/);
  expect(wordsMissing(paper)).toEqual([]);
});

test("a minor's data: the French rule only in France; a parent writes for the child and names nobody else", () => {
  const answers = { ageNow: "15", facts: ["shared"], role: "parent" } as const;
  const french = request({ jurisdiction: "france", ...answers, facts: ["shared"] }, { name: "Camille", represents: "Alix" });
  expect(JSON.stringify(argsOf(french))).not.toContain("represents");
  expect(keysOf(french)).toEqual(expect.arrayContaining(["common:sender.name", "opening.child", "grounds.minor", "grounds.minor-france", "where.none"]));
  expect(wordsMissing(french)).toEqual([]);
  expect(keysOf(request({ jurisdiction: "belgium", ...answers, facts: ["shared"] }))).not.toContain("grounds.minor-france");
  expect(gdprErasureTemplate.laws("belgium")).not.toContain("fr-l78-51");
});

test("a fake profile alone tells of no image and no sex life", () => {
  const keys = keysOf(request({ jurisdiction: "france", ageNow: "adult", facts: ["fake-profile"] }));
  expect(keys).toContain("data.profile");
  expect(keys.filter((key) => ["data.image", "data.fake", "grounds.sex-life"].includes(key))).toEqual([]);
});

test("the list of data is never empty, and says no more than was answered", () => {
  const dataOf = (...given: Parameters<typeof inputOf>) => keysOf(request(...given)).filter((key) => key.startsWith("data.") && !["data.title", "data.intro"].includes(key));
  expect(dataOf({ jurisdiction: "france" })).toEqual(["data.open", "data.beside"]);
  expect(dataOf({ jurisdiction: "france", ageNow: "adult", ageInImage: "adult", facts: ["threat"] })).toEqual(["data.open", "data.beside"]);
  expect(dataOf({ jurisdiction: "france", facts: ["contact-details"] })).toEqual(["data.details", "data.beside"]);
});
