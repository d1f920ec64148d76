import type { Answers } from "@/features/plan/state";

/** Whether the words speak about the person rather than to her. */
export function isForOther({ role }: Answers): boolean {
  return role !== undefined && role !== "self";
}
