import type { Value } from "@/domain/value";

export const papersFollowUpValues: readonly Value[] = [
  /** Our choice, for what is online: short, and long enough to act. */
  { id: "follow-up-notice-deadline", kind: "duration", amount: 48, unit: "hour", fact: "method", confidence: "confirmed" },
];
