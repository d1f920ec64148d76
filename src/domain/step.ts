/** The four steps, in their order. Apart from the tasks, because the browser needs them without zod. */
export const STEPS = ["evidence", "support", "complaint", "removal"] as const;
export type Step = (typeof STEPS)[number];

/** 1 for evidence … 4 for removal. */
export function stepNumber(step: Step): number {
  return STEPS.indexOf(step) + 1;
}
