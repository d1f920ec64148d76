import type { Author } from "@/domain/answers";
import type { Situation } from "@/domain/situation";
import { isMinor } from "./ages";
import { isBlackmail } from "./alerts";

/** A person who can be named and written to, and who does not live with the person concerned. */
const REACHABLE = new Set<Author | undefined>(["ex", "family", "known", "work", "school"]);

/**
 * Whether a letter to the other person may be spoken of at all (contract: never in danger, under blackmail, with a current partner, or without knowing who).
 * Stricter than the contract: danger must be excluded by an answer, nothing threatened, no assault, and nobody a minor.
 */
export function mayWriteToAuthor(situation: Situation): boolean {
  const { danger, author, authorMinor, facts = [] } = situation;
  return danger === false && REACHABLE.has(author) && authorMinor !== true && !isMinor(situation) && !isBlackmail(situation) && !facts.includes("threat") && !facts.includes("assault-filmed");
}
