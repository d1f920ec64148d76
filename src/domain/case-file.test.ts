import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CASE_FILE_VERSION, readCaseFile, writeCaseFile, type CaseFile } from "@/domain/case-file";
import { NOTHING_KEPT } from "@/domain/kept";
import { withEvent, withFingerprint, withLines } from "@/domain/link-board";
import { situations } from "../../tests/support/situations";

const board = withFingerprint(
  withEvent(withLines([], [{ link: "https://example.org/1", place: "unknown-site" }, { link: null, place: "telegram", where: "un groupe" }], "2026-11-22"), new Set(["https://example.org/1"]), { on: "2026-11-22", did: "reported", channel: "dsa-notice", reference: "A-1" }),
  "telegram un groupe", { on: "2026-11-22", sha256: "a".repeat(64), bytes: 12 },
);
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
