import { z } from "zod";
import { PLACE_IDS } from "@/domain/place-id";

export const PLACE_KINDS = ["social", "messaging", "video", "forum", "search", "storage", "adult", "dating", "hosting", "other"] as const;

/** Whether a hash service is taken: in a dated list (`true`), in no list seen although looked for (`false`), not known (`null`). */
const participation = z.boolean().nullable();

export const placeSchema = z.strictObject({
  id: z.enum(PLACE_IDS),
  /** The 1-based position in `PLACE_IDS`, said aloud and in the address: 4-12. */
  number: z.int().positive(),
  kind: z.enum(PLACE_KINDS),
  /** `kind`: the record stands for many places (any website, any host), not for one. */
  describes: z.enum(["place", "kind"]),
  /** As the research gives it; at `low` only the generic path is shown. */
  confidence: z.enum(["high", "medium", "low"]),
  /** Proper names only; a kind of place may have none, and is then named by the messages. */
  names: z.array(z.string().min(1)),
  hash: z.strictObject({ stopncii: participation, takeitdown: participation }),
  /** What the place has of its own, where its record says so. */
  reports: z.strictObject({ intimate: z.boolean(), minor: z.boolean(), impersonation: z.boolean() }),
}).refine(({ describes, names }) => describes === "kind" || names.length > 0, "a place has a name");
export type Place = z.infer<typeof placeSchema>;
