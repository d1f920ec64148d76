import type { Place } from "@/domain/place";
import { UNKNOWN_SITE, type PlaceKey } from "@/domain/place-id";
import type { ChannelId, Plan, PlannedChannel } from "@/domain/plan";
import type { Situation } from "@/domain/situation";
import { placeRecords } from "@/facts/places/all";
import { minorInImage } from "./ages";
import { recordedSecretly, ticked } from "./conditions";
import { holds } from "./finding";
import { mayBeOnline, neverPublished } from "./publication";
import { warningsOf } from "./removal-warnings";

/** An unknown site is reported like any website without a form of its own. */
const place = new Map<PlaceKey, Place>(placeRecords.map((record) => [record.id, record]));

const PLATFORMS = new Set<Place["kind"]>(["social", "video", "forum", "adult", "dating", "messaging"]);
/** TD-72: a fake profile is a separate reason to report, on every service with accounts. */
const WITH_ACCOUNTS = new Set<Place["kind"]>(["social", "messaging", "video", "dating"]);
/** TD-45: the out-of-court body that is known here is for large social and video platforms. */
const LARGE_PLATFORMS = new Set<Place["kind"]>(["social", "video"]);
const HOSTED = new Set<Place["kind"]>(["forum", "adult", "storage"]);
/** Run by people who publish to harm, or closed: nobody writes to them, only to their host and to search engines (TD-04, TD-05). */
const NOT_TO_BE_WRITTEN_TO = new Set<PlaceKey | undefined>(["doxbin", "leak-sites", "coco"]);
/** Pages that a search engine shows. */
const SEARCHABLE = new Set<Place["kind"]>(["search", "hosting", "forum", "adult", "video", "social"]);

const isOnePlace = (record: Place | undefined): record is Place => record !== undefined && record.describes === "place" && record.confidence !== "low";
/** Private messages between people: the platform rules of the DSA do not reach them. */
const isPrivate = (record: Place | undefined) => record?.kind === "messaging" && !record.reports.intimate && !record.reports.minor;

/** Contract: only where the record says that the place takes part, and with a file to make the fingerprint from. */
function takesHash(record: Place | undefined, situation: Situation): boolean {
  if (!isOnePlace(record) || situation.image === false) return false;
  const minor = minorInImage(situation);
  const { stopncii, takeitdown } = record.hash;
  return (minor !== "yes" && stopncii === true) || (minor !== "no" && takeitdown === true);
}

/** TD-70: the author of the picture; TD-71: the price, so never for a minor nor in danger. */
function mayBeAuthor(situation: Situation): boolean {
  const { pictureBy, danger } = situation;
  return (pictureBy === "me" || (pictureBy === undefined && !holds(recordedSecretly, situation))) && danger !== true && minorInImage(situation) !== "yes";
}

/** The service's own ways, the most precise first. */
function ownWays(record: Place | undefined, situation: Situation): ChannelId[] {
  if (!isOnePlace(record)) return [];
  const minor = minorInImage(situation) === "yes";
  const fakeProfile = holds(ticked("fake-profile"), situation) && (record.reports.impersonation || WITH_ACCOUNTS.has(record.kind));
  return [
    ...(minor && record.reports.minor ? ["platform-minor"] as const : []),
    ...(record.reports.intimate ? ["platform-intimate"] as const : []),
    ...(fakeProfile ? ["platform-impersonation"] as const : []),
  ];
}

/** Nobody to write to but the host: a site that is not known, a host, or a site without a form of its own (TD-80). */
function hasHostToAsk(record: Place | undefined): boolean {
  if (record === undefined || record.kind === "hosting") return record?.id !== "domain-registrar";
  return HOSTED.has(record.kind) && !Object.values(record.reports).some(Boolean);
}

/** What the law gives against whoever stores or shows it (TD-40 to TD-50, TD-80 to TD-84). */
function legalWays(record: Place | undefined, situation: Situation): ChannelId[] {
  if (isPrivate(record)) return ["judge"];
  const anyWebsite = record === undefined || (record.describes === "kind" && (record.kind === "hosting" || record.kind === "forum"));
  const canBeAsked = !NOT_TO_BE_WRITTEN_TO.has(record?.id);
  return [
    ...(canBeAsked ? ["dsa-notice"] as const : []),
    ...(hasHostToAsk(record) ? ["host-abuse"] as const : []),
    ...(anyWebsite ? ["registrar-abuse"] as const : []),
    ...(record === undefined || SEARCHABLE.has(record.kind) ? ["search-delisting"] as const : []),
    ...(canBeAsked ? ["gdpr-erasure"] as const : []),
    ...(canBeAsked && mayBeAuthor(situation) ? ["copyright"] as const : []),
    ...(canBeAsked && isOnePlace(record) && PLATFORMS.has(record.kind) ? ["internal-complaint"] as const : []),
    ...(isOnePlace(record) && LARGE_PLATFORMS.has(record.kind) ? ["out-of-court"] as const : []),
    "regulator",
    "judge",
  ];
}

function channelsOf(key: PlaceKey, situation: Situation): PlannedChannel[] {
  const record = place.get(key);
  const ids: ChannelId[] = [
    ...ownWays(record, situation),
    ...(minorInImage(situation) === "yes" ? ["hotline"] as const : []),
    ...(takesHash(record, situation) ? ["hash"] as const : []),
    "trusted-flagger",
    ...(mayBeOnline(situation) ? legalWays(record, situation) : afterwards(record, situation)),
  ];
  return ids.map((id) => ({ id, warnings: warningsOf(id, situation) }));
}

/** Nothing to take down: a search may still show what was there; before publication, only a French judge can act (FR-LAW-72, BE-LAW-39). */
function afterwards(record: Place | undefined, situation: Situation): ChannelId[] {
  if (!neverPublished(situation)) return record === undefined || record.kind === "search" ? ["search-delisting"] : [];
  return situation.jurisdiction === "france" ? ["judge"] : [];
}

/** The ways to have it removed, best first, for each place that was named; without a place, for a site that is not known. By number, the unknown site last. */
export function planChannels(situation: Situation): Plan["channels"] {
  const named = new Set<PlaceKey>(situation.places ?? [UNKNOWN_SITE]);
  const keys: PlaceKey[] = [...placeRecords.map(({ id }) => id).filter((id) => named.has(id)), ...(named.has(UNKNOWN_SITE) ? [UNKNOWN_SITE] as const : [])];
  return Object.fromEntries(keys.map((key) => [key, channelsOf(key, situation)]));
}
