import { describe, expect, it } from "vitest";
import { calendarFile } from "./calendar-file";

const NOW = new Date("2026-11-22T08:15:30Z");
const linesOf = (text: string) => text.split("\r\n");

describe("a calendar file", () => {
  it("has one all-day entry a day, in order, the same day once", () => {
    const lines = linesOf(calendarFile("Rappel papiers", ["2026-12-01", "2026-11-24", "2026-12-01"], NOW));
    expect(lines.filter((line) => line.startsWith("DTSTART"))).toEqual(["DTSTART;VALUE=DATE:20261124", "DTSTART;VALUE=DATE:20261201"]);
    expect(lines.filter((line) => line.startsWith("SUMMARY"))).toEqual(["SUMMARY:Rappel papiers", "SUMMARY:Rappel papiers"]);
    expect(lines[0]).toBe("BEGIN:VCALENDAR");
    expect(lines.at(-1)).toBe("");
  });

  it("says nothing else: no address, description, alarm, place or person", () => {
    expect(calendarFile("Rappel", ["2026-12-01"], NOW)).not.toMatch(/URL|DESCRIPTION|VALARM|LOCATION|ORGANIZER|http|quatre/iu);
  });

  it.each([
    ["a;b,c\\d", "SUMMARY:a\\;b\\,c\\\\d"],
    ["a\r\nURL:https://x.example\nb", "SUMMARY:a URL:https://x.example b"],
    ["x".repeat(200), `SUMMARY:${"x".repeat(60)}`],
  ])("keeps a typed name in its line: %j", (name, expected) => {
    expect(linesOf(calendarFile(name, ["2026-12-01"], NOW))).toContain(expected);
  });

  it("folds long lines by octets, never inside a character", () => {
    for (const line of linesOf(calendarFile("é".repeat(60), ["2026-12-01"], NOW))) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });
});
