import { shrunk, type Luma } from "@/domain/pdq-filter";

/** A PDQ hash: 256 bits as 64 hexadecimal digits, the highest first, as the published programs print them. */
export type PdqHash = string;

export interface PdqFingerprint {
  /** The hash of the picture as it stands first, then turned and mirrored: eight in all. */
  readonly hashes: readonly PdqHash[];
  /** 0 to 100: how much there is in the picture to tell it by. */
  readonly quality: number;
}

/** Below this side the published program gives no hash. */
export const SMALLEST_SIDE = 5;
const LIGHT = 64;
const WAVES = 16;

/** The cosines of the transform: waves 1 to 16 over 64 values; wave 0, the mean, is left out. */
const COSINES = Float64Array.from({ length: WAVES * LIGHT }, (_, at) => Math.sqrt(2 / LIGHT) * Math.cos((Math.PI / 2 / LIGHT) * (Math.floor(at / LIGHT) + 1) * (2 * (at % LIGHT) + 1)));

/** Whether a wave changes its sign when its axis is turned round: the odd ones do, which stand at even places. */
const sign = (at: number) => (at % 2 === 0 ? -1 : 1);
type Turn = (waves: Float64Array) => Float64Array;
const turn = (isTransposed: boolean, factor: (row: number, column: number) => number): Turn => (waves) =>
  Float64Array.from(waves, (_, at) => {
    const [to, across] = [Math.floor(at / WAVES), at % WAVES];
    const [row, column] = isTransposed ? [across, to] : [to, across];
    return factor(row, column) * (waves[row * WAVES + column] ?? 0);
  });

/** As it stands, turned by a quarter, a half, three quarters, mirrored on four axes: nothing is computed anew, waves change places and signs. */
const TURNS: readonly Turn[] = [
  turn(false, () => 1),
  turn(true, (_, column) => sign(column)),
  turn(false, (row, column) => sign(row) * sign(column)),
  turn(true, (row) => sign(row)),
  turn(false, (row) => sign(row)),
  turn(false, (_, column) => sign(column)),
  turn(true, () => 1),
  turn(true, (row, column) => sign(row) * sign(column)),
];

/**
 * The PDQ fingerprint of a picture, with its turned and mirrored forms: tent filter, 64 × 64 values, waves of a 16 × 16 cosine transform,
 * each above or not above their median. As published by Facebook in 2019, "The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing
 * Algorithm" (https://github.com/facebook/ThreatExchange/blob/main/hashing/hashing.pdf), and in that repository's `pdq/cpp/hashing`.
 * Nothing where the picture is smaller than five pixels.
 */
export function pdqOf(luma: Luma): PdqFingerprint | null {
  if (Math.min(luma.width, luma.height) < SMALLEST_SIDE) return null;
  const light = shrunk(luma, LIGHT);
  const waves = wavesOf(light);
  return { hashes: TURNS.map((turned) => hashOf(turned(waves))), quality: qualityOf(light) };
}

/** How many of the 256 bits of two hashes differ. */
export function distance(one: PdqHash, other: PdqHash): number {
  let bits = 0;
  for (let at = 0; at < one.length; at += 1) {
    for (let left = parseInt(one.charAt(at), 16) ^ parseInt(other.charAt(at), 16); left !== 0; left >>= 1) bits += left & 1;
  }
  return bits;
}

function wavesOf(light: Float32Array): Float64Array {
  const between = new Float64Array(WAVES * LIGHT);
  for (let wave = 0; wave < WAVES; wave += 1) for (let column = 0; column < LIGHT; column += 1) for (let row = 0; row < LIGHT; row += 1) {
    between[wave * LIGHT + column] = (between[wave * LIGHT + column] ?? 0) + (COSINES[wave * LIGHT + row] ?? 0) * (light[row * LIGHT + column] ?? 0);
  }
  const waves = new Float64Array(WAVES * WAVES);
  for (let row = 0; row < WAVES; row += 1) for (let wave = 0; wave < WAVES; wave += 1) for (let column = 0; column < LIGHT; column += 1) {
    waves[row * WAVES + wave] = (waves[row * WAVES + wave] ?? 0) + (between[row * LIGHT + column] ?? 0) * (COSINES[wave * LIGHT + column] ?? 0);
  }
  return waves;
}

function hashOf(waves: Float64Array): PdqHash {
  const median = waves.slice().sort()[waves.length / 2 - 1] ?? 0;
  let hash = "";
  for (let digit = waves.length / 4 - 1; digit >= 0; digit -= 1) {
    const bit = (at: number) => ((waves[digit * 4 + at] ?? 0) > median ? 1 << at : 0);
    hash += (bit(0) | bit(1) | bit(2) | bit(3)).toString(16);
  }
  return hash;
}

/** The sum of the steps between neighbours, each in whole hundredths of the full range. */
function qualityOf(light: Float32Array): number {
  let sum = 0;
  const step = (from: number, to: number) => Math.abs(Math.trunc((((light[from] ?? 0) - (light[to] ?? 0)) * 100) / 255));
  for (let at = 0; at < light.length; at += 1) {
    if (at + LIGHT < light.length) sum += step(at, at + LIGHT);
    if ((at + 1) % LIGHT !== 0) sum += step(at, at + 1);
  }
  return Math.min(100, Math.floor(sum / 90));
}
