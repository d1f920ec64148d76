import type { Jurisdiction } from "@/domain/jurisdiction";
import type { Situation } from "@/domain/situation";
import type { Finding } from "./finding";

/** First and last day of the acts that a text covers; without them, no day matters. */
export interface Period { readonly jurisdiction: Jurisdiction | "europe"; readonly from?: string; readonly until?: string }

/**
 * Whether a text covers acts that began on `since` (contract, "Belgian Code" and "French offences created later"; BE-LAW-05, BE-LAW-06, FR-LAW-10).
 * Without the day, a text that has a beginning or an end stays open. What was published before a text and is still online leaves it in doubt.
 */
export function timeOf({ jurisdiction, from, until }: Period, { since, stillOnline }: Situation): Exclude<Finding, "no"> | "not" {
  if (from === undefined && until === undefined) return "yes";
  if (since === undefined) return { missing: ["since"] };
  if (until !== undefined && since > until) return "not";
  if (from === undefined || since >= from) return "yes";
  if (until !== undefined) return { doubt: "because.before-reform" };
  if (stillOnline === false) return "not";
  return { doubt: jurisdiction === "belgium" ? "because.two-codes" : "because.before-law" };
}
