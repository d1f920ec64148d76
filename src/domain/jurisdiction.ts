import { z } from "zod";

export const JURISDICTIONS = ["france", "belgium"] as const;
export const jurisdictionSchema = z.enum(JURISDICTIONS);
export type Jurisdiction = z.infer<typeof jurisdictionSchema>;
