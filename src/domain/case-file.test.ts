import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CASE_FILE_VERSION, readCaseFile, writeCaseFile, type CaseFile } from "@/domain/case-file";
import { NOTHING_KEPT } from "@/domain/kept";
import { withEvent, withFingerprint, withLines, withStamp } from "@/domain/link-board";
import { situations } from "../../tests/support/situations";

const STAMP = { salt: btoa("s".repeat(32)), token: btoa("a token"), at: "2026-11-22T05:47:39.000Z" };
const board = withStamp(withFingerprint(
  withEvent(withLines([], [{ link: "https://example.org/1", place: "unknown-site" }, { link: null, place: "telegram", where: "un groupe" }], "2026-11-22"), new Set(["https://example.org/1"]), { on: "2026-11-22", did: "reported", channel: "dsa-notice", reference: "A-1" }),
  "telegram un groupe", { on: "2026-11-22", sha256: "a".repeat(64), bytes: 12 },
), "telegram un groupe", "a".repeat(64), STAMP);
const file = (situation: CaseFile["situation"]): CaseFile => ({
  version: CASE_FILE_VERSION, locale: "fr", situation, ticks: { "evidence.before": "done" },
  kept: { ...NOTHING_KEPT, board: structuredClone(board) as CaseFile["kept"]["board"], fields: { name: "Éloïse", story: "…\n…" }, contact: ["email"], edits: { "a/fr/b": "c" }, sent: [{ id: "1", paper: "dsa-notice", on: "2026-11-22" }] },
});
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe("a case file", () => {
  it("comes back as it was written, whatever was answered", () => {
    fc.assert(fc.property(situations, (situation) => {
      const read = readCaseFile(writeCaseFile(file(situation)));
      expect(read).toEqual({ ok: true, value: file(situation) });
    }), { numRuns: 500, seed: 7 });
  });

  it("of version 1 is read, and is of this version from then on", () => {
    const stored = readFileSync(new URL("../../tests/fixtures/case-file-1.json", import.meta.url));
    const read = readCaseFile(stored);
    expect(read).toEqual({ ok: true, value: { ...JSON.parse(stored.toString()), version: CASE_FILE_VERSION } });
    if (read.ok) expect(readCaseFile(writeCaseFile(read.value))).toEqual(read);
  });

  const stampedWith = (stamp: object) => bytes({ ...file({ jurisdiction: "france" }), kept: { ...NOTHING_KEPT, board: board.map((line) => ({ ...line, fingerprints: line.fingerprints.map((one) => ({ ...one, stamp })) })) } });
  it.each([
    ["version 1 with a time stamp, which it never had", bytes({ ...file({ jurisdiction: "france" }), version: 1 })], ["a salt that is too short", stampedWith({ ...STAMP, salt: btoa("s") })], ["a token that is no base64", stampedWith({ ...STAMP, token: "<>" })],
    ["a token without end", stampedWith({ ...STAMP, token: "A".repeat(40_000) })], ["a moment that is none", stampedWith({ ...STAMP, at: "soon" })], ["a stamp with more in it", stampedWith({ ...STAMP, by: "x" })],
  ])("%s is damaged", (_, given) => expect(readCaseFile(given)).toEqual({ ok: false, error: "damaged" }));

  it.each([
    ["no JSON", new TextEncoder().encode("{"), "damaged"],
    ["nothing", new Uint8Array(), "damaged"],
    ["no version", bytes({}), "damaged"],
    ["a newer version", bytes({ ...file({ jurisdiction: "france" }), version: CASE_FILE_VERSION + 1, more: true }), "newer-version"],
    ["an unknown key", bytes({ ...file({ jurisdiction: "france" }), more: true }), "damaged"],
    ["a line without events", bytes({ ...file({ jurisdiction: "france" }), kept: { ...NOTHING_KEPT, board: [{ ...board[0], events: [] }] } }), "damaged"],
    ["an unknown field", bytes({ ...file({ jurisdiction: "france" }), kept: { ...NOTHING_KEPT, fields: { image: "x" } } }), "damaged"],
  ] as const)("%s is refused by name", (_, given, error) => {
    expect(readCaseFile(given)).toEqual({ ok: false, error });
  });
});
