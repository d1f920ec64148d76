import { joined, sameBytes, utf8, type Bytes } from "@/crypto/bytes";
import type { LiveAccess } from "@/crypto/live-code";
import { randomBytes } from "@/crypto/random";
import { LOCALES, type Locale } from "@/domain/locale";
import { failure, success, type Result } from "@/domain/result";
import { twoWords, type TwoWords } from "@/domain/two-words";

const CURVE = { name: "ECDH", namedCurve: "P-256" } as const;
const NONCE_BYTES = 32;
const POINT_BYTES = 65;
const COMMITMENT_BYTES = 32;
const SHARED_BITS = 256;

/** An ephemeral key and a nonce, as they are revealed to the other side: 65 and 32 bytes. The private half cannot be exported. */
export interface Ephemeral {
  readonly privateKey: CryptoKey;
  readonly opened: Bytes;
}

/** What both sides have when the hand-shake is over: the key of the call, and two words that are equal if nobody stands between them. */
export interface Agreed {
  readonly key: CryptoKey;
  readonly words: TwoWords;
}

export async function newEphemeral(): Promise<Ephemeral> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(CURVE, false, ["deriveBits"]);
  return { privateKey, opened: joined(new Uint8Array(await crypto.subtle.exportKey("raw", publicKey)), randomBytes(NONCE_BYTES)) };
}

/** The person's first message: a commitment to her key, and the language in which both read the words. */
export async function offerOf({ opened }: Ephemeral, locale: Locale): Promise<Bytes> {
  return joined(await commitmentTo(opened), Uint8Array.of(LOCALES.indexOf(locale)));
}

/** What an offer holds; `altered` where it is none. */
export function readOffer(offer: Bytes): Result<{ commitment: Bytes; locale: Locale }, "altered"> {
  const locale = LOCALES[offer[COMMITMENT_BYTES] ?? LOCALES.length];
  return offer.length === COMMITMENT_BYTES + 1 && locale ? success({ commitment: offer.slice(0, COMMITMENT_BYTES), locale }) : failure("altered");
}

/** All that the two words must cover: whoever changes any of it gives the two sides different words. */
export interface Transcript {
  readonly id: string;
  /** The version of the offer, as this side was told it. */
  readonly version: number;
  readonly offer: Bytes;
  /** The guest's key and nonce, chosen before the person's were known. */
  readonly answer: Bytes;
  /** The person's key and nonce, which the offer committed to. */
  readonly reveal: Bytes;
}

/**
 * Key and words of a call. The commitment comes before the guest's key, and the person's key after it: who stands between both sides has
 * one try in 65,536 at equal words, and a failed try ends the call (S. Vaudenay, "Secure communications over insecure channels based on
 * short authenticated strings", CRYPTO 2005; as ZRTP does, RFC 6189, 4.3). `altered`: what was revealed is not what was committed to, or no key.
 */
export async function agree(own: Ephemeral, transcript: Transcript, mix: LiveAccess["mix"]): Promise<Result<Agreed, "altered">> {
  const { offer, answer, reveal } = transcript;
  const read = readOffer(offer);
  if (!read.ok || !sameBytes(await commitmentTo(reveal), read.value.commitment)) return failure("altered");
  const theirs = sameBytes(own.opened, reveal) ? answer : reveal;
  const theirKey = await publicKeyIn(theirs);
  if (!theirKey) return failure("altered");
  const shared = new Uint8Array(await crypto.subtle.deriveBits({ name: "ECDH", public: theirKey }, own.privateKey, SHARED_BITS));
  const salt = await digestOf(transcript);
  const secret = joined(shared, mix);
  const root = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveBits", "deriveKey"]);
  for (const bytes of [shared, secret]) bytes.fill(0);
  const key = await crypto.subtle.deriveKey(labelled("key", salt), root, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  const words = await crypto.subtle.deriveBits(labelled("words", salt), root, 16);
  return success({ key, words: twoWords(new Uint8Array(words)) });
}

async function commitmentTo(opened: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", joined(utf8("quatre-pas/live/commitment"), opened)));
}

/** Web Crypto refuses points that are not on the curve. */
async function publicKeyIn(opened: Bytes): Promise<CryptoKey | null> {
  if (opened.length !== POINT_BYTES + NONCE_BYTES) return null;
  try {
    return await crypto.subtle.importKey("raw", opened.slice(0, POINT_BYTES), CURVE, false, []);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** Every part has a fixed length but for the id, which has one too: no two transcripts read the same. */
async function digestOf({ id, version, offer, answer, reveal }: Transcript): Promise<Bytes> {
  const told = new Uint8Array(4);
  new DataView(told.buffer).setUint32(0, version);
  return new Uint8Array(await crypto.subtle.digest("SHA-256", joined(utf8(id), told, offer, answer, reveal)));
}

function labelled(label: "key" | "words", salt: Bytes): HkdfParams {
  return { name: "HKDF", hash: "SHA-256", salt, info: utf8(`quatre-pas/live/call-${label}`) };
}
