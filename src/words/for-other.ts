import type { Answers } from "@/domain/situation";

/** Whether the words speak about the person rather than to her. */
export function isForOther({ role }: Answers): boolean {
  return role !== undefined && role !== "self";
}
