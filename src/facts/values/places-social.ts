import type { Value } from "@/domain/value";

export const placesSocialValues: readonly Value[] = [
  { id: "x-median", kind: "duration", amount: 2.9, unit: "hour", fact: "place:x", confidence: "confirmed" },
  { id: "x-median-from", kind: "month", month: "2024-10", fact: "place:x", confidence: "confirmed" },
  { id: "x-median-to", kind: "month", month: "2025-03", fact: "place:x", confidence: "confirmed" },
  { id: "x-notice-upheld", kind: "percent", amount: 35, fact: "place:x", confidence: "confirmed" },
  { id: "instagram-story-life", kind: "duration", amount: 24, unit: "hour", fact: "place:instagram", confidence: "single" },
  { id: "bluesky-appeal-window", kind: "duration", amount: 2, unit: "week", fact: "place:bluesky", confidence: "single" },
];
