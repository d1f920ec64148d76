import { joined, sameBytes, utf8, type Bytes } from "@/crypto/bytes";
import { ARGON2ID, SALT_BYTES, type Kdf } from "@/crypto/kdf";
import { padded, unpadded } from "@/crypto/padding";
import { randomBytes, systemRandom, type Random } from "@/crypto/random";
import { failure, success, type Result } from "@/domain/result";

/*
 * Version 1, numbers big endian:
 *
 *    0   4  "note"          39   n  AES-GCM-256: padded content, then its tag of 16 bytes;
 *    4   1  version: 1               bytes 0 to 38 are additional data
 *    5   4  memory, KiB     end  8  first bytes of SHA-256 of all before
 *    9   1  iterations
 *   10   1  parallelism     The checksum is no protection (anybody can make one). It tells a file that was damaged from a
 *   11  16  salt            passphrase that was wrong, and before the person has waited for the key. What protects is the tag.
 *   27  12  nonce
 */
const MAGIC = utf8("note");
const VERSION = 1;
const AT = { version: 4, memory: 5, iterations: 9, parallelism: 10, salt: 11, nonce: 27, sealed: 39 } as const;
const NONCE_BYTES = AT.sealed - AT.nonce;
const TAG_BYTES = 16;
const CHECKSUM_BYTES = 8;
const OVERHEAD = AT.sealed + TAG_BYTES + CHECKSUM_BYTES;
const MOST_MEMORY_KIB = 256 * 1024;
const MOST_ITERATIONS = 16;
const MOST_PARALLELISM = 4;

/** `newer-version` is a file of a later version of this product: it must be left as it is. */
export type EnvelopeError = "damaged" | "newer-version";

/**
 * Seals `content` under `key`; `kdf` says how the key was made and is written in front. The nonce is new every time, whatever the content.
 * A key may seal 2^32 times (NIST SP 800-38D, 8.3): a save every second for a century.
 */
export async function sealEnvelope(content: Bytes, key: CryptoKey, kdf: Kdf, random: Random = systemRandom): Promise<Result<Bytes, "too-large">> {
  const plain = padded(content, OVERHEAD);
  if (!plain.ok) return plain;
  const header = headerOf(kdf, randomBytes(NONCE_BYTES, random));
  const sealed = new Uint8Array(await crypto.subtle.encrypt(cipher(header), key, plain.value));
  plain.value.fill(0);
  const body = joined(header, sealed);
  return success(joined(body, await checksum(body)));
}

/**
 * How the key of `envelope` is made: read before a passphrase is asked for. Parameters below ours, or beyond what a phone can do, are
 * `damaged`: whoever can write to the store can neither weaken the derivation nor exhaust the device.
 */
export async function kdfOf(envelope: Bytes): Promise<Result<Kdf, EnvelopeError>> {
  if (envelope.length <= AT.version || !sameBytes(envelope.slice(0, AT.version), MAGIC)) return failure("damaged");
  const [version = 0] = envelope.slice(AT.version);
  if (version > VERSION) return failure("newer-version");
  if (version < VERSION || envelope.length < OVERHEAD) return failure("damaged");
  const end = envelope.length - CHECKSUM_BYTES;
  if (!sameBytes(await checksum(envelope.slice(0, end)), envelope.slice(end))) return failure("damaged");
  const view = new DataView(envelope.buffer, envelope.byteOffset);
  const memoryKiB = view.getUint32(AT.memory);
  const iterations = view.getUint8(AT.iterations);
  const parallelism = view.getUint8(AT.parallelism);
  const isSound =
    isBetween(memoryKiB, ARGON2ID.memoryKiB, MOST_MEMORY_KIB) &&
    isBetween(iterations, ARGON2ID.iterations, MOST_ITERATIONS) &&
    isBetween(parallelism, ARGON2ID.parallelism, MOST_PARALLELISM);
  return isSound ? success({ memoryKiB, iterations, parallelism, salt: envelope.slice(AT.salt, AT.nonce) }) : failure("damaged");
}

/** The content, whole and as it was sealed, or why not. `wrong-key` is also what somebody's change to the envelope looks like. */
export async function openEnvelope(envelope: Bytes, key: CryptoKey): Promise<Result<Bytes, EnvelopeError | "wrong-key">> {
  const kdf = await kdfOf(envelope);
  if (!kdf.ok) return kdf;
  try {
    const plain = await crypto.subtle.decrypt(cipher(envelope.slice(0, AT.sealed)), key, envelope.slice(AT.sealed, -CHECKSUM_BYTES));
    return unpadded(new Uint8Array(plain));
  } catch (error) {
    if (error instanceof DOMException && error.name === "OperationError") return failure("wrong-key");
    throw error;
  }
}

function headerOf({ memoryKiB, iterations, parallelism, salt }: Kdf, nonce: Bytes): Bytes {
  if (salt.length !== SALT_BYTES) throw new RangeError("salt");
  const numbers = new Uint8Array(AT.salt - AT.version);
  const view = new DataView(numbers.buffer);
  view.setUint8(0, VERSION);
  view.setUint32(AT.memory - AT.version, memoryKiB);
  view.setUint8(AT.iterations - AT.version, iterations);
  view.setUint8(AT.parallelism - AT.version, parallelism);
  return joined(MAGIC, numbers, salt, nonce);
}

function cipher(header: Bytes): AesGcmParams {
  return { name: "AES-GCM", iv: header.slice(AT.nonce, AT.sealed), additionalData: header, tagLength: TAG_BYTES * 8 };
}

async function checksum(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).slice(0, CHECKSUM_BYTES);
}

function isBetween(value: number, least: number, most: number): boolean {
  return least <= value && value <= most;
}
