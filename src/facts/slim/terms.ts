/** Written by scripts/write-slim-facts.ts from the facts: do not edit. */
export const slimTerms = {
  "fr-limitation-delit": { amount: 6, unit: "year" },
  "fr-law-civil-party-wait": { amount: 3, unit: "month" },
  "fr-law-civi-term": { amount: 3, unit: "year" },
  "be-complaint-oversight-after": { amount: 1, unit: "year" },
  "removal-first-check": { amount: 24, unit: "hour" },
  "removal-us-clock": { amount: 48, unit: "hour" },
  "removal-week": { amount: 7, unit: "day" },
  "removal-gdpr-answer": { amount: 1, unit: "month" },
  "removal-complaint-window": { amount: 6, unit: "month" },
} as const;
