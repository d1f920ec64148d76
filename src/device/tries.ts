/** Wrong passphrases since the last right one, and when the last was tried (milliseconds since 1970). */
export interface Tries {
  readonly failures: number;
  readonly last: number;
}

export const NO_TRIES: Tries = { failures: 0, last: 0 };

/** A frightened person mistypes: the first tries are free. */
const FREE = 3;
const FIRST_MS = 5_000;
/** No longer, or who holds the device could lock the person out by guessing. */
const LONGEST_MS = 5 * 60_000;

/** How long after `failures` wrong passphrases the next may be tried: nothing three times, 5 s, then double each time, up to 5 minutes. */
export function delayAfter(failures: number): number {
  return failures < FREE ? 0 : Math.min(FIRST_MS * 2 ** (failures - FREE), LONGEST_MS);
}

/** What is left of that at `now`. A clock that was set back does not make it longer. */
export function waitLeft({ failures, last }: Tries, now: number): number {
  const delay = delayAfter(failures);
  return Math.min(Math.max(last + delay - now, 0), delay);
}

/** The worse of two counts: memory and store each know tries that the other may have lost. */
export function worseOf(one: Tries, other: Tries): Tries {
  return one.failures > other.failures ? one : other;
}
