import { describe, expect, it } from "vitest";
import { situationSchema, type Situation } from "@/domain/situation";
import type { DossierId } from "@/domain/dossier";
import { dossierFactById } from "@/facts/dossier/all";
import { lawById } from "@/facts/laws";
import { slimTerms } from "@/facts/slim/terms";
import { addTerm } from "@/rules/deadlines";
import { buildPlan } from "@/rules/plan";
import { NOW, dayBefore } from "../support/situations";

/** The days of the facts on which the law turned, and the day before each. */
const NEW_CODE = lawById("be-cp-136").from ?? "";
const OLD_CODE_LAST = lawById("be-cp1867-417-9").until ?? "";
const REFORM = lawById("be-cp1867-417-9").from ?? "";
const FAKES = lawById("fr-cp-226-8-1").from ?? "";

type Answers = Omit<Situation, "jurisdiction">;
const fr = (answers: Answers) => situationSchema.parse({ jurisdiction: "france", ...answers });
const be = (answers: Answers) => situationSchema.parse({ jurisdiction: "belgium", ...answers });
const plan = (situation: Situation) => buildPlan(situation, { now: NOW });

const adult = { ageNow: "adult", ageInImage: "adult" } as const;
const shared = { ...adult, facts: ["shared"] } satisfies Answers;
const secretly = { ...adult, facts: ["secretly-recorded"] } satisfies Answers;
const blackmail = { ...adult, facts: ["threat"], demand: "money", author: "online-only" } satisfies Answers;
const oldCase = { since: "2025-03-01", stillOnline: false } as const;
const newCase = { since: NEW_CODE, stillOnline: true } as const;

type LawRow = readonly [fact: DossierId, situation: Situation, law: string, expected: "applies" | "may-apply" | "absent"];

