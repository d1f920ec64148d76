import { describe, expect, it } from "vitest";
import {
  canBecome, channelsTried, countsOf, lastChange, LINK_STATES, LONGEST_NOTE, MOST_LINES, NEXT_STATES, stateOf, undone, withEvent, withFingerprint, withLines,
  withoutLines, withWords, type BoardLine, type LineEvent, type LinkState, type NewLine,
} from "./link-board";

const ON = "2026-11-21";
const LATER = "2026-11-22";
const place = "unknown-site";
const did = (...steps: LineEvent["did"][]): LineEvent[] => steps.map((step) => ({ on: ON, did: step }));
const line = (id: string, events = did("found")): BoardLine => ({ id, link: `https://example.com/${id}`, where: "", note: "", place, events, fingerprints: [] });
const links = (count: number, from = 0): NewLine[] => Array.from({ length: count }, (_, at) => ({ link: `https://example.com/${from + at}`, place }));
const statesOf = (board: readonly BoardLine[]) => board.map(stateOf);

/** The shortest way from found to each state, over the table itself. */
const WAYS = new Map<LinkState, LinkState[]>([["found", ["found"]]]);
for (const [state, way] of WAYS) for (const next of NEXT_STATES[state]) if (!WAYS.has(next)) WAYS.set(next, [...way, next]);
const lineAt = (state: LinkState) => line("1", did(...(WAYS.get(state) ?? [])));

describe("the states of a line", () => {
  it("can all be reached from found, and none is an end", () => {
    expect([...WAYS.keys()].toSorted()).toEqual(LINK_STATES.toSorted());
    for (const state of LINK_STATES) expect(NEXT_STATES[state], state).not.toHaveLength(0);
  });

  it("never begin again: nothing becomes found, and no state follows itself", () => {
    for (const state of LINK_STATES) expect(NEXT_STATES[state], state).not.toContain("found");
    for (const state of LINK_STATES) expect(NEXT_STATES[state], state).not.toContain(state);
  });

  it("come back only after they were removed or gone", () => {
    expect(LINK_STATES.filter((state) => NEXT_STATES[state].includes("back"))).toEqual(["removed", "gone"]);
  });

  it.each(LINK_STATES.flatMap((from) => LINK_STATES.map((to) => ({ from, to, may: NEXT_STATES[from].includes(to) }))))("$from to $to: $may", ({ from, to, may }) => {
    const before = lineAt(from);
    expect(canBecome(before, to)).toBe(may);
    const [after] = withEvent([before], new Set(["1"]), { on: LATER, did: to });
    if (may) expect(after).toEqual({ ...before, events: [...before.events, { on: LATER, did: to }] });
    else expect(after).toBe(before);
  });

  it.each(LINK_STATES)("looking again keeps %s and is kept", (state) => {
    const before = lineAt(state);
    const [after = before] = withEvent([before], new Set(["1"]), { on: LATER, did: "looked" });
    expect(stateOf(after)).toBe(state);
    expect(after.events).toEqual([...before.events, { on: LATER, did: "looked" }]);
    expect(lastChange(after)).toEqual({ on: ON, did: state });
  });

  it("is found where nothing is written, and nothing changed it", () => {
    expect(stateOf(line("1", []))).toBe("found");
    expect(lastChange(line("1", []))).toBeUndefined();
    expect(lastChange(line("1", did("looked")))).toBeUndefined();
  });
});

describe("events", () => {
  it("keep the day, the channel and the reference", () => {
    const event: LineEvent = { on: LATER, did: "reported", channel: "dsa-notice", reference: "A 1/2" };
    expect(withEvent([line("1")], new Set(["1"]), event)[0]?.events).toEqual([...did("found"), event]);
  });

  it("go to all chosen lines that can take them; the others stay the same object", () => {
    const board = LINK_STATES.map((state, at) => ({ ...lineAt(state), id: String(at) }));
    const chosen = new Set(board.slice(1).map(({ id }) => id));
    const after = withEvent(board, chosen, { on: LATER, did: "gone" });
    for (const [at, state] of LINK_STATES.entries()) {
      const moves = at > 0 && NEXT_STATES[state].includes("gone");
      expect(after[at] === board[at], state).toBe(!moves);
      expect(after.map(stateOf)[at], state).toBe(moves ? "gone" : state);
    }
  });

  it("change nothing for no line and for one that is not there", () => {
    const board = [line("1"), line("2")];
    expect(withEvent(board, new Set(), { on: LATER, did: "gone" })).toEqual(board);
    expect(withEvent(board, new Set(["3"]), { on: LATER, did: "gone" })).toEqual(board);
  });

  it("leave the board before as it was, so that it can be put back", () => {
    const board = [line("1"), line("2")];
    const before = structuredClone(board);
    withEvent(board, new Set(["1", "2"]), { on: LATER, did: "captured" });
    withWords(board, "1", { note: "words" });
    withFingerprint(board, "1", { on: LATER, sha256: "a", bytes: 1 });
    withoutLines(board, new Set(["1"]));
    withLines(board, links(3, 10), LATER);
    expect(board).toEqual(before);
  });

  it("carry five hundred lines from found to gone", () => {
    const board = withLines([], links(MOST_LINES), ON);
    const all = new Set(board.map(({ id }) => id));
    const steps = ["captured", "reported", "removed", "gone"] as const;
    const after = steps.reduce((lines, step) => withEvent(lines, all, { on: LATER, did: step }), board);
    expect(new Set(statesOf(after))).toEqual(new Set(["gone"]));
  });
});

