import { z } from "zod";

export const CONFIDENCES = ["confirmed", "single"] as const;
/** `confirmed`: two independent sources agree, or the text of the law itself. `single`: one usable source. */
export const confidenceSchema = z.enum(CONFIDENCES);
export type Confidence = z.infer<typeof confidenceSchema>;

export const SOURCE_KINDS = ["official", "public-body", "association", "press", "third-party"] as const;

/** Where a fact was read. `url` is null where no address of the document was kept; then `label` names it. */
export const sourceSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).nullable(),
  label: z.string().min(1).optional(),
  kind: z.enum(SOURCE_KINDS),
  /** Date printed on the document, as precise as it was printed: `2024`, `2024-11`, `2024-11-15`; null when undated. */
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).nullable(),
}).refine((source) => source.url !== null || source.label !== undefined, "a source without an address needs a label");
export type Source = z.infer<typeof sourceSchema>;

/** What every fact carries. Days are ISO days (`YYYY-MM-DD`). */
export const provenanceSchema = z.strictObject({
  confidence: confidenceSchema,
  /** Day on which the record was compared with copies of its sources. */
  comparedOn: z.iso.date(),
  /** Day by which somebody must look again. */
  dueOn: z.iso.date(),
  /** Only where a person checked with the service itself. */
  verifiedBy: z.string().min(1).optional(),
  verifiedOn: z.iso.date().optional(),
  sources: z.array(sourceSchema).min(1),
});
export type Provenance = z.infer<typeof provenanceSchema>;
