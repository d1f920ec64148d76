import { PAPER_IDS, type PaperId } from "@/domain/plan";
import type { Place } from "@/domain/place";
import type { Situation } from "@/domain/situation";
import { placeRecords } from "@/facts/places/all";
import { isMinorAge } from "./ages";
import { mayWriteToAuthor } from "./contact-with-author";
import { mayBeOnline, neverPublished } from "./publication";
import { isOpenTo } from "./routes";

const kindOf = new Map(placeRecords.map(({ id, kind }) => [id, kind]));

/** Whether a place of this kind was named; without places, any may be. */
function mayBeAt(kinds: readonly Place["kind"][], { places }: Situation): boolean {
  return places === undefined || places.some((key) => key === "unknown-site" || kinds.some((kind) => kind === kindOf.get(key)));
}

const always = () => true;
const maybePublished = (situation: Situation) => !neverPublished(situation);
const inBelgium = ({ jurisdiction }: Situation) => jurisdiction === "belgium";

/** When each paper is offered. A paper that needs an answer still missing is offered: it asks for it. */
const OFFERED: Readonly<Record<PaperId, (situation: Situation) => boolean>> = {
  "complaint-statement": always,
  "evidence-file": always,
  "prosecutor-letter": always,
  "officer-card": ({ refused }) => refused !== false,
  "refusal-record": ({ refused }) => refused !== false,
  "platform-report": always,
  "dsa-notice": mayBeOnline,
  "gdpr-erasure": mayBeOnline,
  "host-abuse": (situation) => mayBeOnline(situation) && mayBeAt(["hosting", "forum", "adult", "storage"], situation),
  "delisting": maybePublished,
  "follow-up": mayBeOnline,
  "regulator-complaint": mayBeOnline,
  "formal-notice": mayWriteToAuthor,
  "be-injured-person": inBelgium,
  "be-prosecutor-removal": (situation) => inBelgium(situation) && isOpenTo("be-prosecutor-removal", situation),
  "be-removal-order-brief": (situation) => inBelgium(situation) && isOpenTo("be-removal-order", situation),
  "be-iefh-message": (situation) => inBelgium(situation) && !isMinorAge(situation.ageNow ?? situation.ageInImage),
};

/** After a refusal, what answers it comes first. */
const AFTER_REFUSAL: readonly PaperId[] = ["officer-card", "refusal-record", "prosecutor-letter"];
const USUAL: readonly PaperId[] = [
  "complaint-statement", "evidence-file", "platform-report", "dsa-notice", "be-iefh-message", "be-injured-person", "be-prosecutor-removal", "host-abuse", "delisting",
  "gdpr-erasure", "prosecutor-letter", "officer-card", "refusal-record", "be-removal-order-brief", "follow-up", "regulator-complaint", "formal-notice",
];

/** The papers that can help, the next one first. */
export function planPapers(situation: Situation): PaperId[] {
  const order = new Set([...(situation.refused ? AFTER_REFUSAL : []), ...USUAL, ...PAPER_IDS]);
  return [...order].filter((paper) => OFFERED[paper](situation));
}
