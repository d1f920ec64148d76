import type { Jurisdiction } from "@/domain/jurisdiction";

const FREEPHONE = /^0[78]00/;
const PAIRS = /\d{1,2}/g;

/**
 * A number in the groups in which it is read aloud: in France by pairs; in Belgium after its prefix, three then two by two, freephone
 * numbers as they are printed (0800 12 800). European short numbers (116 006) are said in two halves in both.
 */
export function spokenGroups(dial: string, jurisdiction: Jurisdiction): readonly string[] {
  if (dial.length <= 3) return [dial];
  if (dial.startsWith("116") && dial.length === 6) return [dial.slice(0, 3), dial.slice(3)];
  const pairs = (digits: string) => digits.match(PAIRS) ?? [];
  if (dial.startsWith("33") && dial.length === 11) return ["+33", dial.slice(2, 3), ...pairs(dial.slice(3))];
  if (jurisdiction === "france" || dial.length % 2 === 0) return pairs(dial);
  if (FREEPHONE.test(dial)) return [dial.slice(0, 4), dial.slice(4, 6), dial.slice(6)];
  return [dial.slice(0, 2), dial.slice(2, 5), ...pairs(dial.slice(5))];
}
