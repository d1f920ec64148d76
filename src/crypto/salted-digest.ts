import { hex, joined, type Bytes } from "@/crypto/bytes";
import { randomBytes, systemRandom, type Random } from "@/crypto/random";

const SALT_BYTES = 32;
const HEX_BYTE = /../g;

/** Thirty-two random bytes that stay beside a digest whose salted form goes out. */
export const newSalt = (random: Random = systemRandom): Bytes => randomBytes(SALT_BYTES, random);

/** What is hashed for a time stamp: the salt, then the digest (given in lower-case hex). */
export function salted(salt: Bytes, sha256: string): Bytes {
  return joined(salt, Uint8Array.from(sha256.match(HEX_BYTE) ?? [], (byte) => parseInt(byte, 16)));
}

/** SHA-256 of the salt and a digest: whoever sees it learns nothing of the digest, and cannot look for its file. */
export async function saltedDigest(salt: Bytes, sha256: string): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", salted(salt, sha256)));
}

/** The same in hex, as programs and papers print it. */
export async function saltedDigestHex(salt: Bytes, sha256: string): Promise<string> {
  return hex(await saltedDigest(salt, sha256));
}
