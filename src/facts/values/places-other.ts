import type { Value } from "@/domain/value";

export const placesOtherValues: readonly Value[] = [
  { id: "nudify-apps-ban", kind: "day", day: "2026-12-02", fact: "place:nudify-apps", confidence: "single" },
  { id: "grok-policy-day", kind: "day", day: "2026-08-14", fact: "place:grok", confidence: "confirmed" },
];
