import type { Value } from "@/domain/value";

export const evidenceValues: readonly Value[] = [
  { id: "evidence-age-majority", fact: "TD-21", confidence: "confirmed", kind: "age", amount: 18 },
  { id: "fr-evidence-record-first", fact: "FR-LAW-65", confidence: "single", kind: "money", amount: 90, currency: "EUR" },
  { id: "fr-evidence-record-next", fact: "FR-LAW-65", confidence: "single", kind: "money", amount: 15, currency: "EUR" },
  { id: "fr-evidence-record-urgent", fact: "FR-LAW-65", confidence: "single", kind: "money", amount: 40, currency: "EUR" },
  { id: "fr-evidence-record-standard", fact: "FR-LAW-65", confidence: "confirmed", kind: "reference", text: "NF Z67-147" },
  { id: "be-evidence-new-code", fact: "BE-LAW-05", confidence: "confirmed", kind: "day", day: "2026-09-01" },
  { id: "be-evidence-sexting-age", fact: "BE-LAW-35", confidence: "confirmed", kind: "age", amount: 16 },
  { id: "be-evidence-antigone-law", fact: "BE-LAW-76", confidence: "confirmed", kind: "day", day: "2013-10-24" },
  { id: "be-evidence-antigone-cass", fact: "BE-LAW-76", confidence: "confirmed", kind: "reference", text: "C.20.0418.N" },
];
