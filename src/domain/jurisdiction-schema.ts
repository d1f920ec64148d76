import { z } from "zod";
import { JURISDICTIONS } from "@/domain/jurisdiction";

export const jurisdictionSchema = z.enum(JURISDICTIONS);
