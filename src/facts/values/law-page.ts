import type { Value } from "@/domain/value";

export const lawPageValues: readonly Value[] = [
  { id: "fr-law-page-bills-seen", kind: "month", month: "2026-02", fact: "FR-LAW-12", confidence: "confirmed" },
  { id: "fr-law-page-old-limit", kind: "duration", amount: 3, unit: "year", fact: "FR-LAW-37", confidence: "confirmed" },
  { id: "fr-law-page-old-number", kind: "reference", text: "3020", fact: "FR-LAW-101", confidence: "confirmed" },
  { id: "fr-law-page-old-number-end", kind: "year", year: 2024, fact: "FR-LAW-101", confidence: "confirmed" },

  { id: "fr-law-page-lawyer-law", kind: "day", day: "2023-01-24", fact: "FR-LAW-56", confidence: "confirmed" },
  { id: "fr-law-page-digital-law", kind: "day", day: "2024-05-21", fact: "FR-LAW-10", confidence: "confirmed" },
  { id: "fr-law-page-protection-law", kind: "day", day: "2024-06-13", fact: "FR-LAW-76", confidence: "confirmed" },
  { id: "fr-law-page-thesee-list", kind: "day", day: "2024-08-15", fact: "FR-LAW-46", confidence: "confirmed" },
  { id: "fr-law-page-17cyber", kind: "day", day: "2024-12-17", fact: "FR-LAW-51", confidence: "confirmed" },
  { id: "fr-law-page-consent-law", kind: "day", day: "2025-11-08", fact: "FR-LAW-21", confidence: "single" },
  { id: "fr-law-page-procedure-from", kind: "day", day: "2029-01-01", fact: "FR-LAW-60", confidence: "confirmed" },
  { id: "fr-law-page-procedure-later", kind: "year", year: 2030, fact: "FR-LAW-60", confidence: "single" },
  { id: "fr-law-page-bill-number", kind: "reference", text: "2169", fact: "FR-LAW-96", confidence: "single" },
  { id: "fr-law-page-bill-day", kind: "day", day: "2025-12-02", fact: "FR-LAW-96", confidence: "single" },
  { id: "fr-law-page-framework-day", kind: "day", day: "2025-11-24", fact: "FR-LAW-96", confidence: "single" },
  { id: "fr-law-page-control-bill-day", kind: "day", day: "2025-04-03", fact: "FR-LAW-23", confidence: "single" },
  { id: "fr-law-page-fakes-report-day", kind: "day", day: "2026-01-13", fact: "FR-LAW-12", confidence: "single" },

  { id: "fr-law-page-cass-2012-day", kind: "day", day: "2012-03-07", fact: "FR-LAW-63", confidence: "confirmed" },
  { id: "fr-law-page-cass-2012", kind: "reference", text: "11-88.118", fact: "FR-LAW-63", confidence: "confirmed" },
  { id: "fr-law-page-cass-2016-day", kind: "day", day: "2016-03-16", fact: "FR-LAW-120", confidence: "confirmed" },
  { id: "fr-law-page-cass-2016", kind: "reference", text: "15-82.676", fact: "FR-LAW-120", confidence: "confirmed" },
  { id: "fr-law-page-cass-2021-day", kind: "day", day: "2021-06-23", fact: "FR-LAW-121", confidence: "single" },
  { id: "fr-law-page-cass-2021", kind: "reference", text: "21-80.682", fact: "FR-LAW-121", confidence: "single" },
  { id: "fr-law-page-cass-2021-prison", kind: "duration", amount: 6, unit: "month", fact: "FR-LAW-121", confidence: "single" },
  { id: "fr-law-page-cass-2021-fine", kind: "money", amount: 800, currency: "EUR", fact: "FR-LAW-121", confidence: "single" },
  { id: "fr-law-page-cass-2021-rights", kind: "duration", amount: 3, unit: "year", fact: "FR-LAW-121", confidence: "single" },
  { id: "fr-law-page-paris-2022-day", kind: "day", day: "2022-07-08", fact: "TD-55", confidence: "single" },

  { id: "be-law-page-institute-case", kind: "month", month: "2020-11", fact: "BE-LAW-46", confidence: "confirmed" },
  { id: "be-law-page-cass-2021-day", kind: "day", day: "2021-06-14", fact: "BE-LAW-76", confidence: "confirmed" },
  { id: "be-law-page-oversight-law", kind: "day", day: "2022-12-06", fact: "BE-LAW-64", confidence: "confirmed" },
  { id: "be-law-page-platform-rules", kind: "day", day: "2024-05-25", fact: "BE-LAW-78", confidence: "confirmed" },
  { id: "be-law-page-late-articles", kind: "day", day: "2035-01-01", fact: "BE-LAW-04", confidence: "confirmed" },
];
