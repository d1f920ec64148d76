import { expect, test } from "vitest";
import type { BoardLine, LineEvent } from "@/domain/link-board";
import type { Paper } from "@/domain/paper";
import { referencesOf } from "@/domain/inline";
import { LOCALES } from "@/domain/locale";
import { argsOf, inputOf, keysOf, wordsMissing } from "../../tests/support/papers";
import { textsOf } from "../../tests/support/messages";
import { dsaNoticeTemplate } from "./dsa-notice";
import { gdprErasureTemplate } from "./gdpr-erasure";
import { hostAbuseTemplate } from "./host-abuse";

const found: LineEvent = { on: "2026-11-20", did: "found" };
const line = (id: string, link: string | null, events: readonly LineEvent[] = [found], place: BoardLine["place"] = "facebook"): BoardLine => ({ id, link, place, where: "told by Alix", note: "private note", events, fingerprints: [] });
const notice = (...args: Parameters<typeof inputOf>) => dsaNoticeTemplate.write(inputOf(...args));
const lawsOf = (paper: Paper) => paper.blocks.flatMap((block) => (block.kind === "laws" ? [{ certain: block.certain, laws: [...block.laws] }] : []));

const adult = { jurisdiction: "france", role: "self", ageNow: "adult", ageInImage: "adult", facts: ["shared"], author: "ex", link: true, stillOnline: true } as const;

test("an adult's notice has the elements of article 16", () => {
  const paper = notice({ ...adult, facts: ["shared"] }, { name: "Camille Martin", email: "c@example.org", service: "Facebook", address: "1 rue X", phone: "0", born: "2000-01-01" }, { contact: new Set(["email", "address", "phone"]), board: [line("1", "https://facebook.com/1")] });
  expect(keysOf(paper)).toEqual(expect.arrayContaining(["common:sender.name", "common:sender.email", "where.address", "facts.intimate", "facts.no-consent", "law.certain", "knowledge.plain", "who.self", "good-faith.text", "asks.receipt", "asks.decision", "asks.preserve"]));
  expect(lawsOf(paper)).toEqual([{ certain: true, laws: ["fr-cp-226-2-1"] }]);
  expect(argsOf(paper)).toEqual(expect.arrayContaining([{ verbatim: "https://facebook.com/1" }, { day: "2026-11-20" }]));
  expect(JSON.stringify(argsOf(paper))).not.toMatch(/"address"|"phone"|"born"|private|Alix/);
  expect(wordsMissing(paper)).toEqual([]);
});

test("an e-mail that was not ticked stays out", () => {
  expect(keysOf(notice({ ...adult, facts: ["shared"] }, { email: "c@example.org" }))).not.toContain("common:sender.email");
});

test("a minor in the image: no name, no e-mail, no description, and why", () => {
  const ages = [{ ageNow: "15" }, { ageNow: "adult", ageInImage: "16-17" }, { ageNow: "16-17", role: "parent" }] as const;
  for (const age of ages) {
    for (const facts of [["shared"], ["shared", "deepfake"], ["fake-profile"]] as const) {
      const input = inputOf({ jurisdiction: "france", ...age, facts: [...facts], link: true }, { name: "Camille", represents: "Sam", email: "c@example.org", recognisable: "face" }, { contact: new Set(["email"]), board: [line("1", "https://facebook.com/1")] });
      for (const paper of [dsaNoticeTemplate.write(input), hostAbuseTemplate.write(input)]) {
        expect(JSON.stringify(argsOf(paper))).not.toMatch(/"(name|represents|email|recognisable)"/);
        expect(paper.blocks.map(({ kind }) => kind)).not.toContain("sender");
        expect(keysOf(paper).includes("who.unnamed")).toBe(facts[0] === "shared");
        expect(wordsMissing(paper)).toEqual([]);
      }
      expect(dsaNoticeTemplate.fields(input).filter((field) => field === "name" || field === "email")).toEqual([]);
    }
  }
});

