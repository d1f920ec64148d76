import { expect, test } from "vitest";
import { withEvent, withFingerprint, withLines, type Board } from "@/domain/link-board";
import { argsOf, inputOf, keysOf, wordsMissing } from "../../tests/support/papers";
import { evidenceFileTemplate } from "./evidence-file";
import { ranges } from "./timeline";

const write = (...given: Parameters<typeof inputOf>) => evidenceFileTemplate.write(inputOf(...given));
const boardOf = (count: number): Board => withLines([], Array.from({ length: count }, (_, index) => ({ link: `https://a.test/${index}`, place: "unknown-site" as const })), "2026-11-01");
const tables = (paper: ReturnType<typeof write>) => paper.blocks.flatMap((block) => (block.kind === "table" ? [block] : []));

test("no line: a file that says so, without a table", () => {
  const paper = write({ jurisdiction: "france" });
  expect(tables(paper)).toEqual([]);
  expect(keysOf(paper)).toContain("exhibits.empty");
  for (const absent of ["timeline.heading", "digests.heading", "follow-up.heading", "holdings.heading", "cover.minor"]) expect(keysOf(paper)).not.toContain(absent);
  expect(wordsMissing(paper)).toEqual([]);
});

test("links, a line without link, a digest, an answer: numbered, dated, with reference and state", () => {
  const digest = "a".repeat(64);
  let board = withLines(boardOf(2), [{ link: null, where: "group G", place: "telegram" }], "2026-11-02");
  board = withEvent(board, new Set(["https://a.test/0", "https://a.test/1"]), { on: "2026-11-03", did: "captured" });
  board = withEvent(board, new Set(["https://a.test/0"]), { on: "2026-11-04", did: "reported", channel: "dsa-notice", reference: "R-1" });
  board = withFingerprint(board, "https://a.test/1", { on: "2026-11-03", sha256: digest, bytes: 9 }).map((line) => ({ ...line, note: "SECRET" }));
  const paper = write({ jurisdiction: "belgium", facts: ["shared"], since: "2026-10-01" }, { holdings: "H", "complaint-day": "2026-11-05" }, { board });
  const [timeline, exhibits, digests, followUp] = tables(paper);
  expect(timeline?.rows.map(([on]) => on)).toEqual(["2026-10-01", "2026-11-01", "2026-11-02", "2026-11-03", "2026-11-04", "2026-11-05"].map((day) => ({ day })));
  expect(timeline?.rows[3]).toEqual([{ day: "2026-11-03" }, { key: "event.captured" }, { verbatim: "1–2" }]);
  expect(exhibits?.rows[0]).toEqual([{ count: 1 }, { verbatim: "https://a.test/0" }, { key: "none" }, { day: "2026-11-01" }, { day: "2026-11-03" }, { key: "state.reported" }]);
  expect(exhibits?.rows[2]).toEqual([{ count: 3 }, { key: "exhibits.no-link" }, { verbatim: "group G" }, { day: "2026-11-02" }, { key: "none" }, { key: "state.found" }]);
  expect(digests?.rows).toEqual([[{ count: 2 }, { day: "2026-11-03" }, { verbatim: digest }]]);
  expect(followUp?.rows).toEqual([[{ count: 1 }, { day: "2026-11-04" }, { key: "event.reported" }, { key: "channel.dsa-notice" }, { verbatim: "R-1" }]]);
  expect(JSON.stringify(paper)).not.toContain("SECRET");
  expect(wordsMissing(paper)).toEqual([]);
});

test("500 lines: every exhibit once, the timeline stays short", () => {
  const paper = write({ jurisdiction: "france", ageInImage: "16-17" }, {}, { board: boardOf(500) });
  const [timeline, exhibits] = tables(paper);
  expect(exhibits?.rows).toHaveLength(500);
  expect(timeline?.rows).toEqual([[{ day: "2026-11-01" }, { key: "event.found" }, { verbatim: "1–500" }]]);
  expect(keysOf(paper)).toContain("cover.minor");
});

test("contact details only where ticked; the title names nothing", () => {
  const fields = { name: "N", address: "A", phone: "P", email: "E" };
  const shown = (contact: ReadonlySet<"address" | "phone" | "email">) => argsOf(write({ jurisdiction: "france" }, fields, { contact })).filter((value) => "field" in value && ["address", "phone", "email"].includes(value.field));
  expect(shown(new Set())).toEqual([]);
  expect(shown(new Set(["email"]))).toEqual([{ field: "email" }]);
});

test("ranges", () => {
  expect(ranges([])).toBe("");
  expect(ranges([3, 1, 2, 7])).toBe("1–3, 7");
});
