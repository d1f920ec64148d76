import { z } from "zod";
import { valueSchema, type Value } from "@/domain/value";
import { complaintBelgiumValues } from "@/facts/values/complaint-belgium";
import { complaintFranceValues } from "@/facts/values/complaint-france";
import { evidenceValues } from "@/facts/values/evidence";
import { lawBelgiumValues } from "@/facts/values/law-belgium";
import { lawFranceValues } from "@/facts/values/law-france";
import { lawPageValues } from "@/facts/values/law-page";
import { papersBelgiumValues } from "@/facts/values/papers-belgium";
import { papersComplaintValues } from "@/facts/values/papers-complaint";
import { papersFollowUpValues } from "@/facts/values/papers-follow-up";
import { papersPlatformValues } from "@/facts/values/papers-platform";
import { placesAdultValues } from "@/facts/values/places-adult";
import { placesDatingValues } from "@/facts/values/places-dating";
import { placesForumValues } from "@/facts/values/places-forum";
import { placesHostingValues } from "@/facts/values/places-hosting";
import { placesMessagingValues } from "@/facts/values/places-messaging";
import { placesOtherValues } from "@/facts/values/places-other";
import { placesSearchValues } from "@/facts/values/places-search";
import { placesSocialValues } from "@/facts/values/places-social";
import { placesStorageValues } from "@/facts/values/places-storage";
import { placesVideoValues } from "@/facts/values/places-video";
import { removalValues } from "@/facts/values/removal";
import { screenValues } from "@/facts/values/screens";
import { supportValues } from "@/facts/values/support";
import { indexById } from "@/facts/index-by-id";

/** Every number that prose shows. */
export const allValues: readonly Value[] = z.array(valueSchema).parse([
  ...screenValues, ...lawFranceValues, ...lawBelgiumValues, ...lawPageValues, ...evidenceValues, ...supportValues, ...complaintFranceValues, ...complaintBelgiumValues, ...removalValues,
  ...papersBelgiumValues, ...papersComplaintValues, ...papersFollowUpValues, ...papersPlatformValues,
  ...placesAdultValues, ...placesDatingValues, ...placesForumValues, ...placesHostingValues, ...placesMessagingValues, ...placesOtherValues, ...placesSearchValues, ...placesSocialValues, ...placesStorageValues, ...placesVideoValues,
]);

/** The value `id`; throws when there is none. */
export const valueById = indexById("value", allValues);
