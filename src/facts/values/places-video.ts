import type { Value } from "@/domain/value";

export const placesVideoValues: readonly Value[] = [
  { id: "youtube-ncii-hours", kind: "duration", amount: 48, unit: "hour", fact: "place:youtube", confidence: "confirmed" },
];
