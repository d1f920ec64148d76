import { describe, expect, it } from "vitest";
import type { Board, BoardLine, LineEvent } from "@/domain/link-board";
import { followUpTemplate } from "./follow-up";
import { argsOf, inputOf, keysOf, wordsMissing } from "../../tests/support/papers";

const PRIVATE = "for my eyes only";
const line = (id: string, link: string, place: BoardLine["place"], ...events: readonly LineEvent[]): BoardLine => ({ id, link, where: "", note: PRIVATE, place, events: [{ on: "2026-11-01", did: "found" }, ...events], fingerprints: [] });
const reported = (on: string, more: Partial<LineEvent> = {}): LineEvent => ({ on, did: "reported", channel: "platform-intimate", ...more });
const adult = { jurisdiction: "france", ageNow: "adult", ageInImage: "adult", facts: ["shared"] } satisfies Parameters<typeof inputOf>[0];
const write = (board: Board, answers: Parameters<typeof inputOf>[0] = adult, fields: Parameters<typeof inputOf>[1] = {}) => followUpTemplate.write(inputOf(answers, fields, { board }));

describe("follow-up", () => {
  it("reminds of a report without an answer", () => {
    const paper = write([line("1", "https://www.instagram.com/p/1", "instagram", reported("2026-11-10", { reference: "AB-12" }), { on: "2026-11-12", did: "no-answer" })]);
    expect(keysOf(paper)).toEqual(expect.arrayContaining(["title.reminder", "silence.known", "silence.ask", "duty.receipt", "state.no-answer"]));
    expect(keysOf(paper)).not.toContain("complaint.made");
    expect(argsOf(paper)).toEqual(expect.arrayContaining([{ verbatim: "AB-12" }, { day: "2026-11-10" }]));
    expect(JSON.stringify(paper)).not.toContain(PRIVATE);
    expect(wordsMissing(paper)).toEqual([]);
  });

  it("becomes the internal complaint after a refusal, with what surely applies", () => {
    const paper = write([line("1", "https://www.instagram.com/p/1", "instagram", reported("2026-11-10"), { on: "2026-11-12", did: "refused" }, { on: "2026-11-20", did: "looked" })]);
    expect(keysOf(paper)).toEqual(expect.arrayContaining(["title.complaint", "complaint.made", "complaint.human", "complaint.small"]));
    expect(keysOf(paper)).not.toContain("silence.ask");
    expect(argsOf(paper)).toContainEqual({ day: "2026-11-20" });
    expect(paper.blocks).toContainEqual({ kind: "laws", certain: true, laws: ["fr-cp-226-2-1"], penalties: false });
    expect(wordsMissing(paper)).toEqual([]);
  });

  it("tells no service about another", () => {
    const board = [line("1", "https://www.instagram.com/p/1", "instagram", reported("2026-11-10")), line("2", "https://bad.example/x", "unknown-site", reported("2026-11-10")), line("3", "https://worse.example/y", "unknown-site", reported("2026-11-10"))];
    const links = (service: string) => argsOf(write(board, adult, { service })).flatMap((value) => ("verbatim" in value ? [value.verbatim] : []));
    expect(links("Instagram")).toEqual(["https://www.instagram.com/p/1"]);
    expect(links("https://worse.example")).toEqual(["https://worse.example/y"]);
    expect(links("")).toEqual([]);
    expect(links("Somebody else")).toEqual([]);
    expect(argsOf(write(board))).toContainEqual({ field: "where-shared" });
  });

  it("leaves out what is gone and what was reported elsewhere", () => {
    const board = [
      line("1", "https://www.instagram.com/p/1", "instagram", reported("2026-11-10"), { on: "2026-11-11", did: "gone" }),
      line("2", "https://www.instagram.com/p/2", "instagram", reported("2026-11-10", { channel: "hotline" }), { on: "2026-11-11", did: "refused" }),
    ];
    expect(keysOf(write(board))).toEqual(expect.arrayContaining(["title.reminder", "day", "number"]));
    expect(JSON.stringify(write(board))).not.toContain("instagram.com");
  });

  it("claims nothing that was not answered and names no minor", () => {
    const paper = write([], { jurisdiction: "belgium", ageInImage: "15", facts: ["shared", "deepfake"], stillOnline: true }, { name: "Camille", "report-answer": "Nein." });
    expect(paper.blocks.some(({ kind }) => kind === "sender")).toBe(false);
    expect(keysOf(paper)).toEqual(expect.arrayContaining(["facts.fake", "minor.certain", "visible.still", "complaint.if-refused"]));
    expect(keysOf(paper)).not.toContain("facts.images");
    expect(keysOf(paper)).not.toContain("silence.known");
    expect(followUpTemplate.fields({ situation: { jurisdiction: "belgium", ageInImage: "15" } })).not.toContain("name");
    expect(wordsMissing(paper)).toEqual([]);
  });
});
