import { z } from "zod";
import { provenanceSchema } from "@/domain/source";
import { jurisdictionSchema } from "@/domain/jurisdiction-schema";
import { dossierIdSchema } from "@/domain/dossier";

const days = z.strictObject({ amount: z.number().int().positive(), unit: z.enum(["day", "month", "year"]) });
export type Term = z.infer<typeof days>;

/** One case of an offence. Fines are euros as really paid (Belgian fines of 1867 already multiplied by eight). */
export const penaltySchema = z.strictObject({
  /** Kebab-case name of the case; its words are in the `laws` messages. */
  case: z.string().regex(/^[a-z0-9-]+$/),
  /** Belgian Code of 2024: level 1 to 8 and nothing else. */
  level: z.number().int().min(1).max(8).optional(),
  prison: z.strictObject({ min: days.optional(), max: days }).optional(),
  fine: z.strictObject({ min: z.number().positive().optional(), max: z.number().positive() }).optional(),
  /** The judge may pronounce one of the two alone. */
  either: z.literal(true).optional(),
}).refine((p) => p.level !== undefined || p.prison !== undefined || p.fine !== undefined, "a penalty says something");
export type Penalty = z.infer<typeof penaltySchema>;

export const LAW_CODES = ["cp", "cp1867", "cpp", "cc", "cpc", "cjpm", "lcen", "l78", "l1881", "l1991", "ct", "cic", "cj", "cde", "tp", "l2005", "dsa", "gdpr", "dir2024-1385", "aiact"] as const;

export const lawSchema = z.strictObject({
  id: z.string().regex(/^(fr|be|eu)-[a-z0-9-]+$/),
  jurisdiction: z.union([jurisdictionSchema, z.literal("europe")]),
  code: z.enum(LAW_CODES),
  /** The article as printed, without its paragraph: `226-2-1`, `417/9`, `584`. */
  article: z.string().min(1),
  kind: z.enum(["offence", "procedure", "right", "definition", "sanction"]),
  /** Maxima per case, in ascending order; empty where the law carries no penalty of its own. */
  penalties: z.array(penaltySchema),
  /** First and last day of acts that the text covers, where the dossier gives them. */
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  officialUrl: z.url({ protocol: /^https?$/ }),
  /** Dossier facts that the record follows. */
  facts: z.array(dossierIdSchema).min(1),
  provenance: provenanceSchema,
});
export type Law = z.infer<typeof lawSchema>;
export type LawId = Law["id"];

const UNIT = { day: "d", month: "m", year: "y" } as const;
const term = ({ amount, unit }: Term) => `${amount}${UNIT[unit]}`;

/** The penalties as the public contract writes them (`2y/60000eur`, `L3`, `6m-5y`): one word per case, in the given order. */
export function penaltyCode(penalties: readonly Penalty[]): string {
  return penalties.map(({ level, prison, fine }) => {
    if (level !== undefined) return `L${level}`;
    const prisonCode = prison && (prison.min ? `${term(prison.min)}-${term(prison.max)}` : term(prison.max));
    const fineCode = fine && `${fine.max}eur`;
    return [prisonCode, fineCode].filter((part) => part !== undefined).join("/");
  }).join(" ");
}

const PREFIX = { france: "fr", belgium: "be", europe: "eu" } as const;

/** The key under which the `law-codes` messages name the text that the article belongs to: `fr-cp`, `be-cp1867`. */
export function lawCodeKey({ jurisdiction, code }: Pick<Law, "jurisdiction" | "code">) {
  return `${PREFIX[jurisdiction]}-${code}` as const;
}
