import { z } from "zod";
import { REPORTABLE, REPORT_KINDS } from "@/domain/reportable";

/** A reader says that a fact is wrong, or its number or page dead, or changed. Nothing else: no words, nobody's name. */
export const factReportSchema = z.strictObject({
  fact: z.templateLiteral([z.enum(REPORTABLE), ":", z.string().regex(/^[a-z0-9-]+$/)]),
  kind: z.enum(REPORT_KINDS),
});
export type FactReport = z.infer<typeof factReportSchema>;
