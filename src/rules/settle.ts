import type { Situation } from "@/domain/situation";

/** The situation as the rules read it: a day of the first act that is still to come counts as absent, like an empty list. */
export function settle(situation: Situation, now: Date): Situation {
  const { since, facts, places, ...rest } = situation;
  return {
    ...rest,
    ...(since !== undefined && Date.parse(since) <= now.getTime() && { since }),
    ...(facts && facts.length > 0 && { facts }),
    ...(places && places.length > 0 && { places }),
  };
}
