import type { Provenance } from "@/domain/source";

/** The attributes of the public contract that say how a shown fact stands. */
export function standing({ comparedOn, confidence }: Pick<Provenance, "comparedOn" | "confidence">) {
  return { "data-checked": comparedOn, "data-confidence": confidence } as const;
}
