import { expect, test } from "vitest";
import type { BoardLine } from "@/domain/link-board";
import { LOCALES } from "@/domain/locale";
import { argsOf, inputOf, keysOf, wordsMissing } from "../../tests/support/papers";
import { platformReportTemplate } from "./platform-report";

const line = (link: string | null, place: BoardLine["place"], id = "1"): BoardLine => ({ id, link, place, where: "told by a friend", note: "private", events: [{ on: "2026-11-20", did: "found" }], fingerprints: [] });
const report = (...args: Parameters<typeof inputOf>) => platformReportTemplate.write(inputOf(...args));

test("an adult's report says what was answered, asks for removal and gives no name", () => {
  const paper = report(
    { jurisdiction: "france", ageNow: "adult", ageInImage: "adult", facts: ["shared", "secretly-recorded"], author: "ex", link: true, stillOnline: true },
    { name: "Camille Martin", email: "c@example.org", service: "Instagram", address: "1 rue X" },
    { board: [line("https://instagram.com/p/1", "instagram"), line("https://www.pornhub.com/view?v=2", "pornhub-aylo", "2")] },
  );
  const keys = keysOf(paper);
  expect(keys).toEqual(expect.arrayContaining(["title.intimate", "facts.intimate", "facts.secretly-recorded", "facts.no-consent", "facts.adult", "asks.remove", "asks.number"]));
  expect(keys).not.toEqual(expect.arrayContaining(["contact"]));
  expect(argsOf(paper)).toContainEqual({ verbatim: "https://instagram.com/p/1" });
  expect(JSON.stringify(argsOf(paper))).not.toMatch(/pornhub|private|friend|"name"|"address"|"email"/);
  expect(wordsMissing(paper)).toEqual([]);
});

test("the e-mail appears only when it was ticked, and never for a minor", () => {
  const fields = { email: "c@example.org" };
  const contact = new Set(["email"] as const);
  expect(keysOf(report({ jurisdiction: "belgium", facts: ["shared"] }, fields, { contact }))).toContain("contact");
  const minor = report({ jurisdiction: "belgium", ageNow: "15", facts: ["shared"] }, { ...fields, recognisable: "face" }, { contact });
  expect(keysOf(minor)).toEqual(expect.arrayContaining(["title.minor", "facts.minor"]));
  expect(keysOf(minor).filter((key) => ["contact", "recognisable", "facts.intimate", "facts.adult"].includes(key))).toEqual([]);
  expect(platformReportTemplate.fields({ situation: { jurisdiction: "belgium", ageNow: "15", facts: ["shared"] } })).toEqual(["service", "where-shared"]);
});

test("a threat alone claims no publication and asks for no removal", () => {
  const paper = report({ jurisdiction: "france", ageNow: "adult", facts: ["threat"], demand: "money", author: "online-only" });
  const keys = keysOf(paper);
  expect(keys).toEqual(expect.arrayContaining(["title.threat", "facts.threat", "facts.demand.money", "asks.block", "where.none"]));
  expect(keys.filter((key) => ["asks.remove", "facts.no-consent", "facts.intimate", "danger"].includes(key))).toEqual([]);
});

test("a fake is said to be one, nothing answered says nearly nothing, and danger is told", () => {
  expect(keysOf(report({ jurisdiction: "belgium", facts: ["shared", "deepfake"], danger: true }))).toEqual(expect.arrayContaining(["title.fake", "facts.fake", "danger"]));
  const empty = keysOf(report({ jurisdiction: "belgium" }));
  expect(empty.filter((key) => key.startsWith("facts."))).toEqual(["facts.open"]);
  expect(platformReportTemplate.laws("france")).toEqual([]);
  expect([...platformReportTemplate.languages("belgium")].toSorted()).toEqual([...LOCALES].toSorted());
});