const frenchLaws: readonly LawRow[] = [
  // Shared, taken, kept
  ["FR-LAW-01", fr(shared), "fr-cp-226-2-1", "applies"],
  ["FR-LAW-01", fr({ ...shared, pictureBy: "me" }), "fr-cp-226-2-1", "applies"],
  ["FR-LAW-07", fr({ ...shared, author: "unknown" }), "fr-cp-226-2-1", "applies"],
  ["FR-LAW-01", fr({}), "fr-cp-226-2-1", "may-apply"],
  ["FR-LAW-01", fr({ ...adult, facts: ["threat"] }), "fr-cp-226-2-1", "absent"],
  ["FR-LAW-05", fr(shared), "fr-cp-226-6", "applies"],
  ["FR-LAW-05", fr({ ...adult, facts: ["shared", "deepfake"], pictureBy: "generated" }), "fr-cp-226-6", "absent"],
  ["FR-LAW-02", fr(secretly), "fr-cp-226-2-1", "applies"],
  ["FR-LAW-03", fr(secretly), "fr-cp-226-1", "may-apply"],
  ["FR-LAW-04", fr(secretly), "fr-cp-226-2", "may-apply"],
  ["FR-LAW-04", fr({ ...adult, facts: ["secretly-recorded", "shared"] }), "fr-cp-226-2", "may-apply"],
  ["FR-LAW-04", fr(shared), "fr-cp-226-2", "absent"],
  ["FR-LAW-09", fr(secretly), "fr-cp-226-3-1", "may-apply"],
  ["FR-LAW-29", fr({ ...adult, facts: ["assault-filmed"] }), "fr-cp-222-33-3", "applies"],
  // Fakes
  ["FR-LAW-10", fr({ ...adult, facts: ["shared", "deepfake"], since: FAKES, stillOnline: false }), "fr-cp-226-8-1", "applies"],
  ["FR-LAW-10", fr({ ...adult, facts: ["shared"], pictureBy: "generated", since: FAKES }), "fr-cp-226-8-1", "applies"],
  ["FR-LAW-10", fr({ ...adult, facts: ["shared", "deepfake"], since: dayBefore(FAKES), stillOnline: false }), "fr-cp-226-8-1", "absent"],
  ["FR-LAW-10", fr({ ...adult, facts: ["shared", "deepfake"], since: dayBefore(FAKES), stillOnline: true }), "fr-cp-226-8-1", "may-apply"],
  ["FR-LAW-10", fr({ ...adult, facts: ["shared", "deepfake"], since: dayBefore(FAKES) }), "fr-cp-226-8-1", "may-apply"],
  ["FR-LAW-10", fr({ ...adult, facts: ["shared", "deepfake"] }), "fr-cp-226-8-1", "may-apply"],
  ["FR-LAW-12", fr({ ...adult, facts: ["deepfake"], since: FAKES }), "fr-cp-226-8-1", "absent"],
  ["FR-LAW-10", fr({ ...adult, facts: ["shared"], since: FAKES }), "fr-cp-226-8-1", "absent"],
  ["FR-LAW-01", fr({ ...adult, facts: ["shared", "deepfake"], pictureBy: "generated", since: FAKES }), "fr-cp-226-2-1", "absent"],
  ["FR-LAW-01", fr({ ...adult, facts: ["shared", "deepfake"], since: FAKES }), "fr-cp-226-2-1", "may-apply"],
  ["FR-LAW-11", fr({ ...adult, facts: ["shared", "deepfake"] }), "fr-cp-226-8", "may-apply"],
  ["FR-LAW-72", fr({ ...adult, facts: ["deepfake"] }), "fr-cc-9", "may-apply"],
  // Blackmail and threats
  ["FR-LAW-14", fr(blackmail), "fr-cp-312-10", "applies"],
  ["FR-LAW-14", fr({ ...blackmail, demand: "images" }), "fr-cp-312-10", "applies"],
  ["FR-LAW-14", fr({ ...blackmail, demand: "sexual-act" }), "fr-cp-312-10", "may-apply"],
  ["FR-LAW-14", fr({ ...blackmail, demand: "other" }), "fr-cp-312-10", "may-apply"],
  ["FR-LAW-14", fr({ ...blackmail, demand: "none" }), "fr-cp-312-10", "absent"],
  ["FR-LAW-14", fr({ ...adult, facts: ["threat"] }), "fr-cp-312-10", "may-apply"],
  ["FR-LAW-14", fr({ ...adult, facts: ["pay-to-remove"], demand: "money" }), "fr-cp-312-10", "may-apply"],
  ["FR-LAW-16", fr({ ...blackmail, author: "current-spouse" }), "fr-cp-312-10", "may-apply"],
  ["FR-LAW-16", fr({ ...blackmail, author: "family" }), "fr-cp-312-10", "may-apply"],
  ["FR-LAW-16", fr({ ...blackmail, author: "current-partner" }), "fr-cp-312-10", "applies"],
  ["FR-LAW-16", fr({ ...blackmail, author: "ex" }), "fr-cp-312-10", "applies"],
  ["FR-LAW-16", fr({ ...blackmail, author: "current-spouse" }), "fr-cp-311-12", "applies"],
  ["FR-LAW-16", fr({ ...blackmail, author: "ex" }), "fr-cp-311-12", "absent"],
  ["FR-LAW-15", fr(blackmail), "fr-cp-312-12", "applies"],
  ["FR-LAW-15", fr({ ...blackmail, facts: ["threat", "shared"] }), "fr-cp-312-11", "may-apply"],
  ["FR-LAW-15", fr(blackmail), "fr-cp-312-11", "absent"],
  ["FR-LAW-18", fr(blackmail), "fr-cp-312-1", "may-apply"],
  ["FR-LAW-19", fr({ ...blackmail, demand: "none" }), "fr-cp-222-17", "may-apply"],
  ["FR-LAW-19", fr({ ...blackmail, demand: "none" }), "fr-cp-222-18", "absent"],
  ["FR-LAW-19", fr(blackmail), "fr-cp-222-18", "may-apply"],
  ["FR-LAW-19", fr({ ...blackmail, author: "current-spouse" }), "fr-cp-222-18-3", "may-apply"],
  ["FR-LAW-19", fr({ ...blackmail, author: "ex" }), "fr-cp-222-18-3", "may-apply"],
  ["FR-LAW-19", fr(blackmail), "fr-cp-222-18-3", "absent"],
  ["FR-LAW-20", fr({ ...blackmail, demand: "sexual-act" }), "fr-cp-222-33", "applies"],
  ["FR-LAW-20", fr({ ...blackmail, demand: "images" }), "fr-cp-222-33", "may-apply"],
  ["FR-LAW-20", fr(blackmail), "fr-cp-222-33", "absent"],
  ["FR-LAW-21", fr({ ...blackmail, demand: "sexual-act" }), "fr-cp-222-22-2", "may-apply"],
  // Besides
  ["FR-LAW-22", fr({ ...adult, facts: ["harassment"] }), "fr-cp-222-33-2-2", "applies"],
  ["FR-LAW-23", fr({ ...adult, facts: ["harassment"], author: "ex" }), "fr-cp-222-33-2-1", "applies"],
  ["FR-LAW-23", fr({ ...adult, facts: ["harassment"], author: "known" }), "fr-cp-222-33-2-1", "absent"],
  ["FR-LAW-23", fr({ ...adult, facts: ["harassment"], author: "unknown" }), "fr-cp-222-33-2-1", "may-apply"],
  ["FR-LAW-23", fr({ ...blackmail, author: "current-spouse" }), "fr-cp-222-33-2-1", "may-apply"],
  ["FR-LAW-24", fr({ ageNow: "15", facts: ["harassment"], author: "school" }), "fr-cp-222-33-2-3", "applies"],
  ["FR-LAW-24", fr({ ...adult, facts: ["harassment"], author: "school" }), "fr-cp-222-33-2-3", "may-apply"],
  ["FR-LAW-25", fr({ ...adult, facts: ["harassment"] }), "fr-cp-222-16", "may-apply"],
  ["FR-LAW-26", fr({ ...adult, facts: ["fake-profile"] }), "fr-cp-226-4-1", "applies"],
  ["FR-LAW-27", fr({ ...adult, facts: ["hacked"] }), "fr-cp-323-1", "applies"],
  ["FR-LAW-27", fr({ ...adult, facts: ["hacked"] }), "fr-cp-226-15", "may-apply"],
  ["FR-LAW-28", fr({ ...adult, facts: ["contact-details"], danger: true }), "fr-cp-223-1-1", "applies"],
  ["FR-LAW-28", fr({ ...adult, facts: ["contact-details"], danger: false }), "fr-cp-223-1-1", "may-apply"],
  // Minors
  ["FR-LAW-30", fr({ ageNow: "16-17", ageInImage: "16-17", facts: ["shared"] }), "fr-cp-227-23", "applies"],
  ["FR-LAW-30", fr({ ageNow: "adult", ageInImage: "16-17", facts: ["shared"] }), "fr-cp-227-23", "applies"],
  ["FR-LAW-30", fr(shared), "fr-cp-227-23", "absent"],
  ["FR-LAW-30", fr({ ageNow: "adult", facts: ["shared"] }), "fr-cp-227-23", "may-apply"],
  ["FR-LAW-12", fr({ ageNow: "15", facts: ["deepfake"] }), "fr-cp-227-23", "applies"],
  ["FR-LAW-30", fr({ ageNow: "15", facts: ["threat"] }), "fr-cp-227-23", "may-apply"],
  ["FR-LAW-31", fr({ ageNow: "under-15", facts: ["threat"], demand: "images", authorMinor: false }), "fr-cp-227-23-1", "applies"],
  ["FR-LAW-31", fr({ ageNow: "16-17", facts: ["threat"], demand: "images" }), "fr-cp-227-23-1", "may-apply"],
  ["FR-LAW-33", fr({ ageNow: "16-17", facts: ["threat"], demand: "images", authorMinor: true }), "fr-cp-227-23-1", "may-apply"],
  ["FR-LAW-31", fr({ ...blackmail, demand: "images", authorMinor: false }), "fr-cp-227-23-1", "absent"],
  ["FR-LAW-32", fr({ ageNow: "15", facts: ["threat"], demand: "sexual-act", author: "online-only", authorMinor: false }), "fr-cp-227-22-2", "applies"],
  ["FR-LAW-32", fr({ ageNow: "under-15", facts: ["threat"], authorMinor: false }), "fr-cp-227-22-1", "may-apply"],
  ["FR-LAW-32", fr({ ageNow: "15", ageInImage: "15", facts: ["threat"], authorMinor: false }), "fr-cp-227-22-1", "absent"],
  ["FR-LAW-104", fr({ ...shared, authorMinor: true }), "fr-cp-226-2-1", "may-apply"],
  ["FR-LAW-104", fr({ ...shared, authorMinor: true }), "fr-cjpm-l11-1", "applies"],
  ["FR-LAW-91", fr({ ageNow: "15", facts: ["shared"], stillOnline: true }), "fr-l78-51", "applies"],
  // Rights
  ["FR-LAW-110", fr({ ...blackmail, authorAbroad: true }), "fr-cp-113-2-1", "applies"],
  ["FR-LAW-110", fr({ ...blackmail, authorAbroad: false }), "fr-cp-113-2-1", "absent"],
  ["FR-LAW-72", fr({ ...adult, facts: ["threat"] }), "fr-cc-9", "applies"],
  ["FR-LAW-74", fr({ ...shared, stillOnline: true }), "fr-lcen-6-3", "applies"],
  ["FR-LAW-74", fr({ ...shared, stillOnline: false }), "fr-lcen-6-3", "absent"],
  ["TD-40", fr({ ...shared, stillOnline: true }), "eu-dsa-16", "applies"],
  ["FR-LAW-76", fr({ ...shared, author: "ex" }), "fr-cc-515-9", "may-apply"],
];

