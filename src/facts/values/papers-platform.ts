import type { Value } from "@/domain/value";

export const papersPlatformValues: readonly Value[] = [
  { id: "papers-platform-adult-age", kind: "age", amount: 18, fact: "TD-11", confidence: "confirmed" },
  { id: "papers-platform-host-time", kind: "duration", amount: 24, unit: "hour", fact: "method", confidence: "confirmed" },
];
