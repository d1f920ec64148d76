import { afterEach, describe, expect, it, vi } from "vitest";
import { LINK_STATES, type BoardLine, type LineEvent } from "@/domain/link-board";
import type { ChannelId } from "@/domain/plan";
import { slimTerms } from "@/facts/slim/terms";
import { addTerm, DUE_REASONS, dueLines, lineDue, nextChannel, type DueReason } from "./deadlines";

describe("a day a term later", () => {
  afterEach(() => { vi.unstubAllEnvs(); });

  const CALENDAR = [
    ["2026-11-21", { amount: 24, unit: "hour" }, "2026-11-22"],
    ["2026-12-31", { amount: 48, unit: "hour" }, "2027-01-02"],
    ["2026-03-28", { amount: 24, unit: "hour" }, "2026-03-29"],
    ["2026-03-28", { amount: 48, unit: "hour" }, "2026-03-30"],
    ["2026-03-29", { amount: 24, unit: "hour" }, "2026-03-30"],
    ["2026-10-24", { amount: 24, unit: "hour" }, "2026-10-25"],
    ["2026-10-24", { amount: 48, unit: "hour" }, "2026-10-26"],
    ["2026-10-25", { amount: 24, unit: "hour" }, "2026-10-26"],
    ["2028-02-28", { amount: 24, unit: "hour" }, "2028-02-29"],
    ["2026-02-23", { amount: 7, unit: "day" }, "2026-03-02"],
    ["2026-03-22", { amount: 7, unit: "day" }, "2026-03-29"],
    ["2026-10-18", { amount: 7, unit: "day" }, "2026-10-25"],
    ["2026-12-25", { amount: 7, unit: "day" }, "2027-01-01"],
    ["2026-01-28", { amount: 1, unit: "month" }, "2026-02-28"],
    ["2026-01-31", { amount: 1, unit: "month" }, "2026-02-28"],
    ["2028-01-31", { amount: 1, unit: "month" }, "2028-02-29"],
    ["2026-02-28", { amount: 1, unit: "month" }, "2026-03-28"],
    ["2026-03-31", { amount: 1, unit: "month" }, "2026-04-30"],
    ["2026-09-25", { amount: 1, unit: "month" }, "2026-10-25"],
    ["2026-12-15", { amount: 1, unit: "month" }, "2027-01-15"],
    ["2026-12-31", { amount: 1, unit: "month" }, "2027-01-31"],
    ["2026-08-31", { amount: 6, unit: "month" }, "2027-02-28"],
    ["2027-08-31", { amount: 6, unit: "month" }, "2028-02-29"],
    ["2026-09-29", { amount: 6, unit: "month" }, "2027-03-29"],
    ["2024-02-29", { amount: 1, unit: "year" }, "2025-02-28"],
    ["2024-02-29", { amount: 4, unit: "year" }, "2028-02-29"],
  ] as const;
  it.each(CALENDAR)("%s and %j: %s", (day, term, expected) => expect(addTerm(day, term)).toBe(expected));

  it.each([["Europe/Brussels", -60], ["Pacific/Kiritimati", -840], ["Pacific/Pago_Pago", 660]])("is the same on a device in %s", (zone, offset) => {
    vi.stubEnv("TZ", zone);
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offset);
    expect(CALENDAR.map(([day, term]) => addTerm(day, term))).toEqual(CALENDAR.map(([, , expected]) => expected));
  });
});

type TermId = keyof typeof slimTerms;
const FOUND = "2026-11-02";
const after = (day: string, id: TermId) => addTerm(day, slimTerms[id]);
const dayBefore = (day: string) => addTerm(day, { amount: -1, unit: "day" });
const dayAfter = (day: string) => addTerm(day, { amount: 1, unit: "day" });
const event = (on: string, did: LineEvent["did"], channel?: ChannelId): LineEvent => ({ on, did, ...(channel && { channel }) });
const line = (...events: LineEvent[]): BoardLine => ({ id: "1", link: null, where: "", note: "", place: "instagram", events, fingerprints: [] });

