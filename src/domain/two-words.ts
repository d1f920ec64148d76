/** How many words each language has in `messages/<language>/live-words.json`, under `w0` to `w255`: one for each byte. */
export const WORDS = 256;

/** Two words by their index, each below `WORDS`. */
export type TwoWords = readonly [number, number];

/** The two words of the first two bytes: short to say, easy to compare by ear. */
export function twoWords(bytes: Uint8Array): TwoWords {
  const [first, second] = bytes;
  if (first === undefined || second === undefined) throw new RangeError("two bytes");
  return [first, second];
}
