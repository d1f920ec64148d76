import { DAYS, type Day } from "@/domain/day";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const MARCH = 2;
const OCTOBER = 9;

/** The instant at which the clocks of the Union change: 01:00 UTC on the last Sunday of `month`. */
function clockChange(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0));
  return lastDay.getTime() - lastDay.getUTCDay() * DAY_MS + HOUR_MS;
}

/**
 * Weekday and minutes since midnight as clocks in Paris and Brussels show them, whatever the clock of the device is set to.
 * Directive 2000/84/EC: summer time from the last Sunday of March to the last Sunday of October. Reckoned here rather than
 * by Intl, which takes an old phone a tenth of a second before the first paint; a test compares the two.
 */
export function centralEuropeanClock(now: Date): { day: Day; minute: number } {
  const instant = now.getTime();
  const year = now.getUTCFullYear();
  const isSummer = clockChange(year, MARCH) <= instant && instant < clockChange(year, OCTOBER);
  const local = new Date(instant + (isSummer ? 2 : 1) * HOUR_MS);
  const [day = "mon"] = DAYS.slice((local.getUTCDay() + 6) % DAYS.length);
  return { day, minute: local.getUTCHours() * 60 + local.getUTCMinutes() };
}