describe("what a line waits for", () => {
  const DAY = "2026-11-20";
  it.each([
    ["found", true, "capture"], ["found", false, "report"], ["captured", true, "report"], ["captured", false, "report"], ["removed", true, "look-gone"],
    ["refused", true, "next-channel"], ["no-answer", true, "next-channel"], ["back", true, "capture"], ["back", false, "report"],
  ] as const)("%s, a capture allowed: %s: %s, at once, until it is done", (state, mayCapture, reason) => {
    const events = [event(FOUND, "found"), ...(state === "found" ? [] : [event(DAY, state)])];
    const on = state === "found" ? FOUND : DAY;
    for (const today of [on, dayAfter(on), after(on, "removal-complaint-window")]) expect(lineDue(line(...events), today, mayCapture)).toEqual({ reason, on });
    expect(lineDue(line(...events, event(dayAfter(on), "looked")), dayAfter(on), mayCapture)).toEqual({ reason, on });
  });

  it.each([[[]], [[event(DAY, "looked")]]])("is nothing where nothing is known (%#)", (events) => expect(lineDue(line(...events), DAY, true)).toBeNull());

  it("has each reason for some state", () => {
    const reasons = LINK_STATES.flatMap((state) => [true, false].flatMap((mayCapture) =>
      [DAY, ...AFTER_REPORT.map(([, id]) => after(DAY, id))].map((today) => lineDue(line(event(DAY, state)), today, mayCapture)?.reason)));
    expect(new Set(reasons)).toEqual(new Set(DUE_REASONS));
  });
});

const AFTER_REPORT = [
  ["receipt", "removal-first-check"], ["answer", "removal-us-clock"], ["refusal", "removal-week"], ["month", "removal-gdpr-answer"], ["window", "removal-complaint-window"],
] as const satisfies readonly (readonly [DueReason, TermId])[];
const AFTER_GONE = [
  ["look-again", "removal-week"], ["look-again", "removal-gdpr-answer"], ["look-again", "removal-complaint-window"],
] as const satisfies readonly (readonly [DueReason, TermId])[];
/** An ordinary day, the ends of months, the days when the clocks change, the end of the year, the day before each. */
const STARTS = ["2026-11-20", "2026-01-31", "2028-01-31", "2026-08-31", "2027-08-31", "2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25", "2026-12-30", "2026-12-31"];

describe.each([["reported", AFTER_REPORT], ["gone", AFTER_GONE]] as const)("once a line is %s", (state, milestones) => {
  describe.each(STARTS)("on %s", (start) => {
    const events = [event("2025-12-01", "found"), event(start, state)];
    const days = milestones.map(([reason, id]) => ({ reason, on: after(start, id) }));
    const [first] = days;
    const lastDay = days.at(-1)?.on ?? "";

    it("the days follow each other", () => {
      const all = [start, ...days.map(({ on }) => on)];
      expect(all).toEqual([...new Set(all)].toSorted());
    });

    it.each(days.map((day, at) => ({ ...day, at })))("$reason is said from $on, and the line is open since the first day", ({ reason, on, at }) => {
      const before = { on: first?.on, reason: days[Math.max(0, at - 1)]?.reason };
      expect(lineDue(line(...events), dayBefore(on), true)).toEqual(before);
      for (const today of [on, dayBefore(days[at + 1]?.on ?? "2040-01-01")]) expect(lineDue(line(...events), today, true)).toEqual({ on: first?.on, reason });
    });

    it.each(days.map((day, at) => ({ ...day, at })))("looking on $on or after it ends $reason; looking the day before does not", ({ reason, on, at }) => {
      const looked = (day: string, today = day) => lineDue(line(...events, event(day, "looked")), today, true);
      expect(looked(dayBefore(on), on)).toEqual({ on, reason });
      for (const day of new Set([on, dayBefore(days[at + 1]?.on ?? dayAfter(on))])) expect(looked(day)).toEqual(days[at + 1] ?? null);
    });

    it("what was missed after looking again is said by the latest, open since the first of them", () => {
      const looked = line(...events, event(first?.on ?? "", "looked"));
      expect(lineDue(looked, lastDay, true)).toEqual({ on: days[1]?.on, reason: days.at(-1)?.reason });
    });

    it("after six months nothing is left to look at", () => {
      for (const day of [lastDay, dayAfter(lastDay), "2040-01-01"]) expect(lineDue(line(...events, event(day, "looked")), "2040-01-01", true)).toBeNull();
    });
  });
});

