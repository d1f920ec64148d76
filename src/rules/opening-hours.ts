import { DAYS, type Slot } from "@/domain/day";
import { centralEuropeanClock } from "@/rules/central-european-time";

export type Opening = { always: true } | { always: false; slots: readonly Slot[] };

const MINUTES_A_DAY = 24 * 60;

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Whether a line with these confirmed hours, French or Belgian, is open at `now`. A slot that closes at or before it opens runs past midnight. */
export function isOpen(opening: Opening, now: Date): boolean {
  if (opening.always) return true;
  const { day, minute } = centralEuropeanClock(now);
  const today = DAYS.indexOf(day);
  return opening.slots.some(({ days, opens, closes }) => {
    const from = minutes(opens);
    const until = minutes(closes) > from ? minutes(closes) : minutes(closes) + MINUTES_A_DAY;
    return days.some((name) => {
      const daysAgo = (today - DAYS.indexOf(name) + DAYS.length) % DAYS.length;
      const elapsed = daysAgo * MINUTES_A_DAY + minute;
      return daysAgo <= 1 && from <= elapsed && elapsed < until;
    });
  });
}
