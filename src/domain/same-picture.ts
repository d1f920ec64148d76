import { distance, type PdqFingerprint } from "@/domain/pdq";

/** Pictures whose hashes differ by so many bits at most are called the same, as PDQ is published. */
export const MOST_BITS_APART = 31;
/** Below it a hash says nothing, as PDQ is published. */
export const LEAST_QUALITY = 50;

/** A machine does not see that two pictures are different: it can only not tell. */
export type Likeness = "very-likely-same" | "cannot-say" | "too-little-in-it";

/** Whether two pictures are very likely one, also when one of them was turned or mirrored. */
export function likeness(one: PdqFingerprint, other: PdqFingerprint): Likeness {
  if (Math.min(one.quality, other.quality) < LEAST_QUALITY) return "too-little-in-it";
  return bitsApart(one, other) <= MOST_BITS_APART ? "very-likely-same" : "cannot-say";
}

/** The smallest distance of one picture as it stands to the other in any of its eight positions. */
export function bitsApart({ hashes: [upright = ""] }: PdqFingerprint, { hashes }: PdqFingerprint): number {
  return Math.min(...hashes.map((hash) => distance(upright, hash)));
}
