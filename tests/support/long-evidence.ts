import type { Board } from "@/domain/link-board";
import { paperTemplates } from "@/papers/all";
import { renderPaper, type RenderedBlock } from "@/papers/render";
import { lineOf } from "./boards";
import { inputOf } from "./papers";
import { paperWords } from "./paper-words";

/** A board on which every line was captured, reported and has a digest of its own. */
export function longBoard(lines: number): Board {
  return Array.from({ length: lines }, (_, at) => lineOf(at + 1, {
    link: `https://www.example.org/${"profile/".repeat(at % 9)}post-${at}?id=${at * 7919}`,
    fingerprints: [{ on: "2026-10-06", sha256: at.toString(16).padStart(2, "0").repeat(32), bytes: 1 }],
    events: [{ on: "2026-10-05", did: "found" }, { on: "2026-10-06", did: "captured" }, { on: "2026-10-07", did: "reported", channel: "dsa-notice", reference: `REF-${at}` }],
  }));
}

/** The evidence file of such a board, with a story of some pages, in French. */
export async function longEvidenceFile(board: Board): Promise<readonly RenderedBlock[]> {
  const input = inputOf({ jurisdiction: "france", ageNow: "adult", facts: ["shared"] }, { name: "Camille Martin", story: "Un jour, elle a vu la page et m’a écrit. ".repeat(100) }, { board });
  return renderPaper(paperTemplates["evidence-file"].write(input), input, await paperWords("fr"));
}
