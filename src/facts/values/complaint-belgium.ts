import type { Value } from "@/domain/value";

export const complaintBelgiumValues: readonly Value[] = [
  { id: "be-complaint-adult-age", kind: "age", amount: 18, fact: "BE-LAW-82", confidence: "confirmed" },
  { id: "be-complaint-filmed-consent-age", kind: "age", amount: 12, fact: "BE-LAW-66", confidence: "confirmed" },

  { id: "be-complaint-old-code-year", kind: "year", year: 1867, fact: "BE-LAW-05", confidence: "confirmed" },
  { id: "be-complaint-old-code-last-day", kind: "day", day: "2026-08-31", fact: "BE-LAW-05", confidence: "confirmed" },
  { id: "be-complaint-new-code-first-day", kind: "day", day: "2026-09-01", fact: "BE-LAW-02", confidence: "confirmed" },

  { id: "be-complaint-cpvs-days", kind: "duration", amount: 7, unit: "day", fact: "BE-LAW-60", confidence: "confirmed" },

  { id: "be-complaint-removal-hours", kind: "duration", amount: 6, unit: "hour", fact: "BE-LAW-39", confidence: "confirmed" },
  { id: "be-complaint-removal-since", kind: "day", day: "2020-07-01", fact: "BE-LAW-39", confidence: "confirmed" },
  { id: "be-complaint-removal-data-law", kind: "day", day: "2023-07-31", fact: "BE-LAW-41", confidence: "confirmed" },
  { id: "be-complaint-judge-paragraph", kind: "reference", text: "7°", fact: "BE-LAW-39", confidence: "confirmed" },
  { id: "be-complaint-prosecutor-paragraph", kind: "reference", text: "§ 6", fact: "BE-LAW-44", confidence: "confirmed" },
  { id: "be-complaint-penalty-example", kind: "money", amount: 420_000, currency: "EUR", fact: "BE-LAW-43", confidence: "single" },

  { id: "be-complaint-oversight-after", kind: "duration", amount: 1, unit: "year", fact: "BE-LAW-64", confidence: "confirmed" },

  { id: "be-complaint-residence-ban", kind: "duration", amount: 14, unit: "day", fact: "BE-LAW-98", confidence: "confirmed" },
  { id: "be-complaint-contact-ban-min", kind: "duration", amount: 1, unit: "year", fact: "BE-LAW-98", confidence: "confirmed" },
  { id: "be-complaint-contact-ban-max", kind: "duration", amount: 20, unit: "year", fact: "BE-LAW-98", confidence: "confirmed" },

  { id: "be-complaint-aid-from", kind: "day", day: "2025-09-01", fact: "BE-LAW-90", confidence: "single" },
  { id: "be-complaint-aid-indexed", kind: "day", day: "2026-09-01", fact: "BE-LAW-90", confidence: "single" },
  { id: "be-complaint-aid-single-free", kind: "money", amount: 1_612, currency: "EUR", fact: "BE-LAW-90", confidence: "single" },
  { id: "be-complaint-aid-single-part", kind: "money", amount: 1_920, currency: "EUR", fact: "BE-LAW-90", confidence: "single" },
  { id: "be-complaint-aid-household-free", kind: "money", amount: 1_920, currency: "EUR", fact: "BE-LAW-90", confidence: "single" },
  { id: "be-complaint-aid-household-part", kind: "money", amount: 2_226, currency: "EUR", fact: "BE-LAW-90", confidence: "single" },
  { id: "be-complaint-aid-dependant", kind: "money", amount: 341, currency: "EUR", fact: "BE-LAW-91", confidence: "single" },
  { id: "be-complaint-aid-contribution", kind: "money", amount: 24, currency: "EUR", fact: "BE-LAW-86", confidence: "confirmed" },
  { id: "be-complaint-aid-contribution-from", kind: "day", day: "2022-10-01", fact: "BE-LAW-86", confidence: "confirmed" },

  { id: "be-complaint-commission-minimum", kind: "money", amount: 500, currency: "EUR", fact: "BE-LAW-92", confidence: "confirmed" },
  { id: "be-complaint-commission-main", kind: "money", amount: 125_000, currency: "EUR", fact: "BE-LAW-92", confidence: "confirmed" },
  { id: "be-complaint-commission-urgent", kind: "money", amount: 30_000, currency: "EUR", fact: "BE-LAW-92", confidence: "confirmed" },
  { id: "be-complaint-commission-costs", kind: "money", amount: 6_000, currency: "EUR", fact: "BE-LAW-92", confidence: "confirmed" },
  { id: "be-complaint-commission-term", kind: "duration", amount: 5, unit: "year", fact: "BE-LAW-92", confidence: "confirmed" },

  { id: "be-complaint-mediation-law", kind: "day", day: "2005-06-22", fact: "BE-LAW-69", confidence: "confirmed" },

  { id: "be-complaint-limitation-since", kind: "day", day: "2024-04-28", fact: "BE-LAW-48", confidence: "confirmed" },
  { id: "be-complaint-limitation-contravention", kind: "duration", amount: 1, unit: "year", fact: "BE-LAW-48", confidence: "confirmed" },
  { id: "be-complaint-limitation-delit", kind: "duration", amount: 10, unit: "year", fact: "BE-LAW-48", confidence: "confirmed" },
  { id: "be-complaint-limitation-crime", kind: "duration", amount: 15, unit: "year", fact: "BE-LAW-48", confidence: "confirmed" },
  { id: "be-complaint-limitation-crime-heavy", kind: "duration", amount: 20, unit: "year", fact: "BE-LAW-48", confidence: "confirmed" },
  { id: "be-complaint-limitation-life", kind: "duration", amount: 30, unit: "year", fact: "BE-LAW-48", confidence: "confirmed" },
];
