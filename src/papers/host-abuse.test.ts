import { expect, test } from "vitest";
import type { BoardLine } from "@/domain/link-board";
import { argsOf, inputOf, keysOf, wordsMissing } from "../../tests/support/papers";
import { hostAbuseTemplate } from "./host-abuse";

const line = (id: string, link: string, place: BoardLine["place"]): BoardLine => ({ id, link, place, where: "", note: "private", events: [{ on: "2026-11-20", did: "found" }], fingerprints: [] });
const board = [line("1", "https://leaks.example/1", "unknown-site"), line("2", "https://instagram.com/p/2", "instagram")];
const mail = (...args: Parameters<typeof inputOf>) => hostAbuseTemplate.write(inputOf(...args));
const adult = { jurisdiction: "france", ageNow: "adult", ageInImage: "adult", link: true, stillOnline: true } as const;

test("an adult's mail has links only, the law and the requests; a host hears of no other service", () => {
  const paper = mail({ ...adult, facts: ["shared", "pay-to-remove"], author: "unknown" }, { name: "Camille", service: "Hosting Ltd", "steps-taken": "Asked the site." }, { board });
  expect(keysOf(paper)).toEqual(expect.arrayContaining(["subject.intimate", "common:sender.name", "no-attachment", "facts.pay-to-remove", "law.certain", "knowledge.plain", "steps.taken", "steps.unknown", "asks.confidential", "asks.other-role", "good-faith"]));
  expect(keysOf(paper).filter((key) => ["steps.unsafe", "subject.minor"].includes(key))).toEqual([]);
  expect(argsOf(paper)).toContainEqual({ verbatim: "https://leaks.example/1" });
  expect(JSON.stringify(argsOf(paper))).not.toMatch(/instagram|private/);
  expect(wordsMissing(paper)).toEqual([]);
});

test("in danger nobody is named, and nobody writes to who published", () => {
  const paper = mail({ ...adult, facts: ["shared"], danger: true }, { name: "Camille", email: "c@example.org" }, { board, contact: new Set(["email"]) });
  expect(keysOf(paper)).toContain("steps.unsafe");
  expect(JSON.stringify(argsOf(paper))).not.toMatch(/"name"|"email"/);
  expect(hostAbuseTemplate.fields({ situation: { ...adult, danger: true } })).not.toContain("name");
});

test("a minor's mail says links only, without a name", () => {
  const paper = mail({ jurisdiction: "belgium", ageNow: "under-15", facts: ["shared", "deepfake"] }, { name: "Camille" }, { board });
  expect(keysOf(paper)).toEqual(expect.arrayContaining(["subject.minor-fake", "facts.minor-fake", "who.unnamed"]));
  expect(JSON.stringify(argsOf(paper))).not.toMatch(/"name"/);
  expect(wordsMissing(paper)).toEqual([]);
});

test("a fake profile on a site is not said to be an image", () => {
  const keys = keysOf(mail({ ...adult, facts: ["fake-profile"] }, {}, { board }));
  expect(keys).toEqual(expect.arrayContaining(["subject.fake-profile", "facts.fake-profile", "knowledge.open"]));
  expect(keys.filter((key) => ["facts.intimate", "facts.no-consent", "who.unnamed"].includes(key))).toEqual([]);
});
