import { hex, utf8, type Bytes } from "@/crypto/bytes";
import { checkDigit } from "@/crypto/check-digit";
import { ARGON2ID, type Kdf, type Stretch } from "@/crypto/kdf";
import { randomDigits, systemRandom, type Random } from "@/crypto/random";
import { success, failure, type Result } from "@/domain/result";

const RANDOM_DIGITS = 11;
const CODE_DIGITS = RANDOM_DIGITS + 1;

/** Eleven random digits and their check digit, read aloud on the call: what finds a live call. It opens nothing by itself: see README.md. */
export type LiveCode = string & { readonly kind: "live-code" };

/** Where a live call lies, what hides its hand-shake, and what is mixed into its key. */
export interface LiveAccess {
  /** 32 lower-case hexadecimal characters. */
  readonly id: string;
  /** Seals the hand-shake. */
  readonly key: CryptoKey;
  /** Goes into the key of the call, beside the key exchange. */
  readonly mix: Bytes;
}

/** The salt is the product's: the digits must be enough on the other screen. It is not that of sealed copies: one table serves one purpose. */
const CODE_KDF: Kdf = { ...ARGON2ID, salt: utf8("quatre-pas/live1") };

export function newLiveCode(random: Random = systemRandom): LiveCode {
  const digits = randomDigits(RANDOM_DIGITS, random);
  const code = digits + checkDigit(digits);
  if (!isLiveCode(code)) throw new Error("a new code must be one");
  return code;
}

/** As it is read aloud: six pairs. */
export function pairsOf(code: LiveCode): readonly string[] {
  return code.match(/\d\d/g) ?? [];
}

/** What the other side typed: digits count, anything between them does not. */
export function parseLiveCode(typed: string): Result<LiveCode, "too-short" | "too-long" | "check-digit"> {
  const digits = typed.normalize("NFKC").replaceAll(/\D/g, "");
  if (digits.length < CODE_DIGITS) return failure("too-short");
  if (digits.length > CODE_DIGITS) return failure("too-long");
  return isLiveCode(digits) ? success(digits) : failure("check-digit");
}

/** One Argon2id, then HKDF-SHA-256 (RFC 5869) with one label each. */
export async function liveAccessOf<E extends string>(code: LiveCode, stretch: Stretch<E>): Promise<Result<LiveAccess, E>> {
  const stretched = await stretch(utf8(code), CODE_KDF);
  if (!stretched.ok) return stretched;
  const root = await crypto.subtle.importKey("raw", stretched.value, "HKDF", false, ["deriveBits", "deriveKey"]);
  stretched.value.fill(0);
  const id = await crypto.subtle.deriveBits(labelled("id"), root, 128);
  const mix = await crypto.subtle.deriveBits(labelled("mix"), root, 256);
  const key = await crypto.subtle.deriveKey(labelled("key"), root, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  return success({ id: hex(new Uint8Array(id)), key, mix: new Uint8Array(mix) });
}

function labelled(label: "id" | "key" | "mix"): HkdfParams {
  return { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info: utf8(`quatre-pas/live/${label}`) };
}

function isLiveCode(digits: string): digits is LiveCode {
  return digits.length === CODE_DIGITS && /^\d+$/.test(digits) && checkDigit(digits) === "0";
}
