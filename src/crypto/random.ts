import type { Bytes } from "@/crypto/bytes";

/** Fills the bytes that it is given. The device's own source everywhere; an argument only so that tests can choose. */
export type Random = (bytes: Bytes) => Bytes;

export const systemRandom: Random = (bytes) => crypto.getRandomValues(bytes);

/** The largest multiple of ten that a byte can hold: above it, a remainder would favour the digits 0 to 5. */
const FAIR_BELOW = 250;

export function randomBytes(count: number, random: Random = systemRandom): Bytes {
  return random(new Uint8Array(count));
}

/** `count` decimal digits, each as likely as the others: bytes from 250 up are drawn again (rejection sampling). */
export function randomDigits(count: number, random: Random = systemRandom): string {
  let digits = "";
  while (digits.length < count) {
    for (const byte of randomBytes(count - digits.length, random)) if (byte < FAIR_BELOW) digits += String(byte % 10);
  }
  return digits;
}
