import { z } from "zod";
import { valueSchema, type Value } from "@/domain/value";
import { complaintBelgiumValues } from "@/facts/values/complaint-belgium";
import { complaintFranceValues } from "@/facts/values/complaint-france";
import { evidenceValues } from "@/facts/values/evidence";
import { lawBelgiumValues } from "@/facts/values/law-belgium";
import { lawFranceValues } from "@/facts/values/law-france";
import { lawPageValues } from "@/facts/values/law-page";
import { removalValues } from "@/facts/values/removal";
import { screenValues } from "@/facts/values/screens";
import { supportValues } from "@/facts/values/support";
import { indexById } from "@/facts/index-by-id";

/** Every number that prose shows. */
export const allValues: readonly Value[] = z.array(valueSchema).parse([
  ...screenValues, ...lawFranceValues, ...lawBelgiumValues, ...lawPageValues, ...evidenceValues, ...supportValues, ...complaintFranceValues, ...complaintBelgiumValues, ...removalValues,
]);

/** The value `id`; throws when there is none. */
export const valueById = indexById("value", allValues);