describe("new lines", () => {
  it("stand at the end, found on the day, with an id from what they are about", () => {
    const board = withLines([line("7")], links(2), ON);
    expect(board.map(({ id }) => id)).toEqual(["7", "https://example.com/0", "https://example.com/1"]);
    expect(board[2]).toEqual({ id: "https://example.com/1", link: "https://example.com/1", place, where: "", note: "", events: did("found"), fingerprints: [] });
  });

  it.each([
    ["one below the limit", MOST_LINES - 1, 0, MOST_LINES - 1],
    ["at the limit", MOST_LINES, 0, MOST_LINES],
    ["one above", MOST_LINES + 1, 0, MOST_LINES],
    ["one place left", 2, MOST_LINES - 1, MOST_LINES],
    ["a full board", 2, MOST_LINES, MOST_LINES],
  ])("stop at the limit: %s", (_, more, before, expected) => {
    expect(withLines(withLines([], links(before), ON), links(more, before), ON)).toHaveLength(expected);
  });

  it("leave out a link that is there or came just before, and take what follows", () => {
    const linksOf = (lines: NewLine[]) => withLines(withLines([], links(1), ON), lines, ON).map(({ link }) => link);
    expect(linksOf([...links(3), ...links(3)])).toEqual(links(3).map(({ link }) => link));
  });

  it("without a link are never the same", () => {
    const told: NewLine = { link: null, place: "telegram", where: "a group" };
    expect(withLines([], [told, told], ON).map(({ id, where }) => [id, where])).toEqual([["telegram a group", "a group"], ["telegram a group+", "a group"]]);
  });

  it.each([[LONGEST_NOTE - 1, LONGEST_NOTE - 1], [LONGEST_NOTE, LONGEST_NOTE], [LONGEST_NOTE + 1, LONGEST_NOTE]])("have %i characters of where cut to %i", (typed, kept) => {
    expect(withLines([], [{ link: null, place, where: "é".repeat(typed) }], ON)[0]?.where).toHaveLength(kept);
  });
});

describe("one line", () => {
  const board = [line("1"), line("2")];
  const digest = { on: ON, sha256: "ab".repeat(32), bytes: 12 };

  it("has its words changed, alone", () => {
    expect(withWords(board, "2", { note: "mine", place: "x" })).toEqual([board[0], { ...board[1], note: "mine", place: "x" }]);
    expect(withWords(board, "3", { note: "mine" })).toEqual(board);
  });

  it("takes a fingerprint once, and the same one on another line", () => {
    const once = withFingerprint(board, "1", digest);
    expect(once).toEqual([{ ...board[0], fingerprints: [digest] }, board[1]]);
    expect(withFingerprint(once, "1", { ...digest, on: LATER })).toEqual(once);
    expect(withFingerprint(once, "2", digest).map(({ fingerprints }) => fingerprints)).toEqual([[digest], [digest]]);
    expect(withFingerprint(once, "1", { ...digest, sha256: "cd".repeat(32) })[0]?.fingerprints).toHaveLength(2);
  });

  it("is undone without the words and digests that came since", () => {
    const now = withFingerprint(withWords(withEvent(board, new Set(["1", "2"]), { on: LATER, did: "gone" }), "1", { note: "mine", where: "@a" }), "1", digest);
    expect(undone(now, board)).toEqual([{ ...board[0], note: "mine", where: "@a", fingerprints: [digest] }, board[1]]);
    expect(undone(withoutLines(now, new Set(["2"])), now)).toEqual(now);
    expect(undone(now, [])).toEqual([]);
  });

  it("goes, with others or none", () => {
    expect(withoutLines(board, new Set(["1"]))).toEqual([board[1]]);
    expect(withoutLines(board, new Set(["1", "2", "3"]))).toEqual([]);
    expect(withoutLines(board, new Set())).toEqual(board);
  });

  it("lists the channels of its reports, first to last, and no other", () => {
    const events: LineEvent[] = [
      ...did("found"), { on: ON, did: "reported", channel: "platform-intimate" }, { on: ON, did: "looked", channel: "hash" }, { on: ON, did: "refused", channel: "judge" },
      { on: ON, did: "reported" }, { on: ON, did: "no-answer" }, { on: ON, did: "reported", channel: "dsa-notice" },
    ];
    expect(channelsTried(line("1", events))).toEqual(["platform-intimate", "dsa-notice"]);
    expect(channelsTried(line("1"))).toEqual([]);
  });
});

describe("counts", () => {
  const none = { found: 0, captured: 0, reported: 0, removed: 0, refused: 0, "no-answer": 0, gone: 0, back: 0 };

  it("name every state and add up", () => {
    expect(countsOf([])).toEqual(none);
    expect(Object.keys(countsOf([]))).toEqual([...LINK_STATES]);
    expect(countsOf([...LINK_STATES.map(lineAt), lineAt("gone"), line("9", did("found", "looked"))])).toEqual({ found: 2, captured: 1, reported: 1, removed: 1, refused: 1, "no-answer": 1, gone: 2, back: 1 });
  });
});
