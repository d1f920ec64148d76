import type { BoardLine } from "@/domain/link-board";

/** Words that a paper must never print. */
export const PRIVATE_NOTE = "for her eyes only";

/** Line `number` of a board, found in October 2026, with a private note. */
export function lineOf(number: number, more: Partial<BoardLine> = {}): BoardLine {
  return {
    id: String(number), link: `https://example.org/post/${number}`, where: `@account${number}`, note: PRIVATE_NOTE, place: "unknown-site",
    events: [{ on: "2026-10-05", did: "found" }], fingerprints: [], ...more,
  };
}

export const boardOf = (lines: number) => Array.from({ length: lines }, (_, at) => lineOf(at + 1));
