import { z } from "zod";
import { AGES, AUTHORS, DEMANDS, GENDERS, PICTURE_MAKERS, ROLES, SPOKEN_LANGUAGES, TICKS } from "@/domain/answers";
import { jurisdictionSchema } from "@/domain/jurisdiction-schema";
import { PLACE_IDS, UNKNOWN_SITE } from "@/domain/place-id";

/** Several answers, each once. */
const several = <const Value extends string>(values: readonly [Value, ...Value[]]) => z.array(z.enum(values)).overwrite((given) => [...new Set(given)]);
const age = z.enum(AGES);
const yesOrNo = z.boolean();
const places = several([...PLACE_IDS, UNKNOWN_SITE]);

const isGiven = (answer: unknown) => answer !== undefined && !(Array.isArray(answer) && answer.length === 0);

/** Removes what counts as absent: a field that is undefined, and an empty list. */
function withoutAbsent<Answers extends object>(answers: Answers): Answers {
  const absent: PropertyKey[] = Object.entries(answers).filter(([, answer]) => !isGiven(answer)).map(([field]) => field);
  for (const field of absent) Reflect.deleteProperty(answers, field);
  return answers;
}

/**
 * What the person answered, as the public contract words it ("The domain, callable without a browser").
 * Every field but `jurisdiction` may be absent: a skipped question. Each is about the person concerned, whatever the role;
 * only `watched` is about the device in hand.
 */
export const situationSchema = z.strictObject({
  /** Where the person lives now. */
  jurisdiction: jurisdictionSchema,
  role: z.enum(ROLES).optional(),
  /** Somebody may hurt the person now. */
  danger: yesOrNo.optional(),
  /** Thoughts of suicide. */
  distress: yesOrNo.optional(),
  /** Somebody may read this device. */
  watched: yesOrNo.optional(),
  ageNow: age.optional(),
  /** The youngest age in any image. */
  ageInImage: age.optional(),
  facts: several(TICKS).optional(),
  demand: z.enum(DEMANDS).optional(),
  author: z.enum(AUTHORS).optional(),
  authorMinor: yesOrNo.optional(),
  authorAbroad: yesOrNo.optional(),
  places: places.optional(),
  /** At least one link is known. */
  link: yesOrNo.optional(),
  /** The person holds the image or video. */
  image: yesOrNo.optional(),
  pictureBy: z.enum(PICTURE_MAKERS).optional(),
  /** Day of the first act; a month or a year is stored as its first day. */
  since: z.iso.date().optional(),
  stillOnline: yesOrNo.optional(),
  /** A complaint was refused. */
  refused: yesOrNo.optional(),
  gender: z.enum(GENDERS).optional(),
  language: z.enum(SPOKEN_LANGUAGES).optional(),
  /** No residence permit. */
  papersLess: yesOrNo.optional(),
}).overwrite(withoutAbsent);
export type Situation = z.infer<typeof situationSchema>;

/** What was answered, apart from the country. */
export type Answers = Omit<Situation, "jurisdiction">;
