import { describe, expect, it } from "vitest";
import { randomBytes, randomDigits, type Random } from "@/crypto/random";

/** Hands out `bytes` in order, however they are asked for. */
function scripted(bytes: readonly number[]): Random {
  const left = [...bytes];
  return (asked) => {
    if (left.length < asked.length) throw new Error("asked for more than the script has");
    asked.set(left.splice(0, asked.length));
    return asked;
  };
}

describe("random digits", () => {
  it("take a byte below 250 by its last digit", () => {
    expect(randomDigits(5, scripted([0, 9, 10, 128, 249]))).toBe("09089");
  });

  it("draw again for each byte from 250 up, which would favour the low digits", () => {
    expect(randomDigits(4, scripted([250, 1, 255, 2, 251, 254, 3, 252, 4]))).toBe("1234");
  });

  it("come evenly from the device's source", () => {
    const counts = new Map<string, number>();
    for (const digit of randomDigits(50_000)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
    const squares = [...counts.values()].reduce((sum, count) => sum + (count - 5_000) ** 2 / 5_000, 0);
    expect(counts.size).toBe(10);
    expect(squares).toBeLessThan(50);
  });
});

it("random bytes are as many as asked, and not twice the same", () => {
  expect(randomBytes(16)).toHaveLength(16);
  expect(randomBytes(16)).not.toEqual(randomBytes(16));
});
