import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { hex, joined, utf8, type Bytes } from "@/crypto/bytes";
import { kdfOf, openEnvelope, sealEnvelope } from "@/crypto/envelope";
import { ARGON2ID } from "@/crypto/kdf";
import { LARGEST_CLASS } from "@/crypto/padding";
import { freshKdf } from "@/crypto/passphrase-key";
import { randomBytes } from "@/crypto/random";
import { failure, success } from "@/domain/result";

const KIB = 1024;
const OVERHEAD = 39 + 16 + 8;
const LENGTH_BYTES = 4;
const HEADER_BYTES = 39;
const CONTENT = utf8("what happened, in her words");
const SEED = { seed: 20_261_122 };
const kdf = freshKdf();
let key: CryptoKey;
let otherKey: CryptoKey;
let envelope: Bytes;

beforeAll(async () => {
  key = await newKey();
  otherKey = await newKey();
  envelope = await sealed(CONTENT);
});

async function newKey(): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", randomBytes(32), "AES-GCM", false, ["encrypt", "decrypt"]);
}

async function sealed(content: Bytes): Promise<Bytes> {
  const result = await sealEnvelope(content, key, kdf);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** What somebody writes who knows the format: the checksum fits again. */
async function withChecksum(bytes: Bytes): Promise<Bytes> {
  const body = bytes.slice(0, -8);
  return joined(body, new Uint8Array(await crypto.subtle.digest("SHA-256", body)).slice(0, 8));
}

function changed(bytes: Bytes, at: number, change: (byte: number) => number): Bytes {
  return bytes.map((byte, index) => (index === at ? change(byte) : byte));
}

describe("an envelope", () => {
  it("gives back what was sealed, whatever it is", () =>
    fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 40 * KIB, size: "max" }), async (bytes) => {
      const content = new Uint8Array(bytes);
      expect(await openEnvelope(await sealed(content), key)).toEqual(success(content));
    }), { ...SEED, numRuns: 60 }));

  it("says how its key is made", async () => {
    expect(await kdfOf(envelope)).toEqual(success(kdf));
  });

  it("is never twice the same: the nonce is new", async () => {
    const nonces = new Set<string>();
    for (let round = 0; round < 200; round += 1) nonces.add((await sealed(CONTENT)).slice(27, HEADER_BYTES).join());
    expect(nonces.size).toBe(200);
  });

  it("has a form that never changes: what is kept today opens in years", async () => {
    const fixed = await crypto.subtle.importKey("raw", new Uint8Array(32).fill(1), "AES-GCM", false, ["encrypt"]);
    const written = await sealEnvelope(CONTENT, fixed, { ...ARGON2ID, salt: new Uint8Array(16).fill(2) }, (bytes) => bytes.fill(3));
    if (!written.ok) throw new Error(written.error);
    expect(hex(written.value.slice(0, HEADER_BYTES))).toBe(`6e6f746501000100000301${"02".repeat(16)}${"03".repeat(12)}`);
    expect(hex(new Uint8Array(await crypto.subtle.digest("SHA-256", written.value)))).toBe("3ee5dcafcd2ce9581c905e8a552879cebb12ed841204ad3b6ff464b0317d3936");
  });

  it("shows nothing of its content", () => {
    expect(Buffer.from(envelope).includes("happened")).toBe(false);
  });

  it("refuses another key", async () => {
    expect(await openEnvelope(envelope, otherKey)).toEqual(failure("wrong-key"));
  });
});

describe("the length of an envelope", () => {
  const fits = (size: number) => size - OVERHEAD - LENGTH_BYTES;
  it.each([
    [0, 16 * KIB],
    [1, 16 * KIB],
    [fits(16 * KIB), 16 * KIB],
    [fits(16 * KIB) + 1, 32 * KIB],
    [fits(1024 * KIB), 1024 * KIB],
    [fits(1024 * KIB) + 1, 2048 * KIB],
    [fits(LARGEST_CLASS), LARGEST_CLASS],
  ])("for %i bytes is %i", async (content, length) => {
    expect(await sealed(new Uint8Array(content))).toHaveLength(length);
  });

  it("ends at 8 MiB", async () => {
    expect(await sealEnvelope(new Uint8Array(fits(LARGEST_CLASS) + 1), key, kdf)).toEqual(failure("too-large"));
  });
});

describe("a damaged envelope is refused", () => {
  it("with any one bit turned, and not taken for a wrong passphrase", () =>
    fc.assert(fc.asyncProperty(fc.nat(envelope.length * 8 - 1), async (bit) => {
      const opened = await openEnvelope(changed(envelope, bit >> 3, (byte) => byte ^ (1 << (bit & 7))), key);
      const isVersion = bit >> 3 === 4;
      expect(opened).toEqual(failure(isVersion && (bit & 7) > 0 ? "newer-version" : "damaged"));
    }), { ...SEED, numRuns: 1_000 }));

  it("with any one bit of its first 64 bytes or its tag turned and the checksum made anew", async () => {
    const tag = envelope.length - 24;
    const places = [...Array(64).keys(), ...Array.from({ length: 16 }, (_, index) => tag + index)];
    for (const at of places) {
      for (let bit = 0; bit < 8; bit += 1) {
        const forged = await withChecksum(changed(envelope, at, (byte) => byte ^ (1 << bit)));
        expect(await openEnvelope(forged, key), `bit ${bit} of byte ${at}`).toMatchObject({ ok: false });
      }
    }
  });

  it("cut short anywhere, or longer", () =>
    fc.assert(fc.asyncProperty(fc.nat(envelope.length - 1), async (length) => {
      expect(await openEnvelope(envelope.slice(0, length), key)).toEqual(failure("damaged"));
      expect(await openEnvelope(joined(envelope, randomBytes(1 + (length % 100))), key)).toEqual(failure("damaged"));
    }), { ...SEED, numRuns: 200 }));

  it.each([["nothing", new Uint8Array(0)], ["something else", utf8("not at all an envelope".repeat(900))], ["zeros", new Uint8Array(16 * KIB)]])("when it is %s", async (_, bytes) => {
    expect(await openEnvelope(bytes, key)).toEqual(failure("damaged"));
    expect(await kdfOf(bytes)).toEqual(failure("damaged"));
  });
});

describe("the version", () => {
  it.each([2, 3, 255])("%i is of later, and left alone", async (version) => {
    const later = await withChecksum(changed(envelope, 4, () => version));
    expect(await openEnvelope(later, key)).toEqual(failure("newer-version"));
    expect(await kdfOf(later.slice(0, 5))).toEqual(failure("newer-version"));
  });

  it("0 never was", async () => {
    expect(await openEnvelope(await withChecksum(changed(envelope, 4, () => 0)), key)).toEqual(failure("damaged"));
  });
});

describe("parameters that somebody wrote into the header", () => {
  it.each([
    ["memory below ours", 6, 0],
    ["memory beyond a phone", 5, 1],
    ["iterations below ours", 9, 2],
    ["iterations without end", 9, 17],
    ["no lane", 10, 0],
    ["lanes without end", 10, 5],
  ])("%s: refused before anything is derived", async (_, at, value) => {
    expect(await kdfOf(await withChecksum(changed(envelope, at, () => value)))).toEqual(failure("damaged"));
  });

  it.each([["memory", 6, 4], ["iterations", 9, 16], ["lanes", 10, 4]])("%s that grew are read", async (_, at, value) => {
    expect(await kdfOf(await withChecksum(changed(envelope, at, () => value)))).toMatchObject({ ok: true });
  });
});
