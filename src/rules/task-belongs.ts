import type { Jurisdiction } from "@/domain/jurisdiction";
import type { Place } from "@/domain/place";
import type { Situation } from "@/domain/situation";
import { placeRecords } from "@/facts/places/all";
import { slimTasks } from "@/facts/slim/tasks";
import { isMinorAge, minorInImage } from "./ages";
import { isBlackmail } from "./alerts";
import { blackmailed, fakeShown, published, recordedSecretly, shown, ticked } from "./conditions";
import { mayWriteToAuthor } from "./contact-with-author";
import { any, holds, mayHold } from "./finding";
import { mayBeOnline, neverPublished } from "./publication";
import { isOpenTo } from "./routes";
import { planServices } from "./services";

export type KnownTaskId = keyof typeof slimTasks;
type Belongs = (situation: Situation) => boolean;

const kindOf = new Map(placeRecords.map(({ id, kind }) => [id, kind]));
const names = ({ places = [] }: Situation, kinds: readonly Place["kind"][]) => places.some((key) => key !== "unknown-site" && kinds.some((kind) => kind === kindOf.get(key)));

const always: Belongs = () => true;
/** No question asks whether the person is away from home: the task stands on its page only. */
const never: Belongs = () => false;
const notMinor: Belongs = (situation) => minorInImage(situation) !== "yes";
const withPartnerOrEx: Belongs = ({ author }) => author === "current-spouse" || author === "current-partner" || author === "ex";
const inHousehold: Belongs = (situation) => withPartnerOrEx(situation) || situation.author === "family";
const seen = any(published, ticked("harassment"), fakeShown, recordedSecretly);
const written = any(ticked("threat"), ticked("harassment"), ticked("hacked"), ticked("fake-profile"), ticked("pay-to-remove"), blackmailed);

/**
 * Which task fits whom. What an answer does not exclude stays in, except for tasks about one circumstance: those wait for a yes.
 * Nothing that copies a minor's image (TD-06, FR-LAW-69, BE-LAW-77): no capture, no fingerprint of the file, no official record.
 */
const BELONGS: Readonly<Record<KnownTaskId, Belongs>> = {
  "evidence.before": always,
  "evidence.minor": (situation) => minorInImage(situation) === "yes",
  "evidence.capture": (situation) => notMinor(situation) && situation.link !== false && mayHold(seen, situation),
  "evidence.log": always,
  "evidence.messages": (situation) => mayHold(written, situation) || situation.author === "online-only",
  "evidence.no-link": ({ link }) => link === false,
  "evidence.without-looking": (situation) => notMinor(situation) && mayHold(seen, situation),
  "evidence.fingerprint": (situation) => notMinor(situation) && situation.image === true,
  "evidence.keep-safe": always,
  "evidence.official-record": (situation) => notMinor(situation) && situation.link !== false && mayBeOnline(situation),
  "evidence.do-not": always,
  "support.now": (situation) => situation.danger !== false || situation.distress !== false || isBlackmail(situation),
  "support.first-call": always,
  "support.trusted-person": always,
  "support.minor": ({ ageNow, ageInImage }) => isMinorAge(ageNow ?? ageInImage),
  "support.partner": withPartnerOrEx,
  "support.legal": always,
  "support.night": always,
  "support.work-school": ({ author }) => author === "work" || author === "school",
  "support.relatives": ({ role }) => role !== undefined && role !== "self",
  "support.abroad": never,
  "complaint.decide": always,
  "complaint.where": always,
  "complaint.not-here": always,
  "complaint.bring": always,
  "complaint.say": always,
  "complaint.rights": always,
  "complaint.address": (situation) => situation.danger === true || inHousehold(situation) || holds(any(ticked("contact-details"), ticked("harassment")), situation),
  "complaint.refused": ({ refused }) => refused === true,
  "complaint.letter": always,
  "complaint.after": always,
  "complaint.urgent-judge": (situation) => isOpenTo(situation.jurisdiction === "france" ? "fr-civil-urgent" : "be-removal-order", situation),
  "complaint.protection": (situation) => situation.danger === true || inHousehold(situation),
  "complaint.money": always,
  "complaint.two-countries": ({ authorAbroad }) => authorAbroad === true,
  "complaint.no-permit": ({ papersLess }) => papersLess === true,
  "complaint.amicable": mayWriteToAuthor,
  "complaint.time-limits": always,
  "complaint.thesee": (situation) => isOpenTo("fr-thesee", situation),
  "complaint.injured-person": always,
  "removal.order": mayBeOnline,
  "removal.report": mayBeOnline,
  "removal.notice": mayBeOnline,
  "removal.flaggers": (situation) => mayBeOnline(situation) || !notMinor(situation),
  "removal.hash": (situation) => planServices(situation).length > 0,
  "removal.search": (situation) => !neverPublished(situation),
  "removal.unknown-site": (situation) => mayBeOnline(situation) && (situation.places === undefined || situation.places.includes("unknown-site") || names(situation, ["hosting", "forum", "storage"])),
  "removal.groups": (situation) => names(situation, ["messaging"]) || (situation.link === false && mayHold(shown, situation)),
  "removal.follow-up": mayBeOnline,
  "removal.back-again": (situation) => mayHold(shown, situation),
  "removal.name-and-address": (situation) => holds(ticked("contact-details"), situation),
  "removal.scams": always,
  "removal.blackmail": (situation) => isBlackmail(situation) || (situation.demand === undefined && holds(any(ticked("threat"), ticked("pay-to-remove")), situation)),
  "removal.regulator-fr": mayBeOnline,
  "removal.regulator-be": mayBeOnline,
};

const countriesOf: Readonly<Record<KnownTaskId, { readonly jurisdictions: readonly Jurisdiction[] }>> = slimTasks;

export function taskBelongs(id: KnownTaskId, situation: Situation): boolean {
  return countriesOf[id].jurisdictions.includes(situation.jurisdiction) && BELONGS[id](situation);
}
