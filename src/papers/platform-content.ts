import type { Tick } from "@/domain/answers";
import type { PaperText } from "@/domain/paper";
import type { Situation } from "@/domain/situation";
import { isMinor, isMinorAge } from "@/rules/ages";
import { say, when } from "./blocks";

const IMAGE_KINDS = { real: "intimate", fake: "fake", minor: "minor", minorFake: "minor-fake" } as const;
/** What was ticked, when no image was shown: the first of these names the report. */
const OTHER_KINDS = ["assault-filmed", "fake-profile", "contact-details", "threat"] as const satisfies readonly Tick[];
/** What a report, a notice or a request is about: the key of its subject. `open`: nothing was ticked that names it. */
export type ContentKind = (typeof IMAGE_KINDS)[keyof typeof IMAGE_KINDS] | (typeof OTHER_KINDS)[number] | "open";

const isFake = ({ facts = [], pictureBy }: Situation) => facts.includes("deepfake") || pictureBy === "generated";

/** An intimate image, real or not, was shown by the person's own answer. */
export const imageShown = ({ facts = [] }: Situation) => facts.includes("shared");
/** A minor is, or may be, seen in what is reported: nothing names anybody (TD-40). */
export const minorSeen = (situation: Situation) => isMinor(situation) && (imageShown(situation) || situation.facts?.includes("assault-filmed") === true);

/** What is reported, by the answers alone. */
export function contentKind(situation: Situation): ContentKind {
  const { facts = [] } = situation;
  if (!imageShown(situation)) return OTHER_KINDS.find((tick) => facts.includes(tick)) ?? "open";
  if (isMinor(situation)) return isFake(situation) ? IMAGE_KINDS.minorFake : IMAGE_KINDS.minor;
  return isFake(situation) ? IMAGE_KINDS.fake : IMAGE_KINDS.real;
}

/** Somebody under 18 is concerned and the sentence about the image does not say so. */
function ageTold(situation: Situation): readonly PaperText[] {
  if (imageShown(situation)) return [];
  if (isMinorAge(situation.ageNow)) return [say("facts.minor-now")];
  return when(isMinorAge(situation.ageInImage) && situation.facts?.includes("threat"), say("facts.minor-then"));
}

/** What the content is, one sentence for each answer; nothing that was not answered. */
export function contentFacts(situation: Situation): readonly PaperText[] {
  const { facts = [] } = situation;
  const shown = imageShown(situation);
  return [
    ...when(shown, say(`facts.${contentKind(situation)}`)),
    ...when(shown && facts.includes("secretly-recorded") && !isFake(situation), say("facts.secretly-recorded")),
    ...when(facts.includes("assault-filmed"), say("facts.assault-filmed")),
    ...when(shown, say("facts.no-consent")),
    ...when(contentKind(situation) === "intimate" && situation.ageInImage === "adult", say("facts.adult")),
    ...ageTold(situation),
    ...when(facts.includes("fake-profile"), say("facts.fake-profile")),
    ...when(facts.includes("contact-details"), say("facts.contact-details")),
    ...when(facts.includes("pay-to-remove"), say("facts.pay-to-remove")),
  ];
}

/** What else happened around an account: for the service that runs it, not for a host. */
export function accountFacts({ facts = [], demand }: Situation): readonly PaperText[] {
  return [
    ...when(facts.includes("threat"), say("facts.threat")),
    ...(facts.includes("threat") && demand !== undefined && demand !== "none" ? [say(`facts.demand.${demand}`)] : []),
    ...when(facts.includes("harassment"), say("facts.harassment")),
    ...when(facts.includes("hacked"), say("facts.hacked")),
  ];
}

/** The sentences, or the one that says as little as was answered. */
export function factsOrOpen(facts: readonly PaperText[]): readonly PaperText[] {
  return facts.length > 0 ? facts : [say("facts.open")];
}
