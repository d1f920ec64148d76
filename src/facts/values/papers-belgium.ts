import type { Value } from "@/domain/value";

export const papersBelgiumValues: readonly Value[] = [
  { id: "papers-belgium-judge-paragraph", kind: "number", amount: 5, fact: "BE-LAW-39", confidence: "confirmed" },
  { id: "papers-belgium-judge-point", kind: "number", amount: 7, fact: "BE-LAW-39", confidence: "confirmed" },
  { id: "papers-belgium-digest", kind: "reference", text: "SHA-256", fact: "method", confidence: "confirmed" },
];
