import { describe, expect, it } from "vitest";
import { distance, pdqOf, SMALLEST_SIDE } from "@/domain/pdq";
import type { Luma } from "@/domain/pdq-filter";
import { bitsApart, LEAST_QUALITY, likeness, MOST_BITS_APART } from "@/domain/same-picture";

/** Fields of light and dark by chance, the same for the same seed, with nothing alike in its eight positions. */
function picture(seed: number, width = 640, height = 480): Luma {
  let chance = seed;
  const fields = Array.from({ length: 400 }, () => (chance = (chance * 1_103_515_245 + 12_345) % 2_147_483_648) % 256);
  const field = (x: number, y: number) => fields[Math.floor((y / height) * 20) * 20 + Math.floor((x / width) * 20)] ?? 0;
  return { width, height, values: Float32Array.from({ length: width * height }, (_, at) => field(at % width, Math.floor(at / width))) };
}

function moved({ width, height, values }: Luma, isTurned: boolean, place: (x: number, y: number) => number): Luma {
  const [newWidth, newHeight] = isTurned ? [height, width] : [width, height];
  return { width: newWidth, height: newHeight, values: Float32Array.from({ length: values.length }, (_, at) => values[place(at % newWidth, Math.floor(at / newWidth))] ?? 0) };
}

const fingerprint = (luma: Luma) => {
  const found = pdqOf(luma);
  if (!found) throw new Error("too small");
  return found;
};
const bits = (hash: string) => [...hash].reduce((sum, digit) => sum + distance(digit, "0"), 0);

describe("a PDQ fingerprint", () => {
  const one = fingerprint(picture(1));

  it("has eight hashes of 256 bits, of which half stand above the median", () => {
    expect(one.hashes).toHaveLength(8);
    for (const hash of one.hashes) {
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      expect(bits(hash)).toBe(128);
    }
  });

  const { width, height } = picture(1);
  it.each([
    ["a quarter", true, (x: number, y: number) => (height - 1 - x) * width + y],
    ["three quarters", true, (x: number, y: number) => x * width + (width - 1 - y)],
    ["a half", false, (x: number, y: number) => (height - 1 - y) * width + (width - 1 - x)],
    ["left to right", false, (x: number, y: number) => y * width + (width - 1 - x)],
    ["top to bottom", false, (x: number, y: number) => (height - 1 - y) * width + x],
    ["along a diagonal", true, (x: number, y: number) => x * width + y],
    ["along the other diagonal", true, (x: number, y: number) => (height - 1 - x) * width + (width - 1 - y)],
  ])("finds a picture turned by %s again", (_, isTurned, place) => {
    const other = fingerprint(moved(picture(1), isTurned, place));
    expect(distance(one.hashes[0] ?? "", other.hashes[0] ?? "")).toBeGreaterThan(MOST_BITS_APART);
    expect(bitsApart(one, other)).toBeLessThanOrEqual(MOST_BITS_APART / 2);
    expect(bitsApart(other, one)).toBeLessThanOrEqual(MOST_BITS_APART / 2);
    expect(likeness(one, other)).toBe("very-likely-same");
  });

  it("stays near when the picture is smaller or lighter, and far from another one", () => {
    const { values, ...size } = picture(1);
    expect(bitsApart(one, fingerprint({ ...size, values: values.map((light) => light * 0.7 + 20) }))).toBeLessThanOrEqual(10);
    expect(bitsApart(one, fingerprint(picture(1, 320, 240)))).toBeLessThanOrEqual(10);
    expect(bitsApart(one, fingerprint(picture(9)))).toBeGreaterThan(MOST_BITS_APART);
    expect(likeness(one, fingerprint(picture(9)))).toBe("cannot-say");
  });

  it("needs five pixels", () => {
    expect(pdqOf(picture(1, SMALLEST_SIDE - 1, 100))).toBeNull();
    expect(pdqOf(picture(1, 100, SMALLEST_SIDE))).not.toBeNull();
  });

  it("of an even picture says that there is too little in it", () => {
    const even = fingerprint({ width: 100, height: 100, values: new Float32Array(10_000).fill(200) });
    expect(even.quality).toBe(0);
    expect(likeness(even, even)).toBe("too-little-in-it");
  });
});

describe("the limits, as published", () => {
  const hash = (different: number) => "f".repeat(Math.floor(different / 4)) + ((1 << different % 4) - 1).toString(16) + "0".repeat(63 - Math.floor(different / 4));
  const of = (different: number, quality = 100) => ({ hashes: [hash(different)], quality });

  it.each([[MOST_BITS_APART, "very-likely-same"], [MOST_BITS_APART + 1, "cannot-say"]] as const)("%i bits apart: %s", (apart, expected) => {
    expect(distance(hash(0), hash(apart))).toBe(apart);
    expect(likeness(of(0), of(apart))).toBe(expected);
  });

  it.each([[LEAST_QUALITY, "very-likely-same"], [LEAST_QUALITY - 1, "too-little-in-it"]] as const)("quality %i: %s", (quality, expected) => {
    expect(likeness(of(0), of(0, quality))).toBe(expected);
    expect(likeness(of(0, quality), of(0))).toBe(expected);
  });
});
