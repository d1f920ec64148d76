/** Days of the week as hours name them, Monday first. Apart from the schemas, because the script of quiet pages needs it. */
export const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Day = (typeof DAYS)[number];

/** A stretch of opening. A `closes` at or before `opens` runs into the next day. */
export interface Slot {
  days: readonly Day[];
  opens: string;
  closes: string;
}
