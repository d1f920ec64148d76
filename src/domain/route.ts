import { z } from "zod";
import { jurisdictionSchema } from "@/domain/jurisdiction-schema";
import { provenanceSchema } from "@/domain/source";
import { dossierIdSchema } from "@/domain/dossier";

export const ROUTE_IDS = [
  "fr-station", "fr-prosecutor-letter", "fr-thesee", "fr-plainte-en-ligne", "fr-visioplainte", "fr-pharos", "fr-17cyber", "fr-police-chat", "fr-civil-party", "fr-civil-urgent", "fr-protection-order",
  "be-police", "be-prosecutor-letter", "be-civil-party", "be-police-on-web", "be-injured-person", "be-removal-order", "be-prosecutor-removal", "be-iefh", "be-residence-ban",
] as const;
export const routeIdSchema = z.enum(ROUTE_IDS);
export type RouteId = z.infer<typeof routeIdSchema>;

/** A way to complain, to a court or to an authority. Its words are in the `routes` messages under its id. */
export const routeSchema = z.strictObject({
  id: routeIdSchema,
  jurisdiction: jurisdictionSchema,
  /** `complaint` opens a criminal case; `report` informs; `advice` guides; `court` asks a judge; `status` follows a case; `authority` another body. */
  kind: z.enum(["complaint", "report", "advice", "court", "status", "authority"]),
  /** Whether images shared or threatened can be brought there at all. */
  takesImages: z.enum(["yes", "some", "no"]),
  cost: z.enum(["free", "free-possible-deposit", "lawyer", "lawyer-and-bailiff"]),
  laws: z.array(z.string()),
  /** Ids in `facts/sites`, where an official address is known. */
  sites: z.array(z.string()),
  facts: z.array(dossierIdSchema).min(1),
  provenance: provenanceSchema,
});
export type Route = z.infer<typeof routeSchema>;
