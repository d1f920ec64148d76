import { describe, expect, it } from "vitest";
import { CASE_FILE_VERSION, type OpenCase } from "@/domain/case-file";
import { NOTHING_KEPT } from "@/domain/kept";
import { MOST_LINES, withEvent, withFingerprint, withLines, withStamp } from "@/domain/link-board";
import { joinCases, mergeCases, sameCase } from "@/domain/merge-cases";

const empty: OpenCase = { version: CASE_FILE_VERSION, locale: "fr", situation: { jurisdiction: "france" }, ticks: {}, kept: NOTHING_KEPT };
const kept: OpenCase = { ...empty, locale: "nl", situation: { jurisdiction: "belgium", author: "ex" }, ticks: { "evidence.log": "done" } };
const links = (from: number, count: number) => withLines([], Array.from({ length: count }, (_, at) => ({ link: `https://example.org/${from + at}`, place: "unknown-site" as const })), "2026-11-22");

describe("what was kept, opened", () => {
  it("over an untouched page is as it was kept, language and country too", () => {
    expect(joinCases(empty, kept)).toEqual({ ok: true, value: { file: kept, conflicts: [] } });
  });

  it("over a page with answers loses nothing of either, and tells where both answered", () => {
    const page: OpenCase = { ...empty, situation: { jurisdiction: "france", refused: true, author: "known" }, ticks: { "support.now": "later" } };
    const joined = joinCases(page, kept);
    expect(joined).toMatchObject({ ok: true, value: { file: { locale: "fr", situation: { jurisdiction: "belgium", refused: true, author: "known" }, ticks: { "evidence.log": "done", "support.now": "later" } } } });
    expect(joined.ok && joined.value.conflicts).toEqual([{ path: ["situation", "author"], kept: "known", other: "ex" }]);
  });
});

describe("two versions", () => {
  it("keep the language of the screen", () => {
    const merged = mergeCases(empty, { ...empty, locale: "de" }, { ...empty, locale: "nl", ticks: { "evidence.log": "done" } });
    expect(merged).toMatchObject({ ok: true, value: { file: { locale: "de", ticks: { "evidence.log": "done" } }, conflicts: [] } });
  });

  it("that together are no case are refused whole", () => {
    const half = Math.ceil(MOST_LINES / 2) + 1;
    const [mine, theirs] = [links(0, half), links(1_000, half)].map((board) => ({ ...empty, kept: { ...NOTHING_KEPT, board } }));
    expect(mergeCases(empty, mine ?? empty, theirs ?? empty)).toEqual({ ok: false, error: "not-merged" });
  });

  it("take a time stamp from one and a report from the other; of two stamps of one digest, mine stands and the other is told", () => {
    const sha256 = "a".repeat(64);
    const id = "https://example.org/0";
    const board = withFingerprint(links(0, 1), id, { on: "2026-11-22", sha256, bytes: 1 });
    const stamp = (token: string) => withStamp(board, id, sha256, { salt: btoa("s".repeat(32)), token: btoa(token), at: "2026-11-22T05:47:39Z" });
    const of = (mine: typeof board): OpenCase => ({ ...empty, kept: { ...NOTHING_KEPT, board: mine } });
    const both = mergeCases(of(board), of(stamp("mine")), of(withEvent(board, new Set([id]), { on: "2026-11-22", did: "reported" })));
    expect(both).toMatchObject({ ok: true, value: { conflicts: [], file: { kept: { board: [{ events: [{ did: "found" }, { did: "reported" }], fingerprints: [{ stamp: { token: btoa("mine") } }] }] } } } });
    const two = mergeCases(of(board), of(stamp("mine")), of(stamp("theirs")));
    expect(two).toMatchObject({ ok: true, value: { file: { kept: { board: [{ fingerprints: [{ stamp: { token: btoa("mine") } }] }] } }, conflicts: [{ path: ["kept", "board", id, "fingerprints"] }] } });
  });

  it("are the same in whatever order their fields stand", () => {
    expect(sameCase(kept, { kept: NOTHING_KEPT, ticks: { "evidence.log": "done" }, situation: { author: "ex", jurisdiction: "belgium" }, locale: "nl", version: CASE_FILE_VERSION })).toBe(true);
    expect(sameCase(kept, empty)).toBe(false);
  });
});