const belgianLaws: readonly LawRow[] = [
  // Which Code
  ["BE-LAW-05", be({ ...shared, since: OLD_CODE_LAST, stillOnline: false }), "be-cp1867-417-9", "applies"],
  ["BE-LAW-05", be({ ...shared, since: OLD_CODE_LAST, stillOnline: false }), "be-cp-136", "absent"],
  ["BE-LAW-05", be({ ...shared, since: NEW_CODE }), "be-cp-136", "applies"],
  ["BE-LAW-05", be({ ...shared, since: NEW_CODE }), "be-cp1867-417-9", "absent"],
  ["BE-LAW-06", be({ ...shared, since: OLD_CODE_LAST, stillOnline: true }), "be-cp1867-417-9", "applies"],
  ["BE-LAW-06", be({ ...shared, since: OLD_CODE_LAST, stillOnline: true }), "be-cp-136", "may-apply"],
  ["BE-LAW-06", be({ ...shared, since: OLD_CODE_LAST }), "be-cp-136", "may-apply"],
  ["BE-LAW-05", be(shared), "be-cp1867-417-9", "may-apply"],
  ["BE-LAW-05", be(shared), "be-cp-136", "may-apply"],
  ["BE-LAW-25", be({ ...shared, since: REFORM, stillOnline: false }), "be-cp1867-417-9", "applies"],
  ["BE-LAW-25", be({ ...shared, since: dayBefore(REFORM), stillOnline: false }), "be-cp1867-417-9", "may-apply"],
  ["BE-LAW-23", be({ ...adult, facts: ["harassment"], since: dayBefore(REFORM), stillOnline: false }), "be-cp1867-442bis", "applies"],
  ["BE-LAW-24", be({ ...adult, facts: ["harassment"], since: OLD_CODE_LAST, stillOnline: false }), "be-l2005-145", "may-apply"],
  ["BE-LAW-24", be({ ...adult, facts: ["harassment"], since: NEW_CODE }), "be-l2005-145", "absent"],
  // Images
  ["BE-LAW-13", be({ ...shared, ...oldCase }), "be-cp1867-417-9", "applies"],
  ["BE-LAW-14", be({ ...shared, ...newCase }), "be-cp-137", "may-apply"],
  ["BE-LAW-14", be({ ...adult, facts: ["shared", "threat"], demand: "money", ...newCase }), "be-cp-137", "applies"],
  ["BE-LAW-15", be({ ...shared, author: "ex", ...oldCase }), "be-cp1867-417-19", "applies"],
  ["BE-LAW-15", be({ ...shared, author: "ex", ...newCase }), "be-cp-146", "applies"],
  ["BE-LAW-15", be({ ...shared, author: "ex", ...newCase }), "be-cp-136", "applies"],
  ["BE-LAW-15", be({ ...shared, author: "family", ...newCase }), "be-cp-146", "applies"],
  ["BE-LAW-15", be({ ...shared, author: "known", ...newCase }), "be-cp-146", "absent"],
  ["BE-LAW-15", be({ ...shared, author: "unknown", ...newCase }), "be-cp-146", "may-apply"],
  ["BE-LAW-15", be({ ...shared, ...newCase }), "be-cp-146", "may-apply"],
  ["BE-LAW-33", be({ ...shared, author: "work", ...newCase }), "be-cp-148", "may-apply"],
  ["BE-LAW-33", be({ ...shared, author: "online-only", ...newCase }), "be-cp-148", "absent"],
  ["BE-LAW-15", be({ ...shared, ...newCase }), "be-cp-142", "may-apply"],
  ["BE-LAW-12", be({ ...secretly, ...oldCase }), "be-cp1867-417-8", "applies"],
  ["BE-LAW-12", be({ ...secretly, ...newCase }), "be-cp-135", "applies"],
  ["BE-LAW-11", be({ ...secretly, ...oldCase }), "be-cp1867-417-7", "absent"],
  // Fakes
  ["BE-LAW-17", be({ ...adult, facts: ["shared", "deepfake"], ...newCase }), "be-cp-136", "may-apply"],
  ["BE-LAW-17", be({ ...adult, facts: ["shared"], pictureBy: "generated", ...oldCase }), "be-cp1867-417-9", "may-apply"],
  ["BE-LAW-17", be({ ...adult, facts: ["deepfake"], ...newCase }), "be-cp-136", "absent"],
  ["BE-LAW-18", be({ ageNow: "16-17", facts: ["deepfake"], ...newCase }), "be-cp-171", "applies"],
  // Minors, on both sides of 16 and 18
  ["BE-LAW-34", be({ ageNow: "15", ageInImage: "15", facts: ["shared"], ...newCase }), "be-cp-143", "applies"],
  ["BE-LAW-34", be({ ageNow: "15", ageInImage: "15", facts: ["shared"], ...newCase }), "be-cp-144", "absent"],
  ["BE-LAW-34", be({ ageNow: "under-15", facts: ["shared"], ...oldCase }), "be-cp1867-417-16", "applies"],
  ["BE-LAW-34", be({ ageNow: "16-17", ageInImage: "16-17", facts: ["shared"], ...newCase }), "be-cp-144", "applies"],
  ["BE-LAW-34", be({ ageNow: "16-17", ageInImage: "16-17", facts: ["shared"], ...newCase }), "be-cp-143", "absent"],
  ["BE-LAW-34", be({ ageNow: "16-17", facts: ["shared"], ...newCase }), "be-cp-143", "may-apply"],
  ["BE-LAW-34", be({ ...shared, ...newCase }), "be-cp-144", "absent"],
  ["BE-LAW-34", be({ ageNow: "adult", ageInImage: "15", facts: ["shared"], ...newCase }), "be-cp-171", "applies"],
  ["BE-LAW-34", be({ ageNow: "adult", ageInImage: "15", facts: ["shared"], ...newCase }), "be-cp-143", "may-apply"],
  ["BE-LAW-34", be({ ageNow: "adult", facts: ["shared"], ...newCase }), "be-cp-173", "may-apply"],
  ["BE-LAW-15", be({ ageNow: "15", facts: ["shared"], author: "family", ...newCase }), "be-cp-145", "applies"],
  ["BE-LAW-35", be({ ageNow: "16-17", ageInImage: "16-17", facts: ["threat"], ...newCase }), "be-cp-176", "may-apply"],
  ["BE-LAW-35", be({ ageNow: "15", ageInImage: "15", facts: ["threat"], ...newCase }), "be-cp-176", "absent"],
  ["BE-LAW-38", be({ ...shared, authorMinor: true, ...newCase }), "be-cp-136", "may-apply"],
  // Threats and blackmail
  ["BE-LAW-20", be({ ...blackmail, demand: "none", ...newCase }), "be-cp-231", "may-apply"],
  ["BE-LAW-20", be({ ...blackmail, demand: "none", ...newCase }), "be-cp-232", "absent"],
  ["BE-LAW-20", be({ ...blackmail, ...newCase }), "be-cp-232", "may-apply"],
  ["BE-LAW-20", be({ ...blackmail, ...oldCase }), "be-cp1867-327", "may-apply"],
  ["BE-LAW-21", be({ ...blackmail, ...oldCase }), "be-cp1867-470", "applies"],
  ["BE-LAW-21", be({ ...blackmail, ...newCase }), "be-cp-468", "applies"],
  ["BE-LAW-21", be({ ...blackmail, ...newCase }), "be-cp-469", "may-apply"],
  ["BE-LAW-21", be({ ...blackmail, ageNow: "16-17", ageInImage: "16-17", ...newCase }), "be-cp-469", "applies"],
  ["BE-LAW-21", be({ ...blackmail, author: "current-spouse", ...newCase }), "be-cp-468", "applies"],
  ["BE-LAW-22", be({ ...blackmail, demand: "images", ...newCase }), "be-cp-134", "may-apply"],
  ["BE-LAW-21", be({ ...blackmail, demand: "images", ...newCase }), "be-cp-468", "may-apply"],
  // Besides
  ["BE-LAW-23", be({ ...adult, facts: ["harassment"], ...newCase }), "be-cp-237", "applies"],
  ["BE-LAW-23", be({ ageNow: "15", facts: ["harassment"], ...newCase }), "be-cp-238", "applies"],
  ["BE-LAW-23", be({ ...adult, facts: ["contact-details"], ...newCase }), "be-cp-237", "may-apply"],
  ["BE-LAW-28", be({ ...adult, facts: ["fake-profile"], ...newCase }), "be-cp-462", "may-apply"],
  ["BE-LAW-30", be({ ...adult, facts: ["hacked"], ...newCase }), "be-cp-524", "applies"],
  ["BE-LAW-30", be({ ...adult, facts: ["hacked"], ...oldCase }), "be-cp1867-550bis", "applies"],
  ["BE-LAW-30", be({ ...adult, facts: ["hacked", "shared"], ...newCase }), "be-cp-530", "may-apply"],
  ["BE-LAW-27", be({ ...shared, ...newCase }), "be-cp-128", "may-apply"],
  // Removal
  ["BE-LAW-39", be({ ...shared, ...newCase }), "be-cj-584", "applies"],
  ["BE-LAW-39", be({ ...shared, ...oldCase }), "be-cj-584", "absent"],
  ["BE-LAW-44", be({ ...shared, ...newCase }), "be-cic-39bis", "applies"],
  ["BE-LAW-42", be({ ...adult, facts: ["threat"], ...newCase }), "be-cj-584", "absent"],
  ["BE-LAW-45", be({ ...shared, ...newCase }), "be-cp-187", "may-apply"],
  ["BE-LAW-31", be(shared), "be-cde-xi-174", "applies"],
  ["BE-LAW-71", be({ ...shared, authorAbroad: true, ...newCase }), "be-cp-3", "may-apply"],
];

