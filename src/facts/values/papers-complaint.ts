import type { Value } from "@/domain/value";

export const papersComplaintValues: readonly Value[] = [
  { id: "papers-complaint-digest", kind: "reference", text: "SHA-256", fact: "method", confidence: "confirmed" },
];
