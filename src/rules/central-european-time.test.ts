import { expect, it } from "vitest";
import { centralEuropeanClock } from "@/rules/central-european-time";

const HALF_HOUR_MS = 30 * 60_000;

it.each(["Europe/Paris", "Europe/Brussels"])("shows what the time zone data says of %s, every half hour of three years", (timeZone) => {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone, weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const differing: string[] = [];
  for (let instant = Date.UTC(2026, 0, 1); instant < Date.UTC(2029, 0, 1); instant += HALF_HOUR_MS) {
    const now = new Date(instant);
    const { day, minute } = centralEuropeanClock(now);
    const shown = format.format(now).replace(",", "").toLowerCase();
    const reckoned = `${day} ${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
    if (shown !== reckoned) differing.push(`${now.toISOString()}: ${shown}, not ${reckoned}`);
  }
  expect(differing).toEqual([]);
});