const answersOf = ({ jurisdiction, ...answers }: Situation) => `${jurisdiction} ${JSON.stringify(answers)}`;
const titled = <Row extends readonly [DossierId, Situation, ...unknown[]]>(rows: readonly Row[]) => rows.map((row) => [`${row[0]}: ${answersOf(row[1])}`, row] as const);

it("has at least 120 rows of laws over both countries, each following a statement that may be shown", () => {
  expect(frenchLaws.length + belgianLaws.length).toBeGreaterThanOrEqual(120);
  for (const [fact] of [...frenchLaws, ...belgianLaws]) expect(() => dossierFactById(fact)).not.toThrow();
});

it("turns on the days of the public contract", () => {
  expect([OLD_CODE_LAST, NEW_CODE, FAKES, REFORM]).toEqual(["2026-08-31", "2026-09-01", "2024-05-23", "2022-06-01"]);
});

describe("which laws", () => {
  it.each(titled([...frenchLaws, ...belgianLaws]))("%s", (_, [, situation, law, expected]) => {
    lawById(law);
    expect(plan(situation).laws.find(({ id }) => id === law)?.applies ?? "absent", law).toBe(expected);
  });
});

type RouteRow = readonly [fact: DossierId, situation: Situation, route: string, verdict: string];
const routeRows: readonly RouteRow[] = [
  ["FR-LAW-43", fr({}), "fr-station", "first"],
  ["FR-LAW-48", fr(blackmail), "fr-thesee", "first"],
  ["FR-LAW-48", fr({ ...blackmail, author: "known" }), "fr-thesee", "not-for-this"],
  ["FR-LAW-48", fr({ ...blackmail, demand: "images" }), "fr-thesee", "not-for-this"],
  ["FR-LAW-48", fr({ ...blackmail, author: "unknown" }), "fr-thesee", "open"],
  ["FR-LAW-48", fr({ ...adult, facts: ["threat"], author: "online-only" }), "fr-thesee", "open"],
  ["FR-LAW-49", fr({ ...blackmail, ageNow: "16-17", ageInImage: "16-17" }), "fr-thesee", "not-for-this"],
  ["FR-LAW-48", fr({ ...blackmail, danger: true }), "fr-station", "first"],
  ["FR-LAW-46", fr(shared), "fr-plainte-en-ligne", "not-for-this"],
  ["FR-LAW-50", fr(blackmail), "fr-police-chat", "not-for-this"],
  ["FR-LAW-50", fr(shared), "fr-police-chat", "open"],
  ["FR-LAW-52", fr(shared), "fr-pharos", "open"],
  ["FR-LAW-52", fr(blackmail), "fr-pharos", "not-for-this"],
  ["FR-LAW-53", fr(shared), "fr-visioplainte", "open"],
  ["FR-LAW-44", fr({ ...shared, refused: true }), "fr-prosecutor-letter", "first"],
  ["FR-LAW-113", fr({ ...shared, papersLess: true }), "fr-prosecutor-letter", "first"],
  ["FR-LAW-60", fr({ ...shared, refused: false }), "fr-civil-party", "later"],
  ["FR-LAW-60", fr({ ...shared, refused: true }), "fr-civil-party", "open"],
  ["FR-LAW-60", fr(shared), "fr-civil-party", "open"],
  ["FR-LAW-72", fr({ ...adult, facts: ["threat"] }), "fr-civil-urgent", "open"],
  ["FR-LAW-72", fr({ ...shared, stillOnline: false }), "fr-civil-urgent", "later"],
  ["FR-LAW-76", fr({ ...shared, author: "ex" }), "fr-protection-order", "open"],
  ["FR-LAW-76", fr({ ...shared, author: "work" }), "fr-protection-order", "not-for-this"],
  ["FR-LAW-76", fr(shared), "fr-protection-order", "open"],
  ["BE-LAW-53", be(shared), "be-police", "first"],
  ["BE-LAW-55", be(shared), "be-police-on-web", "not-for-this"],
  ["BE-LAW-53", be({ ...shared, refused: true }), "be-prosecutor-letter", "first"],
  ["BE-LAW-68", be({ ...shared, papersLess: true }), "be-prosecutor-letter", "first"],
  ["BE-LAW-54", be({ ...shared, papersLess: true, danger: true }), "be-police", "first"],
  ["BE-LAW-47", be(shared), "be-iefh", "open"],
  ["BE-LAW-47", be({ ageNow: "16-17", facts: ["shared"] }), "be-iefh", "not-for-this"],
  ["BE-LAW-39", be({ ...shared, stillOnline: true }), "be-removal-order", "open"],
  ["BE-LAW-39", be({ ...shared, stillOnline: false }), "be-removal-order", "not-for-this"],
  ["BE-LAW-44", be({ ...adult, facts: ["threat"] }), "be-prosecutor-removal", "not-for-this"],
  ["BE-LAW-98", be({ ...shared, author: "current-spouse", danger: true }), "be-residence-ban", "open"],
  ["BE-LAW-98", be({ ...shared, author: "current-spouse", danger: false }), "be-residence-ban", "not-for-this"],
  ["BE-LAW-98", be({ ...shared, author: "online-only", danger: true }), "be-residence-ban", "not-for-this"],
  ["BE-LAW-62", be(shared), "be-injured-person", "later"],
];

