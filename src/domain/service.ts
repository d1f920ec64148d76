import { z } from "zod";
import { properNameSchema } from "@/domain/language";
import { provenanceSchema } from "@/domain/source";
import { dossierIdSchema } from "@/domain/dossier";

export const SERVICE_IDS = ["stopncii", "take-it-down", "disrupt"] as const;
export const serviceIdSchema = z.enum(SERVICE_IDS);
export type ServiceId = z.infer<typeof serviceIdSchema>;

/** A service that has copies of an image blocked. */
export const serviceSchema = z.strictObject({
  id: serviceIdSchema,
  name: properNameSchema,
  url: z.url({ protocol: /^https?$/ }),
  addressStatus: z.enum(["seen", "to-check"]),
  /** What leaves the device: only a fingerprint, or the image itself. */
  sends: z.enum(["fingerprint", "image"]),
  /** Age in the image that the service is for. */
  ageInImage: z.enum(["adult", "minor", "any-asked"]),
  jurisdictions: z.array(z.enum(["france", "belgium"])).min(1),
  facts: z.array(dossierIdSchema).min(1),
  provenance: provenanceSchema,
});
export type Service = z.infer<typeof serviceSchema>;
