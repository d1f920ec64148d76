import type { Jurisdiction } from "@/domain/jurisdiction";

const PAIRS = [2, 2, 2, 2, 2];
const BELGIAN_MOBILE = [4, 2, 2, 2];
const BELGIAN_ZONE = [3, 2, 2, 2];
const BELGIAN_LARGE_ZONE = [2, 3, 2, 2];
/** Of French mobile numbers: brings the eight digits to the ten that every number has there. */
const FRENCH_MOBILE = "06";

/**
 * The nine and eight digits of a code as two telephone numbers of the country (plans of ARCEP and BIPT): ten digits in France; in Belgium
 * nine, or ten for a mobile. Nine digits that are no Belgian mobile are written as a French number. Reading a code ignores what is added.
 */
export function phoneLike([nine, eight]: readonly [string, string], jurisdiction: Jurisdiction): readonly [string, string] {
  if (jurisdiction === "france") return [grouped(`0${nine}`, PAIRS), grouped(FRENCH_MOBILE + eight, PAIRS)];
  return [grouped(`0${nine}`, nine.startsWith("4") ? BELGIAN_MOBILE : PAIRS), grouped(`0${eight}`, /^[2349]/.test(eight) ? BELGIAN_LARGE_ZONE : BELGIAN_ZONE)];
}

function grouped(digits: string, sizes: readonly number[]): string {
  let at = 0;
  return sizes.map((size) => digits.slice(at, (at += size))).join(" ");
}