describe("which routes", () => {
  it.each(titled(routeRows))("%s", (_, [fact, situation, route, verdict]) => {
    expect(() => dossierFactById(fact)).not.toThrow();
    expect(plan(situation).routes.find(({ id }) => id === route)?.verdict, route).toBe(verdict);
  });
});

describe("whom to call first", () => {
  it.each([
    ["danger, France", fr({ danger: true }), ["fr-17-police", "fr-114", "fr-112"]],
    ["danger and distress, France", fr({ danger: true, distress: true }), ["fr-17-police", "fr-114", "fr-112", "fr-3114"]],
    ["danger, Belgium", be({ danger: true }), ["be-101", "be-112"]],
    ["distress, France", fr({ distress: true }), ["fr-3114", "fr-15-samu"]],
    ["distress, Belgium, French", be({ distress: true, language: "fr" }), ["be-centre-prevention-suicide", "be-112"]],
    ["distress, Belgium, Dutch", be({ distress: true, language: "nl" }), ["be-1813", "be-112"]],
    ["distress, Belgium, German", be({ distress: true, language: "de" }), ["be-108", "be-112"]],
    ["distress, Belgium, English", be({ distress: true, language: "en" }), ["be-centre-prevention-suicide", "be-chs-helpline"]],
    ["adult, France", fr(adult), ["fr-116006"]],
    ["adult, Belgium", be(adult), ["be-iefh-igvm"]],
    ["16-year-old, France", fr({ ageNow: "16-17" }), ["fr-3018", "fr-119"]],
    ["16-year-old, Flanders", be({ ageNow: "16-17", language: "nl" }), ["be-child-focus", "be-awel", "be-nupraatikerover"]],
    ["14-year-old, Wallonia", be({ ageNow: "under-15", language: "fr" }), ["be-child-focus", "be-103"]],
    ["adult, image from 15, France", fr({ ageNow: "adult", ageInImage: "15" }), ["fr-116006"]],
    ["adult, image from 15, Belgium", be({ ageNow: "adult", ageInImage: "15" }), ["be-iefh-igvm"]],
    ["parent who gave no age, Belgium", be({ role: "parent" }), ["be-child-focus"]],
    ["woman, ex, France", fr({ ...shared, author: "ex", gender: "woman", danger: false }), ["fr-3919", "fr-116006"]],
    ["man, ex, France", fr({ ...shared, author: "ex", gender: "man", danger: false }), ["fr-116006", "fr-arretons-les-violences"]],
    ["ex, Wallonia", be({ ...shared, author: "ex", language: "fr", danger: false }), ["be-ecoute-violences-conjugales", "be-iefh-igvm"]],
    ["ex, Flanders", be({ ...shared, author: "ex", language: "nl", danger: false }), ["be-1712", "be-iefh-igvm"]],
    ["ex, German-speaking", be({ ...shared, author: "ex", language: "de", danger: false }), ["be-iefh-igvm", "be-108"]],
    ["blackmail, France", fr(blackmail), ["fr-116006", "fr-17cyber", "fr-ma-securite"]],
    ["assault filmed, Belgium", be({ ...adult, facts: ["assault-filmed"] }), ["be-cpvs-reseau", "be-cpvs-bruxelles"]],
  ])("%s", (_, situation, expected) => expect(plan(situation).contacts.slice(0, expected.length)).toEqual(expected));

  it.each([
    ["a man is not sent to a line for women", fr({ ...shared, author: "ex", gender: "man" }), "fr-3919"],
    ["nor somebody of another gender", fr({ ...shared, author: "ex", gender: "other" }), "fr-3919"],
    ["a minor is not sent to the Institute", be({ ageNow: "16-17" }), "be-iefh-igvm"],
    ["an adult is not sent to Child Focus", be({ ageNow: "adult", ageInImage: "15" }), "be-child-focus"],
    ["a Dutch speaker gets no line in French only", be({ language: "nl", distress: true }), "be-centre-prevention-suicide"],
    ["the centres for physical violence wait for an assault", be(shared), "be-cpvs-reseau"],
  ])("%s", (_, situation, contact) => expect(plan(situation).contacts).not.toContain(contact));
});

