import { z } from "zod";
import { lawSchema, type Law } from "@/domain/law";
import { belgiumLaws } from "@/facts/belgium/laws";
import { europeLaws } from "@/facts/europe/laws";
import { franceLaws } from "@/facts/france/laws";
import { indexById } from "@/facts/index-by-id";

export const allLaws: readonly Law[] = z.array(lawSchema).parse([...franceLaws, ...belgiumLaws, ...europeLaws]);

/** The law `id`; throws when there is none. */
export const lawById = indexById("law", allLaws);
