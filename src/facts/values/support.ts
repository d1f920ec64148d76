import type { Value } from "@/domain/value";

export const supportValues: readonly Value[] = [
  { id: "support-age-adult", kind: "age", amount: 18, fact: "TD-11", confidence: "confirmed" },
  { id: "support-age-discernment", kind: "age", amount: 13, fact: "FR-LAW-104", confidence: "single" },
  { id: "support-age-sexting", kind: "age", amount: 16, fact: "BE-LAW-35", confidence: "confirmed" },
  { id: "support-protection-order-decision", kind: "duration", amount: 6, unit: "day", fact: "FR-LAW-76", confidence: "confirmed" },
  { id: "support-protection-order-length", kind: "duration", amount: 12, unit: "month", fact: "FR-LAW-76", confidence: "confirmed" },
  { id: "support-immediate-protection", kind: "duration", amount: 24, unit: "hour", fact: "FR-LAW-77", confidence: "confirmed" },
  { id: "support-residence-ban", kind: "duration", amount: 14, unit: "day", fact: "BE-LAW-98", confidence: "confirmed" },
  { id: "support-legal-aid-france-year", kind: "year", year: 2025, fact: "FR-LAW-95", confidence: "single" },
  { id: "support-legal-aid-france-full", kind: "money", amount: 12862, currency: "EUR", fact: "FR-LAW-95", confidence: "single" },
  { id: "support-legal-aid-france-part", kind: "money", amount: 19290, currency: "EUR", fact: "FR-LAW-95", confidence: "single" },
  { id: "support-legal-aid-belgium-from", kind: "month", month: "2025-09", fact: "BE-LAW-90", confidence: "single" },
  { id: "support-legal-aid-belgium-indexed", kind: "month", month: "2026-09", fact: "BE-LAW-90", confidence: "single" },
  { id: "support-legal-aid-belgium-alone-free", kind: "money", amount: 1612, currency: "EUR", fact: "BE-LAW-90", confidence: "single" },
  { id: "support-legal-aid-belgium-alone-part", kind: "money", amount: 1920, currency: "EUR", fact: "BE-LAW-90", confidence: "single" },
  { id: "support-legal-aid-belgium-together-free", kind: "money", amount: 1920, currency: "EUR", fact: "BE-LAW-90", confidence: "single" },
  { id: "support-legal-aid-belgium-together-part", kind: "money", amount: 2226, currency: "EUR", fact: "BE-LAW-90", confidence: "single" },
  { id: "support-belgium-old-code-last-day", kind: "day", day: "2026-08-31", fact: "BE-LAW-05", confidence: "confirmed" },
  { id: "support-belgium-new-code-first-day", kind: "day", day: "2026-09-01", fact: "BE-LAW-05", confidence: "confirmed" },
];