describe("services", () => {
  it.each([
    ["TD-11", fr(adult), ["stopncii", "disrupt"]],
    ["TD-11", be(adult), ["stopncii"]],
    ["TD-11", fr({ ageInImage: "adult" }), ["stopncii", "disrupt"]],
    ["TD-14", fr({ ...adult, image: false }), ["disrupt"]],
    ["TD-14", be({ ...adult, image: false }), []],
    ["TD-21", fr({}), ["take-it-down", "stopncii"]],
    ["TD-21", fr({ ageNow: "adult" }), ["take-it-down", "stopncii"]],
    ["TD-21", fr({ ageNow: "adult", ageInImage: "16-17" }), ["take-it-down"]],
    ["TD-21", be({ ageNow: "16-17" }), ["take-it-down"]],
    ["TD-21", fr({ ageNow: "15", ageInImage: "adult" }), ["take-it-down"]],
    ["TD-14", fr({ ageNow: "15", image: false }), []],
    ["TD-14", fr({ image: false }), []],
  ] as const)("%s %j", (fact, situation, expected) => {
    expect(() => dossierFactById(fact)).not.toThrow();
    expect(plan(situation).services).toEqual(expected);
  });
});

describe("ways to have it removed", () => {
  const channels = (situation: Situation, place: "instagram" | "onlyfans" | "telegram" | "signal" | "google-search" | "domain-registrar" | "doxbin" | "unknown-site") => plan(situation).channels[place]?.map(({ id }) => id);

  it.each([
    ["an adult at a place that takes part", fr({ ...shared, places: ["instagram"] }), "instagram", ["platform-intimate", "hash", "trusted-flagger", "dsa-notice"]],
    ["a minor at the same place", fr({ ageNow: "15", facts: ["shared"], places: ["instagram"] }), "instagram", ["platform-minor", "platform-intimate", "hotline", "hash", "trusted-flagger"]],
    ["a fake profile", fr({ ...adult, facts: ["fake-profile"], places: ["instagram"] }), "instagram", ["platform-intimate", "platform-impersonation", "hash"]],
    ["a place whose record is not sure", fr({ ...shared, places: ["onlyfans"] }), "onlyfans", ["trusted-flagger", "dsa-notice"]],
    ["a place that takes no hash", fr({ ...shared, places: ["telegram"] }), "telegram", ["trusted-flagger", "dsa-notice"]],
    ["private messages", be({ ...shared, places: ["signal"] }), "signal", ["trusted-flagger", "judge"]],
    ["a search engine", be({ ...shared, places: ["google-search"], pictureBy: "other" }), "google-search", ["platform-intimate", "hash", "trusted-flagger", "dsa-notice", "search-delisting", "gdpr-erasure"]],
    ["a registrar", be({ ...shared, places: ["domain-registrar"] }), "domain-registrar", ["trusted-flagger", "dsa-notice", "registrar-abuse"]],
    ["a site that publishes to harm is not written to", fr({ ...shared, places: ["doxbin"] }), "doxbin", ["trusted-flagger", "host-abuse", "search-delisting", "regulator", "judge"]],
    ["no place named", fr(shared), "unknown-site", ["trusted-flagger", "dsa-notice", "host-abuse", "registrar-abuse", "search-delisting"]],
    ["only a threat, France", fr({ ...blackmail, places: ["instagram"] }), "instagram", ["platform-intimate", "hash", "trusted-flagger", "judge"]],
    ["only a threat, Belgium", be({ ...blackmail, places: ["instagram"] }), "instagram", ["platform-intimate", "hash", "trusted-flagger"]],
  ] as const)("%s", (_, situation, place, expected) => expect(channels(situation, place)?.slice(0, expected.length)).toEqual(expected));

  it.each([
    ["made by the person", { pictureBy: "me" }, true], ["not known", {}, true], ["made by another", { pictureBy: "other" }, false], ["generated", { pictureBy: "generated" }, false],
    ["in danger", { pictureBy: "me", danger: true }, false], ["a minor", { pictureBy: "me", ageInImage: "15" }, false],
  ] as const)("copyright: %s", (_, answers, offered) => expect(channels(fr({ ...shared, ...answers }), "unknown-site")?.includes("copyright")).toBe(offered));
});