describe("a line that moves", () => {
  const again = [event(FOUND, "found"), event("2026-11-03", "reported"), event("2026-11-10", "refused"), event("2026-11-12", "reported")];

  it("counts from its last report", () => {
    expect(lineDue(line(...again), "2026-11-12", true)).toEqual({ reason: "receipt", on: after("2026-11-12", "removal-first-check") });
  });

  it("counts from the day it was seen gone, not from the report", () => {
    expect(lineDue(line(...again, event("2026-11-15", "gone")), "2026-11-15", true)).toEqual({ reason: "look-again", on: after("2026-11-15", "removal-week") });
  });
});

describe("the list of a day", () => {
  const named = (id: string, ...events: LineEvent[]) => ({ ...line(...events), id });
  const TODAY = "2026-11-20";
  const receipt = (on: string) => after(on, "removal-first-check");

  it("has what is due on that day or before, and not the day before", () => {
    const board = [named("1", event(TODAY, "reported"))];
    expect(dueLines(board, dayBefore(receipt(TODAY)), true)).toEqual([]);
    expect(dueLines(board, receipt(TODAY), true)).toEqual([{ line: board[0], due: { reason: "receipt", on: receipt(TODAY) } }]);
    expect(dueLines([], TODAY, true)).toEqual([]);
  });

  it("has the oldest first, and lines of the same day in the order of the board", () => {
    const board = [named("1", event(TODAY, "found")), named("2", event("2026-11-18", "refused")), named("3", event("2026-11-17", "reported")), named("4", event(TODAY, "gone")), named("5", event(TODAY, "removed"))];
    expect(dueLines(board, TODAY, false).map(({ line: { id }, due: { reason } }) => [id, reason])).toEqual([["2", "next-channel"], ["3", "answer"], ["1", "report"], ["5", "look-gone"]]);
    expect(board.map(({ id }) => id)).toEqual(["1", "2", "3", "4", "5"]);
  });

  it("tells whether to capture as it was asked", () => {
    const board = [named("1", event(TODAY, "found"))];
    expect([true, false].map((mayCapture) => dueLines(board, TODAY, mayCapture)[0]?.due.reason)).toEqual(["capture", "report"]);
  });
});

describe("the next channel", () => {
  const channels = (["platform-intimate", "dsa-notice", "hotline"] as const).map((id) => ({ id, warnings: [] }));
  it.each<[string, ChannelId[], ChannelId | undefined]>([
    ["nothing tried", [], "platform-intimate"],
    ["the first tried", ["platform-intimate"], "dsa-notice"],
    ["the second tried", ["dsa-notice"], "platform-intimate"],
    ["the same twice", ["platform-intimate", "platform-intimate"], "dsa-notice"],
    ["one that the plan does not have", ["judge"], "platform-intimate"],
    ["all tried", ["hotline", "dsa-notice", "platform-intimate"], undefined],
  ])("%s", (_, tried, expected) => {
    expect(nextChannel(line(event(FOUND, "found"), ...tried.map((channel) => event(FOUND, "reported", channel))), channels)?.id).toBe(expected);
  });

  it("is none where the plan has none", () => expect(nextChannel(line(event(FOUND, "found")), [])).toBeUndefined());
});
