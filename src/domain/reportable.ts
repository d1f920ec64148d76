export const REPORTABLE = ["contact", "law", "route", "place"] as const;
export const REPORT_KINDS = ["wrong", "dead", "changed"] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];
/** A fact as a report names it: `contact:fr-3018`. */
export type ReportedFact = `${(typeof REPORTABLE)[number]}:${string}`;

/** Whether `id` names a fact that a reader may report. */
export function isReportable(id: string): id is ReportedFact {
  return REPORTABLE.some((kind) => id.startsWith(`${kind}:`));
}
