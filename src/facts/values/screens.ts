import type { Value } from "@/domain/value";
import { DOSSIER_COMPARED_ON } from "@/facts/dossier/all";

export const screenValues: readonly Value[] = [
  { id: "age-of-majority", kind: "age", amount: 18, fact: "TD-21", confidence: "confirmed" },
  { id: "dossier-day", kind: "day", day: DOSSIER_COMPARED_ON, fact: "method", confidence: "confirmed" },
];
