import type { PaperText } from "@/domain/paper";
import type { Situation } from "@/domain/situation";
import { isMinor } from "@/rules/ages";
import { say, when } from "./blocks";
import { writesForChild } from "./parties";
import { imageShown } from "./platform-content";

export const isFake = ({ facts = [], pictureBy }: Situation) => facts.includes("deepfake") || pictureBy === "generated";
/** An intimate image was shown, or nothing was ticked: whoever writes such a paper says so by sending it. */
export const isIntimate = (situation: Situation) => situation.facts === undefined || imageShown(situation);

/** What can be seen at the addresses: a sentence for each answer. */
export function shownContent(situation: Situation): readonly PaperText[] {
  const { facts = [] } = situation;
  return [
    ...when(isIntimate(situation), say(isFake(situation) ? "facts.fake" : "facts.images")),
    ...when(imageShown(situation) && facts.includes("secretly-recorded") && !isFake(situation), say("facts.secret")),
    ...when(facts.includes("assault-filmed"), say("facts.assault")),
    ...when(facts.includes("fake-profile"), say("facts.profile")),
    ...when(facts.includes("contact-details"), say("facts.details")),
  ];
}

/** Somebody under 18 is concerned, or may be; why there is no name. */
export function minorConcerned(situation: Situation): readonly PaperText[] {
  if (isMinor(situation)) return [say("minor.certain"), say("minor.no-name")];
  return when(writesForChild(situation), say("minor.possible"));
}
