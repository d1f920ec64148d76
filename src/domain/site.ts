import { z } from "zod";
import { confidenceSchema } from "@/domain/source";
import { dossierIdSchema } from "@/domain/dossier";
import { properNameSchema } from "@/domain/language";

/** An official page that prose may point to. Shown by `<site>id</site>`, always a link that the person presses. */
export const siteSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: properNameSchema,
  url: z.url({ protocol: /^https?$/ }),
  fact: dossierIdSchema,
  confidence: confidenceSchema,
});
export type Site = z.infer<typeof siteSchema>;
