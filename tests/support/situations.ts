import fc from "fast-check";
import { AGES, AUTHORS, DEMANDS, GENDERS, PICTURE_MAKERS, ROLES, SPOKEN_LANGUAGES, TICKS } from "@/domain/answers";
import { JURISDICTIONS } from "@/domain/jurisdiction";
import { PLACE_IDS, UNKNOWN_SITE } from "@/domain/place-id";
import { situationSchema, type Situation } from "@/domain/situation";
import { allLaws } from "@/facts/laws";

/** The day of the dossiers: every test of the rules is dated. */
export const NOW = new Date("2026-11-21T10:00:00Z");

const DAY = 86_400_000;
export const dayBefore = (day: string) => new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);
export const dayAfter = (day: string) => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);

/** Both sides of every day on which a text begins or ends, and days that are still to come. */
const turningDays = [...new Set(allLaws.flatMap(({ from, until }) => [from, until].filter((day) => day !== undefined)))].flatMap((day) => [dayBefore(day), day, dayAfter(day)]);
const anyDay = fc.date({ min: new Date("2016-01-01"), max: new Date("2028-01-01"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const some = <Value>(values: readonly Value[], maxLength: number) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength });

/** Any situation, each question answered or skipped; days lean on the boundaries. */
export const situations: fc.Arbitrary<Situation> = fc.record({
  jurisdiction: fc.constantFrom(...JURISDICTIONS),
  role: fc.constantFrom(...ROLES),
  danger: fc.boolean(),
  distress: fc.boolean(),
  watched: fc.boolean(),
  ageNow: fc.constantFrom(...AGES),
  ageInImage: fc.constantFrom(...AGES),
  facts: some(TICKS, TICKS.length),
  demand: fc.constantFrom(...DEMANDS),
  author: fc.constantFrom(...AUTHORS),
  authorMinor: fc.boolean(),
  authorAbroad: fc.boolean(),
  places: some([...PLACE_IDS, UNKNOWN_SITE], 5),
  link: fc.boolean(),
  image: fc.boolean(),
  pictureBy: fc.constantFrom(...PICTURE_MAKERS),
  since: fc.oneof(fc.constantFrom(...turningDays), anyDay),
  stillOnline: fc.boolean(),
  refused: fc.boolean(),
  gender: fc.constantFrom(...GENDERS),
  language: fc.constantFrom(...SPOKEN_LANGUAGES),
  papersLess: fc.boolean(),
}, { requiredKeys: ["jurisdiction"] }).map((answers) => situationSchema.parse(answers));

/** The same situation without an answer. */
export function without(situation: Situation, field: Exclude<keyof Situation, "jurisdiction">): Situation {
  return situationSchema.parse({ ...situation, [field]: undefined });
}
