import type { Value } from "@/domain/value";

export const placesSearchValues: readonly Value[] = [
  { id: "google-search-hash-month", kind: "month", month: "2025-09", fact: "place:google-search", confidence: "confirmed" },
  { id: "bing-hash-month", kind: "month", month: "2024-09", fact: "place:bing", confidence: "confirmed" },
  { id: "bing-form-year", kind: "year", year: 2015, fact: "place:bing", confidence: "single" },
];
