import type { Value } from "@/domain/value";

export const complaintFranceValues: readonly Value[] = [
  { id: "fr-complaint-adult-age", fact: "FR-LAW-69", confidence: "single", kind: "age", amount: 18 },
  { id: "fr-complaint-discernment-age", fact: "FR-LAW-104", confidence: "single", kind: "age", amount: 13 },

  { id: "fr-complaint-limitation", fact: "FR-LAW-37", confidence: "confirmed", kind: "duration", amount: 6, unit: "year" },
  { id: "fr-complaint-limitation-minor", fact: "FR-LAW-39", confidence: "confirmed", kind: "duration", amount: 10, unit: "year" },
  { id: "fr-complaint-limitation-minor-serious", fact: "FR-LAW-39", confidence: "confirmed", kind: "duration", amount: 20, unit: "year" },
  { id: "fr-complaint-civil-limitation", fact: "FR-LAW-42", confidence: "single", kind: "duration", amount: 5, unit: "year" },
  { id: "fr-complaint-civil-limitation-injury", fact: "FR-LAW-42", confidence: "single", kind: "duration", amount: 10, unit: "year" },
  { id: "fr-complaint-civil-limitation-minor", fact: "FR-LAW-42", confidence: "single", kind: "duration", amount: 20, unit: "year" },

  { id: "fr-complaint-civil-party-wait", fact: "FR-LAW-60", confidence: "confirmed", kind: "duration", amount: 3, unit: "month" },

  { id: "fr-complaint-protection-decision", fact: "FR-LAW-76", confidence: "confirmed", kind: "duration", amount: 6, unit: "day" },
  { id: "fr-complaint-protection-length", fact: "FR-LAW-76", confidence: "confirmed", kind: "duration", amount: 12, unit: "month" },
  { id: "fr-complaint-protection-immediate", fact: "FR-LAW-77", confidence: "confirmed", kind: "duration", amount: 24, unit: "hour" },

  { id: "fr-complaint-legal-aid-year", fact: "FR-LAW-95", confidence: "single", kind: "year", year: 2025 },
  { id: "fr-complaint-legal-aid-full", fact: "FR-LAW-95", confidence: "single", kind: "money", amount: 12862, currency: "EUR" },
  { id: "fr-complaint-legal-aid-half-ceiling", fact: "FR-LAW-95", confidence: "single", kind: "money", amount: 15203, currency: "EUR" },
  { id: "fr-complaint-legal-aid-half-share", fact: "FR-LAW-95", confidence: "single", kind: "percent", amount: 55 },
  { id: "fr-complaint-legal-aid-quarter-ceiling", fact: "FR-LAW-95", confidence: "single", kind: "money", amount: 19290, currency: "EUR" },
  { id: "fr-complaint-legal-aid-quarter-share", fact: "FR-LAW-95", confidence: "single", kind: "percent", amount: 25 },

  { id: "fr-complaint-civi-term", fact: "FR-LAW-79", confidence: "single", kind: "duration", amount: 3, unit: "year" },
  { id: "fr-complaint-sarvi-full", fact: "FR-LAW-80", confidence: "confirmed", kind: "money", amount: 1000, currency: "EUR" },
  { id: "fr-complaint-sarvi-share", fact: "FR-LAW-80", confidence: "confirmed", kind: "percent", amount: 30 },
  { id: "fr-complaint-sarvi-maximum", fact: "FR-LAW-80", confidence: "confirmed", kind: "money", amount: 3000, currency: "EUR" },
  { id: "fr-complaint-sarvi-from", fact: "FR-LAW-80", confidence: "confirmed", kind: "duration", amount: 2, unit: "month" },
  { id: "fr-complaint-sarvi-until", fact: "FR-LAW-80", confidence: "confirmed", kind: "duration", amount: 1, unit: "year" },

  { id: "fr-complaint-pre-complaint-end", fact: "FR-LAW-47", confidence: "confirmed", kind: "day", day: "2024-10-15" },
  { id: "fr-complaint-defender-decision", fact: "FR-LAW-44", confidence: "single", kind: "reference", text: "2024-150" },
  { id: "fr-complaint-defender-day", fact: "FR-LAW-44", confidence: "single", kind: "day", day: "2024-10-22" },
  { id: "fr-complaint-legal-aid-decision", fact: "FR-LAW-98", confidence: "confirmed", kind: "reference", text: "2024-1091/1092/1093 QPC" },
  { id: "fr-complaint-legal-aid-day", fact: "FR-LAW-98", confidence: "confirmed", kind: "day", day: "2024-05-28" },
  { id: "fr-complaint-arrests-from", fact: "FR-LAW-113", confidence: "confirmed", kind: "year", year: 2022 },
  { id: "fr-complaint-arrests-to", fact: "FR-LAW-113", confidence: "confirmed", kind: "year", year: 2023 },
];
