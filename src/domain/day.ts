/** Days of the week as hours name them, Monday first. Apart from the schemas, because the script of quiet pages needs it. */
export const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Day = (typeof DAYS)[number];

/** A stretch of opening. A `closes` at or before `opens` runs into the next day. */
export interface Slot {
  days: readonly Day[];
  opens: string;
  closes: string;
}

/** A day of the calendar, `2026-11-22`: `2026-02-31` is none. */
export function isIsoDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
