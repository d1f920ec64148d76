import { DAYS, type Day, type Slot } from "@/domain/day";

export type Opening = { always: true } | { always: false; slots: readonly Slot[] };

const MINUTES_A_DAY = 24 * 60;

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Weekday and minutes since midnight at `now`, as the clock on the wall shows them in `timeZone`. */
export function wallClock(now: Date, timeZone: string): { day: Day; minute: number } {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone, weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).formatToParts(now);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? "";
  const name = part("weekday").toLowerCase();
  const day = DAYS.find((candidate) => candidate === name);
  if (!day) throw new Error(`no weekday in ${name}`);
  return { day, minute: Number(part("hour")) * 60 + Number(part("minute")) };
}

/** Whether a line with these confirmed hours is open at `now`. A slot that closes at or before it opens runs past midnight. */
export function isOpen(opening: Opening, now: Date, timeZone: string): boolean {
  if (opening.always) return true;
  const { day, minute } = wallClock(now, timeZone);
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
