import type { Value } from "@/domain/value";

export const placesStorageValues: readonly Value[] = [
  { id: "imgur-terms-year", kind: "year", year: 2023, fact: "place:imgur", confidence: "single" },
];
