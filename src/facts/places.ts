import { z } from "zod";
import { placeSchema, type Place } from "@/domain/place";
import { PLACE_IDS } from "@/domain/place-id";
import { indexById } from "@/facts/index-by-id";
import { placeRecords } from "@/facts/places/all";

/** Parsed on import: a record that does not fit stops the build. */
export const allPlaces: readonly Place[] = z.array(placeSchema).parse(placeRecords);

const misplaced = allPlaces.find(({ id, number }) => PLACE_IDS[number - 1] !== id);
if (misplaced || allPlaces.length !== PLACE_IDS.length) throw new Error(`place ${misplaced?.id ?? ""} is not at its number`);

/** The place `id`; throws when there is none. */
export const placeById = indexById("place", allPlaces);

/** The place with this number, or undefined: numbers come from addresses. */
export function placeByNumber(number: number): Place | undefined {
  return allPlaces[number - 1];
}