describe("papers", () => {
  const safe = { ...shared, danger: false, author: "work", demand: "none" } as const;
  it.each([
    ["nothing speaks against it", fr(safe), true], ["danger", fr({ ...safe, danger: true }), false], ["danger not excluded", fr({ ...shared, author: "work" }), false],
    ["blackmail", fr({ ...safe, demand: "money" }), false], ["a threat", fr({ ...safe, facts: ["shared", "threat"] }), false],
    ["current partner", fr({ ...safe, author: "current-partner" }), false], ["current spouse", fr({ ...safe, author: "current-spouse" }), false],
    ["unknown", fr({ ...safe, author: "unknown" }), false], ["minor", fr({ ...safe, ageNow: "16-17" }), false],
  ])("a formal notice: %s", (_, situation, offered) => expect(plan(situation).papers.includes("formal-notice")).toBe(offered));

  it.each([
    ["after a refusal the card comes first", fr({ ...shared, refused: true }), ["officer-card", "refusal-record", "prosecutor-letter"]],
    ["usually the statement", be(shared), ["complaint-statement", "evidence-file"]],
  ])("%s", (_, situation, expected) => expect(plan(situation).papers.slice(0, expected.length)).toEqual(expected));

  it.each([
    ["be-removal-order-brief", be({ ...shared, stillOnline: true }), true], ["be-removal-order-brief", be({ ...shared, stillOnline: false }), false],
    ["be-iefh-message", be(shared), true], ["be-iefh-message", be({ ageNow: "15" }), false], ["be-injured-person", fr(shared), false], ["dsa-notice", fr(blackmail), false],
  ] as const)("%s %#", (paper, situation, offered) => expect(plan(situation).papers.includes(paper)).toBe(offered));
});

