import { z } from "zod";
import { confidenceSchema } from "@/domain/source";
import { dossierIdSchema } from "@/domain/dossier";
import { PLACE_IDS } from "@/domain/place-id";

/** A number that prose may not type: an amount, a term, a time, a day. Shown by `<val>id</val>`. `method`: about this product itself. */
const quantity = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("duration"), amount: z.number().positive(), unit: z.enum(["minute", "hour", "day", "week", "month", "year"]) }),
  z.strictObject({ kind: z.literal("money"), amount: z.number().nonnegative(), currency: z.enum(["EUR", "USD"]) }),
  z.strictObject({ kind: z.literal("number"), amount: z.number() }),
  z.strictObject({ kind: z.literal("percent"), amount: z.number() }),
  z.strictObject({ kind: z.literal("age"), amount: z.number().int().positive() }),
  z.strictObject({ kind: z.literal("day"), day: z.iso.date() }),
  z.strictObject({ kind: z.literal("month"), month: z.string().regex(/^\d{4}-\d{2}$/) }),
  z.strictObject({ kind: z.literal("year"), year: z.number().int() }),
  z.strictObject({ kind: z.literal("time"), time: z.string().regex(/^\d{2}:\d{2}$/) }),
  /** A reference as printed: a decision number, a standard, the number of a law. */
  z.strictObject({ kind: z.literal("reference"), text: z.string().min(1) }),
]);
export type Quantity = z.infer<typeof quantity>;

/** The record of a place is a source of its own. */
const placeFact = z.templateLiteral(["place:", z.enum(PLACE_IDS)]);

export const valueSchema = z.intersection(
  z.object({ id: z.string().regex(/^[a-z0-9-]+$/), fact: z.union([dossierIdSchema, z.literal("method"), placeFact]), confidence: confidenceSchema }),
  quantity,
);
export type Value = z.infer<typeof valueSchema>;
