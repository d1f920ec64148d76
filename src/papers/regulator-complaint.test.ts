import { describe, expect, it } from "vitest";
import type { BoardLine, LineEvent } from "@/domain/link-board";
import { regulatorComplaintTemplate } from "./regulator-complaint";
import { argsOf, inputOf, keysOf, wordsMissing } from "../../tests/support/papers";

const PRIVATE = "for my eyes only";
const line = (id: string, channel: NonNullable<LineEvent["channel"]>, on: string, did: LineEvent["did"]): BoardLine => ({
  id, link: `https://example.org/${id}`, where: "", note: PRIVATE, place: "unknown-site", fingerprints: [],
  events: [{ on: "2026-09-01", did: "found" }, { on, did: "reported", channel }, { on: "2026-11-20", did }],
});
const write = regulatorComplaintTemplate.write;

describe("regulator-complaint", () => {
  it("writes to the coordinator of the country about reports", () => {
    const board = [line("1", "dsa-notice", "2026-11-01", "no-answer")];
    const french = write(inputOf({ jurisdiction: "france", ageNow: "adult", ageInImage: "adult", facts: ["shared"] }, {}, { board }));
    expect(keysOf(french)).toEqual(expect.arrayContaining(["platforms.to.france", "platforms.intimate", "platforms.scope", "state.no-answer"]));
    expect(keysOf(french).some((key) => key.startsWith("data."))).toBe(false);
    expect(keysOf(write(inputOf({ jurisdiction: "belgium" }, {}, { board })))).toContain("platforms.to.belgium");
    expect(JSON.stringify(french)).not.toContain(PRIVATE);
    expect(wordsMissing(french)).toEqual([]);
  });

  it("writes to the data authority about erasure, with the end of the month", () => {
    const passed = write(inputOf({ jurisdiction: "belgium", ageNow: "adult", ageInImage: "adult", facts: ["shared"] }, {}, { board: [line("1", "gdpr-erasure", "2026-10-10", "refused")] }));
    expect(keysOf(passed)).toEqual(expect.arrayContaining(["data.to.belgium", "data.refused", "data.passed"]));
    expect(keysOf(passed).some((key) => key.startsWith("platforms."))).toBe(false);
    expect(keysOf(passed)).not.toContain("data.young");
    expect(argsOf(passed)).toContainEqual({ day: "2026-11-10" });
    expect(keysOf(write(inputOf({ jurisdiction: "belgium" }, {}, { board: [line("1", "gdpr-erasure", "2026-11-10", "no-answer")] })))).toContain("data.open");
    expect(wordsMissing(passed)).toEqual([]);
  });

  it("asks the CNIL for the quick way only for an image of a minor", () => {
    const answers = { jurisdiction: "france", ageNow: "adult", ageInImage: "16-17", facts: ["shared"] } satisfies Parameters<typeof inputOf>[0];
    expect(keysOf(write(inputOf(answers)))).toEqual(expect.arrayContaining(["data.young", "data.young-term", "minor"]));
    expect(keysOf(write(inputOf({ ...answers, ageInImage: "adult" })))).not.toContain("data.young");
    expect(keysOf(write(inputOf({ ...answers, jurisdiction: "belgium" })))).not.toContain("data.young");
  });

  it("writes both letters where the board says nothing, claims no silence, and prints no unticked contact", () => {
    const paper = write(inputOf({ jurisdiction: "france", facts: ["fake-profile"] }, { address: "Rue Haute 1", email: "a@example.org" }, { contact: new Set(["email"] as const) }));
    expect(keysOf(paper)).toEqual(expect.arrayContaining(["platforms.title", "data.title", "platforms.other", "platforms.day", "data.day"]));
    expect(keysOf(paper)).not.toContain("platforms.parent");
    expect(keysOf(paper)).not.toContain("data.no-consent");
    expect(keysOf(paper)).not.toContain("data.passed");
    expect(keysOf(paper)).not.toContain("answer");
    expect(argsOf(paper)).toContainEqual({ field: "email" });
    expect(argsOf(paper)).not.toContainEqual({ field: "address" });
    expect(wordsMissing(paper)).toEqual([]);
  });

  it("prints no day of birth, and the child's name only to the data authority", () => {
    const { blocks } = write(inputOf({ jurisdiction: "belgium", role: "parent", ageNow: "15", facts: ["shared"] }, { name: "Camille", represents: "Alix", born: "2011-02-03" }));
    const keys = blocks.flatMap((block) => (block.kind === "sender" ? [block.lines.map(({ key }) => key)] : []));
    expect(keys).toEqual([["common:sender.name"], ["common:sender.name", "common:sender.represents"]]);
    expect(keysOf({ id: "regulator-complaint", blocks })).toContain("platforms.parent");
  });
});
