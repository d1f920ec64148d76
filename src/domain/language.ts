import { z } from "zod";
import type { Locale } from "@/domain/locale";

/** A proper name as its owner writes it, with the forms it takes in other languages. Never a sentence. */
export const properNameSchema = z.strictObject({
  fr: z.string().min(1),
  nl: z.string().min(1).optional(),
  de: z.string().min(1).optional(),
  en: z.string().min(1).optional(),
});
export type ProperName = z.infer<typeof properNameSchema>;

/** The name for a reader of `locale`; the owner's own (French) form where no other exists. */
export function nameIn(name: ProperName, locale: Locale): string {
  return name[locale] ?? name.fr;
}
