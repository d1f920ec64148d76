import type { Situation } from "@/domain/situation";
import { published } from "./conditions";
import { mayHold } from "./finding";

/** Something may be visible somewhere: no answer excludes it. */
export const mayBeOnline = (situation: Situation) => situation.stillOnline !== false && mayHold(published, situation);

/** Nothing was shown to others, by the person's own answers. */
export const neverPublished = (situation: Situation) => !mayHold(published, situation);
