import { LIVE_KEPT_HOURS, SEALED_KEPT_MONTHS, SET_ASIDE_DAYS } from "@/domain/sealed";

const HOUR_MS = 3_600_000;

/** The day of `now`, in UTC, as the database keeps it. */
export function dayOf(now: Date): Date {
  return daysFrom(now, {});
}

/** A sealed document last opened on this day is still kept; the day before, no more. */
export function keptSince(now: Date): Date {
  return daysFrom(now, { months: -SEALED_KEPT_MONTHS });
}

/** A sealed document set aside on this day can still be restored; the day before, no more. */
export function restorableSince(now: Date): Date {
  return daysFrom(now, { days: -SET_ASIDE_DAYS });
}

/** A live document last written at this moment is still kept; earlier, no more. */
export function liveSince(now: Date): Date {
  return new Date(now.getTime() - LIVE_KEPT_HOURS * HOUR_MS);
}

function daysFrom(now: Date, { months = 0, days = 0 }): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, now.getUTCDate() + days));
}