describe("what to do", () => {
  it.each([
    ["danger", fr({ danger: true }), "support.now"], ["distress", be({ distress: true }), "support.now"], ["minor", be({ ageNow: "15" }), "support.minor"],
    ["image from minority, adult now", fr({ ageNow: "adult", ageInImage: "15" }), "support.first-call"], ["blackmail", fr(blackmail), "support.now"], ["otherwise", fr({ ...shared, danger: false }), "evidence.before"],
  ])("first, %s", (_, situation, first) => expect(plan(situation).first).toBe(first));

  it.each([
    ["evidence.capture", fr(shared), true], ["evidence.capture", fr({ ageNow: "16-17", facts: ["shared"] }), false], ["evidence.capture", fr({ ...shared, link: false }), false],
    ["evidence.minor", fr({ ageNow: "adult", ageInImage: "16-17" }), true], ["evidence.minor", fr(shared), false], ["evidence.no-link", be({ ...shared, link: false }), true],
    ["support.partner", be({ ...shared, author: "ex" }), true], ["support.relatives", be({ role: "relative" }), true], ["support.work-school", fr({ ...shared, author: "work" }), true],
    ["complaint.refused", fr({ refused: true }), true], ["complaint.refused", fr({}), false], ["complaint.no-permit", be({ papersLess: true }), true],
    ["complaint.thesee", fr(blackmail), true], ["complaint.thesee", fr(shared), false], ["complaint.thesee", be(blackmail), false], ["complaint.injured-person", be({}), true],
    ["complaint.urgent-judge", be({ ...shared, stillOnline: true }), true], ["complaint.urgent-judge", be({ ...adult, facts: ["threat"] }), false], ["complaint.two-countries", fr({ authorAbroad: true }), true],
    ["complaint.amicable", fr(blackmail), false], ["removal.groups", be({ ...shared, places: ["telegram"], link: false }), true], ["removal.groups", be({ ...shared, places: ["facebook"] }), false],
    ["removal.name-and-address", fr({ ...adult, facts: ["contact-details"] }), true], ["removal.blackmail", fr(blackmail), true], ["removal.blackmail", fr(shared), false],
    ["removal.hash", be({ ...adult, image: false }), false], ["removal.hash", be({}), true], ["removal.regulator-be", be(shared), true], ["removal.regulator-fr", be(shared), false],
    ["removal.report", fr(blackmail), false], ["removal.report", fr({ ...shared, stillOnline: false }), false],
  ] as const)("%s %#", (task, situation, belongs) => expect(plan(situation).order.includes(task)).toBe(belongs));
});

describe("days", () => {
  const on = (situation: Situation, id: string) => plan(situation).deadlines.find((deadline) => deadline.id === id);
  it.each([
    ["FR-LAW-37", fr({ ...shared, since: "2025-03-15" }), "fr-limitation", addTerm("2025-03-15", slimTerms["fr-limitation-delit"])],
    ["FR-LAW-37", fr(shared), "fr-limitation", null],
    ["FR-LAW-37", fr({ ...shared, since: "2019-01-01" }), "fr-limitation", null],
    ["FR-LAW-39", fr({ ageNow: "15" }), "fr-limitation-minor", null],
    ["FR-LAW-79", fr({ ...blackmail, since: "2026-01-10" }), "fr-compensation-blackmail", addTerm("2026-01-10", slimTerms["fr-law-civi-term"])],
    ["FR-LAW-60", fr(shared), "fr-civil-party-wait", null],
    ["BE-LAW-48", be(shared), "be-limitation", null],
    ["BE-LAW-50", be({ ageNow: "15" }), "be-limitation-minor", null],
    ["TD-54", fr(shared), "erasure-answer", addTerm(NOW.toISOString().slice(0, 10), slimTerms["removal-gdpr-answer"])],
  ] as const)("%s %j", (fact, situation, id, day) => {
    expect(() => dossierFactById(fact)).not.toThrow();
    expect(on(situation, id)).toMatchObject({ on: day });
  });
});
