import { z } from "zod";
import type { Place } from "@/domain/place";
import { placePageSchema, type PlacePage } from "@/domain/place-page";
import type { Provenance } from "@/domain/source";
import { allPlaces } from "@/facts/places";
import { PLACES_COMPARED_ON } from "@/facts/places/all";
import { indexById } from "@/facts/index-by-id";
import { adultPages } from "@/facts/places/pages/adult";
import { datingPages } from "@/facts/places/pages/dating";
import { forumPages } from "@/facts/places/pages/forum";
import { hostingPages } from "@/facts/places/pages/hosting";
import { messagingPages } from "@/facts/places/pages/messaging";
import { otherPages } from "@/facts/places/pages/other";
import { searchPages } from "@/facts/places/pages/search";
import { socialPages } from "@/facts/places/pages/social";
import { storagePages } from "@/facts/places/pages/storage";
import { thinPages } from "@/facts/places/pages/thin";
import { videoPages } from "@/facts/places/pages/video";

/** What the page of every place rests on; parsed on import. */
const allPlacePages: readonly PlacePage[] = z.array(placePageSchema).parse([
  ...socialPages, ...messagingPages, ...videoPages, ...forumPages, ...searchPages, ...storagePages, ...adultPages, ...datingPages, ...hostingPages, ...otherPages, ...thinPages,
]);

const missing = allPlaces.filter(({ id }) => allPlacePages.filter((page) => page.id === id).length !== 1);
if (missing.length > 0) throw new Error(`places without exactly one page: ${missing.map(({ id }) => id).join(", ")}`);

/** The facts of the page of place `id`; throws when there is none. */
export const placePageById = indexById("place page", allPlacePages);

/** Forms move: the surer a record, the longer until somebody must look again. */
const DUE_ON = { high: "2027-02-21", medium: "2027-01-21", low: "2026-12-21" } as const;

/** Whether a record says enough of the place itself; the others show the generic path of their kind. */
export const isThin = ({ confidence }: Place) => confidence === "low";

/** Where the page of a place comes from and how it stands. A thin record has no confidence of its own: it counts as single. */
export function placeProvenance(place: Place): Provenance {
  return { confidence: place.confidence === "high" ? "confirmed" : "single", comparedOn: PLACES_COMPARED_ON, dueOn: DUE_ON[place.confidence], sources: placePageById(place.id).sources };
}

/** The attributes of the public contract for a place: a thin one claims no confidence. */
export function placeStanding(place: Place): { "data-place": string; "data-checked": string; "data-confidence"?: Provenance["confidence"] } {
  return { "data-place": place.id, "data-checked": PLACES_COMPARED_ON, ...(isThin(place) ? {} : { "data-confidence": placeProvenance(place).confidence }) };
}
