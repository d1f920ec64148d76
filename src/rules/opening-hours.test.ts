import { describe, expect, it } from "vitest";
import { isOpen, type Opening } from "@/rules/opening-hours";

const weekdays: Opening = { always: false, slots: [{ days: ["mon", "tue", "wed", "thu", "fri"], opens: "09:00", closes: "20:00" }] };
const untilMidnight: Opening = { always: false, slots: [{ days: ["mon"], opens: "17:00", closes: "24:00" }] };
const pastMidnight: Opening = { always: false, slots: [{ days: ["sun"], opens: "13:00", closes: "03:00" }] };

describe("isOpen", () => {
  it.each([
    ["a minute before opening in winter", weekdays, "2026-11-23T07:59:00Z", false],
    ["at opening in winter", weekdays, "2026-11-23T08:00:00Z", true],
    ["a minute before closing in winter", weekdays, "2026-11-23T18:59:00Z", true],
    ["at closing in winter", weekdays, "2026-11-23T19:00:00Z", false],
    ["at opening in summer", weekdays, "2026-07-06T07:00:00Z", true],
    ["a minute before opening in summer", weekdays, "2026-07-06T06:59:00Z", false],
    ["on a day without a slot", weekdays, "2026-11-21T10:00:00Z", false],
    ["a minute before midnight", untilMidnight, "2026-11-23T22:59:00Z", true],
    ["at midnight", untilMidnight, "2026-11-23T23:00:00Z", false],
    ["past midnight, before closing", pastMidnight, "2026-11-23T01:59:00Z", true],
    ["past midnight, at closing", pastMidnight, "2026-11-23T02:00:00Z", false],
    ["the night before", pastMidnight, "2026-11-22T01:00:00Z", false],
    ["the Monday after the clocks went forward", weekdays, "2026-03-30T07:00:00Z", true],
    ["the Monday before the clocks went forward", weekdays, "2026-03-23T07:30:00Z", false],
    ["a line that never closes", { always: true } satisfies Opening, "2026-12-25T02:00:00Z", true],
  ])("%s", (_, opening, now, expected) => {
    expect(isOpen(opening, new Date(now))).toBe(expected);
  });
});
