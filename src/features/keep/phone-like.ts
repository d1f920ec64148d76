import type { Jurisdiction } from "@/domain/jurisdiction";

/** How people write a first number: French in pairs, a Belgian mobile with its four first digits together. */
const FIRST: Readonly<Record<Jurisdiction, readonly number[]>> = { france: [2, 2, 2, 2, 2], belgium: [4, 2, 2, 2] };
const SECOND = [3, 2, 2, 2];

/** The nine and eight digits of a code as two telephone numbers: a 0 in front, spaces as the country writes them. Reading a code ignores both. */
export function phoneLike([nine, eight]: readonly [string, string], jurisdiction: Jurisdiction): readonly [string, string] {
  return [grouped(`0${nine}`, FIRST[jurisdiction]), grouped(`0${eight}`, SECOND)];
}

function grouped(digits: string, sizes: readonly number[]): string {
  let at = 0;
  return sizes.map((size) => digits.slice(at, (at += size))).join(" ");
}
