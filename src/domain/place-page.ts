import { z } from "zod";
import { PLACE_IDS } from "@/domain/place-id";
import { sourceSchema } from "@/domain/source";

/** What a form, a page or an address of a place is for, the most precise first. */
export const WAY_PURPOSES = ["intimate", "minor", "fake", "impersonation", "illegal-content", "abuse", "privacy", "copyright", "search", "report", "hacked", "appeal", "legal-contact", "help"] as const;
export type WayPurpose = (typeof WAY_PURPOSES)[number];

/** How the address is known: read on an official page, given by somebody else, or put together from others and never seen. */
export const WAY_STANDINGS = ["official", "third-party", "deduced"] as const;

const partialDay = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).nullable();

/** One way in: a form or page (`url`), or a mail address (`email`). */
export const wayInSchema = z.strictObject({
  purpose: z.enum(WAY_PURPOSES),
  url: z.url({ protocol: /^https?$/ }).optional(),
  email: z.email().optional(),
  standing: z.enum(WAY_STANDINGS),
  /** Date of the document in which the address stood, as precise as it was. */
  seen: partialDay,
}).refine(({ url, email }) => (url === undefined) !== (email === undefined), "a way in is a page or a mail address");
export type WayIn = z.infer<typeof wayInSchema>;

/** What the page of a place rests on; its words are in `places-{kind}.json`. */
export const placePageSchema = z.strictObject({
  id: z.enum(PLACE_IDS),
  /** Whether one needs an account of one's own to report. */
  account: z.enum(["no", "yes", "partly", "unknown"]),
  ways: z.array(wayInSchema),
  sources: z.array(sourceSchema).min(1),
});
export type PlacePage = z.infer<typeof placePageSchema>;
