import { expect, test } from "vitest";
import { boardOf, lineOf } from "../../tests/support/boards";
import { argsOf, inputOf, keysOf, wordsMissing } from "../../tests/support/papers";
import { beRemovalOrderBriefTemplate as template } from "./be-removal-order-brief";

const ADULT = { jurisdiction: "belgium", ageNow: "adult", ageInImage: "adult", facts: ["shared"], author: "ex", since: "2026-09-15", stillOnline: true, link: true } as const;
const DIGEST = "ab".repeat(32);

test("twelve links: every address and digest is there, and what is missing is a question", () => {
  const board = boardOf(12).map((line) => (line.id === "3" ? lineOf(3, { events: [{ on: "2026-10-05", did: "found" }, { on: "2026-10-06", did: "captured" }, { on: "2026-10-07", did: "reported", reference: "R-77" }], fingerprints: [{ on: "2026-10-06", sha256: DIGEST, bytes: 2048 }] }) : line));
  const paper = template.write(inputOf({ ...ADULT, facts: ["shared"] }, { court: "Gent" }, { board }));
  const args = argsOf(paper);
  for (const { link } of board) expect(args).toContainEqual({ verbatim: link });
  expect(args).toEqual(expect.arrayContaining([{ verbatim: DIGEST }, { count: 2048 }, { verbatim: "R-77" }]));
  const keys = keysOf(paper);
  expect(keys).toEqual(expect.arrayContaining(["law.nullity", "law.missing", "law.presumed", "request.remove", "questions.captures", "questions.digests", "questions.code", "state.reported"]));
  for (const absent of ["questions.no-link", "questions.places", "questions.shared", "questions.online", "questions.fake", "questions.minor", "questions.account", "request.produce", "practical.court", "practical.protection"]) expect(keys).not.toContain(absent);
  expect(paper.blocks.flatMap((block) => (block.kind === "steps" ? block.items : []))).toContainEqual({ key: "questions.digests", args: { count: { count: 11 } } });
  expect(wordsMissing(paper)).toEqual([]);
});

test("no link and an unknown author: production of the data is asked, and nobody is accused", () => {
  const input = inputOf({ ...ADULT, facts: ["shared", "deepfake"], author: "unknown", link: false, danger: true });
  const keys = keysOf(template.write(input));
  expect(keys).toEqual(expect.arrayContaining(["links.none", "request.remove-places", "request.produce", "questions.no-link", "questions.account", "questions.fake", "author.unknown", "practical.protection", "practical.address"]));
  expect(keys).not.toContain("common:author.unknown.self");
  expect(keys).not.toContain("digests.heading");
  expect(template.fields(input)).not.toContain("author-address");
});

test("a minor is asked for no capture and no digest, and the prosecutor's way is raised", () => {
  const keys = keysOf(template.write(inputOf({ jurisdiction: "belgium", role: "parent", ageNow: "under-15", facts: ["shared"], stillOnline: true }, {}, { board: boardOf(2) })));
  expect(keys).toEqual(expect.arrayContaining(["who.child", "questions.minor", "practical.aid-minor"]));
  for (const absent of ["questions.captures", "questions.digests", "questions.fake", "practical.aid"]) expect(keys).not.toContain(absent);
});

test("an age that was not given could be a minor's", () => {
  const keys = keysOf(template.write(inputOf({ jurisdiction: "belgium", ageNow: "adult" }, {}, { board: boardOf(1) })));
  expect(keys).not.toContain("questions.captures");
  expect(keys).not.toContain("questions.minor");
  expect(keys).toEqual(expect.arrayContaining(["questions.shared", "questions.online", "questions.since", "author.not-said"]));
});
