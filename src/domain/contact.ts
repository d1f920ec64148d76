import { z } from "zod";
import { DAYS } from "@/domain/day";
import { jurisdictionSchema } from "@/domain/jurisdiction-schema";
import { properNameSchema } from "@/domain/language";
import { provenanceSchema, confidenceSchema } from "@/domain/source";

/** What a person comes for; the groups of page 8, in this order. */
export const NEEDS = ["danger", "suicide", "young", "victim-support", "partner", "sexual-violence", "removal", "police", "listening", "legal", "specialised"] as const;
export const needSchema = z.enum(NEEDS);
export type Need = z.infer<typeof needSchema>;

export const AUDIENCES = ["all", "adults", "minors", "young-adults", "women", "men", "parents", "relatives", "witnesses", "professionals", "deaf", "disabled", "lgbt", "sex-workers", "authors"] as const;
export const audienceSchema = z.enum(AUDIENCES);

const daySchema = z.enum(DAYS);

/** Reach from another country: `no`, `unlikely` (freephone range: derived, not sourced), `yes`. */
export const abroadSchema = z.enum(["no", "unlikely", "yes"]);

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const slotSchema = z.strictObject({ days: z.array(daySchema).min(1), opens: time, closes: time });

export const hoursSchema = z.strictObject({
  channel: z.enum(["phone", "sms", "chat", "web", "form", "app", "centre"]),
  always: z.boolean(),
  slots: z.array(slotSchema),
  /** Date of the source of the hours, as precise as it was printed. */
  asOf: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).nullable(),
  confidence: confidenceSchema,
}).refine((hours) => hours.always === (hours.slots.length === 0), "either always open, or slots");
export type Hours = z.infer<typeof hoursSchema>;

/** `dial` is what a phone dials; `e164` is absent for short codes, which work only inside the country. */
const dialled = { display: z.string().regex(/^\+?\d[\d ]*$/), dial: z.string().regex(/^\d+$/), e164: z.string().regex(/^\+\d{8,15}$/).nullable(), abroad: abroadSchema };
const url = z.url({ protocol: /^https?$/ });
/** `addressStatus`: `seen` in a source, or `to-check` (from general knowledge: open it before relying on it). */
const linked = { url, addressStatus: z.enum(["seen", "to-check"]) };
export const channelSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("phone"), ...dialled, /** Number to use from abroad or overseas rather than here. */ fromElsewhere: z.boolean() }),
  z.strictObject({ type: z.literal("sms"), ...dialled }),
  z.strictObject({ type: z.literal("chat"), ...linked }),
  z.strictObject({ type: z.literal("web"), ...linked }),
  z.strictObject({ type: z.literal("form"), ...linked }),
  z.strictObject({ type: z.literal("app"), name: z.string().min(1) }),
  z.strictObject({ type: z.literal("email"), address: z.email() }),
  z.strictObject({ type: z.literal("post"), address: z.string().min(1) }),
]);
export type Channel = z.infer<typeof channelSchema>;
export type PhoneChannel = Extract<Channel, { type: "phone" }>;

export const contactSchema = z.strictObject({
  id: z.string().regex(/^(fr|be|int)-[a-z0-9-]+$/),
  jurisdiction: z.union([jurisdictionSchema, z.literal("international")]),
  name: properNameSchema,
  needs: z.array(needSchema).min(1),
  channels: z.array(channelSchema).min(1),
  /** Confirmed or single-source hours only; empty where none were found. Exact times are shown only when confirmed. */
  hours: z.array(hoursSchema),
  timezone: z.enum(["Europe/Paris", "Europe/Brussels"]).nullable(),
  cost: z.enum(["free", "free-first-advice", "normal-rate", "unknown"]),
  anonymous: z.boolean().nullable(),
  confidential: z.boolean().nullable(),
  /** BCP 47 tags; `fsl` is French Sign Language, `mul` means interpreters or many languages. */
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).min(1),
  audience: z.array(audienceSchema).min(1),
  /** Set where the service turns others away. */
  reserved: z.strictObject({
    age: z.enum(["minors", "adults"]).optional(),
    gender: z.enum(["women", "men"]).optional(),
  }).optional(),
  /** French overseas departments: documented as reachable, not documented, or not applicable. */
  overseas: z.enum(["documented", "other-number", "not-found", "not-applicable"]),
  website: url.nullable(),
  provenance: provenanceSchema,
});
export type Contact = z.infer<typeof contactSchema>;
export type ContactId = Contact["id"];
