import { z } from "zod";
import { confidenceSchema, sourceSchema } from "@/domain/source";

/** A statement of the research dossiers (French law, Belgian law, removal). */
export const dossierIdSchema = z.string().regex(/^(FR-LAW|BE-LAW|TD)-\d{2,3}$/);

/** `withheld` entries exist so that a message citing one fails the tests. */
export const dossierFactSchema = z.strictObject({
  id: dossierIdSchema,
  standing: z.union([confidenceSchema, z.literal("withheld")]),
  sources: z.array(sourceSchema),
});
export type DossierFact = z.infer<typeof dossierFactSchema>;
export type DossierId = z.infer<typeof dossierIdSchema>;