test("a Belgian fake names no article as certain, and both Codes are told apart", () => {
  const paper = notice({ jurisdiction: "belgium", ageNow: "adult", ageInImage: "adult", facts: ["shared", "deepfake"] });
  expect(lawsOf(paper)).toEqual([{ certain: false, laws: ["be-cp-136", "be-cp1867-417-9"] }]);
  expect(keysOf(paper)).toEqual(expect.arrayContaining(["facts.fake", "law.belgium", "law.may", "law.two-codes", "knowledge.open", "where.none"]));
  expect(keysOf(paper)).not.toContain("law.also");
});

test("a Belgian image without its day is illegal under either Code", () => {
  const board = [line("1", "https://facebook.com/1")];
  const paper = notice({ jurisdiction: "belgium", ageNow: "adult", ageInImage: "adult", facts: ["shared"] }, {}, { board });
  expect(lawsOf(paper).map(({ certain }) => certain)).toEqual([false]);
  expect(keysOf(paper)).toContain("knowledge.plain");
  expect(keysOf(notice({ jurisdiction: "belgium", ageNow: "adult", ageInImage: "adult", facts: ["shared"], authorMinor: true }, {}, { board }))).toContain("knowledge.open");
});

test("without an exact address nobody is told to have knowledge", () => {
  for (const template of [dsaNoticeTemplate, hostAbuseTemplate]) {
    expect(keysOf(template.write(inputOf({ ...adult, facts: ["shared"] }, {}, { board: [line("1", null)] })))).toContain("knowledge.open");
    expect(keysOf(template.write(inputOf({ ...adult, facts: ["shared"] }, {}, { board: [line("1", "https://example.org/1", [found], "unknown-site")] })))).toContain("knowledge.plain");
  }
});

test("what a relationship, a threat or a break-in adds is left to the police", () => {
  const paper = notice({ jurisdiction: "belgium", ageNow: "adult", ageInImage: "adult", facts: ["shared", "threat", "hacked", "harassment"], demand: "money", author: "ex", since: "2026-10-01", stillOnline: true });
  expect(lawsOf(paper)).toEqual([{ certain: true, laws: ["be-cp-137", "be-cp-136"] }]);
  expect(keysOf(paper).filter((key) => ["facts.threat", "facts.hacked", "facts.harassment"].includes(key))).toEqual([]);
});

test("what is gone is asked for no more; what was reported is told only to the service that has it", () => {
  const reported: LineEvent = { on: "2026-11-21", did: "reported", channel: "platform-intimate", reference: "AB-1" };
  const board = [line("1", "https://facebook.com/1", [found, reported]), line("2", "https://facebook.com/2", [found, { on: "2026-11-21", did: "gone" }]), line("3", null)];
  const paper = notice({ ...adult, facts: ["shared"] }, {}, { board });
  expect(argsOf(paper)).toEqual(expect.arrayContaining([{ verbatim: "AB-1" }]));
  expect(argsOf(paper)).not.toContainEqual({ verbatim: "https://facebook.com/2" });
  const mixed = notice({ ...adult, facts: ["shared"] }, {}, { board: [...board, line("4", "https://x.com/4", [found], "x")] });
  expect(argsOf(mixed)).not.toContainEqual({ verbatim: "AB-1" });
});

test("every article in the words is listed by the template, in every language", () => {
  for (const template of [dsaNoticeTemplate, hostAbuseTemplate, gdprErasureTemplate]) {
    const listed = new Set([...template.laws("france"), ...template.laws("belgium")]);
    for (const locale of LOCALES) {
      const words = [...textsOf(locale, `paper-${template.id}`)].filter(([key]) => key.startsWith("text."));
      expect(words.flatMap(([, text]) => referencesOf(text, "law")).filter((id) => !listed.has(id))).toEqual([]);
    }
  }
});
