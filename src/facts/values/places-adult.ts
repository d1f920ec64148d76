import type { Value } from "@/domain/value";

export const placesAdultValues: readonly Value[] = [
  { id: "pornhub-aylo-complaint-window", kind: "duration", amount: 6, unit: "month", fact: "place:pornhub-aylo", confidence: "confirmed" },
  { id: "xvideos-review-days", kind: "duration", amount: 5, unit: "day", fact: "place:xvideos", confidence: "confirmed" },
  { id: "xnxx-review-days", kind: "duration", amount: 5, unit: "day", fact: "place:xnxx", confidence: "confirmed" },
  { id: "stripchat-review-days", kind: "duration", amount: 7, unit: "day", fact: "place:stripchat", confidence: "single" },
];
