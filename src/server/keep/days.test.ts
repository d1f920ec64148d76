import { describe, expect, it } from "vitest";
import { dayOf, keptSince, liveSince, restorableSince } from "@/server/keep/days";

const day = (date: Date) => date.toISOString().slice(0, 10);

describe("what is kept", () => {
  it.each([
    ["2026-11-22T00:00:00Z", "2025-11-22", "2026-10-23"], ["2026-11-22T23:59:59.999Z", "2025-11-22", "2026-10-23"],
    ["2026-03-01T12:00:00Z", "2025-03-01", "2026-01-30"], ["2028-02-29T12:00:00Z", "2027-03-01", "2028-01-30"], ["2029-02-28T12:00:00Z", "2028-02-28", "2029-01-29"],
  ])("at %s: opened since %s, set aside since %s", (now, opened, setAside) => {
    expect(day(keptSince(new Date(now)))).toBe(opened);
    expect(day(restorableSince(new Date(now)))).toBe(setAside);
    expect(dayOf(new Date(now)).toISOString()).toBe(`${now.slice(0, 10)}T00:00:00.000Z`);
  });
  it("live: to the millisecond", () => {
    expect(liveSince(new Date("2026-11-22T01:30:00.500Z")).toISOString()).toBe("2026-11-21T23:30:00.500Z");
  });
});
