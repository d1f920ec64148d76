import { hex, utf8, type Bytes } from "@/crypto/bytes";
import { checkDigit } from "@/crypto/check-digit";
import { ARGON2ID, type Kdf, type Stretch } from "@/crypto/kdf";
import { randomDigits, systemRandom, type Random } from "@/crypto/random";
import { failure, success, type Result } from "@/domain/result";

const RANDOM_DIGITS = 16;
const CODE_DIGITS = RANDOM_DIGITS + 1;
const FIRST_NUMBER_DIGITS = 9;

/** Digits of a code written as two phone numbers: each with the 0 that Belgian and French numbers begin with, the second with the 06 of a French mobile. */
const CODE_AS_NUMBERS = new RegExp(`^0(\\d{${FIRST_NUMBER_DIGITS}})06?(\\d{${CODE_DIGITS - FIRST_NUMBER_DIGITS}})$`);

/** Sixteen random digits and their check digit: all that opens a sealed copy. Never sent, never stored. */
export type SealedCode = string & { readonly kind: "sealed-code" };

/** Where a sealed copy lies and what opens it; the server knows the first only. */
export interface SealedAccess {
  /** 32 lower-case hexadecimal characters. */
  readonly id: string;
  readonly key: CryptoKey;
  readonly kdf: Kdf;
}

/** The salt is the product's and not random: the code must be enough on another device. Its price is in README.md. */
const CODE_KDF: Kdf = { ...ARGON2ID, salt: utf8("quatre-pas/copy1") };

export function newSealedCode(random: Random = systemRandom): SealedCode {
  const digits = randomDigits(RANDOM_DIGITS, random);
  const code = digits + checkDigit(digits);
  if (!isSealedCode(code)) throw new Error("a new code must be one");
  return code;
}

/**
 * The code as two numbers of nine and eight digits: a Belgian mobile and a Belgian landline number without their 0; nine are a French
 * number without its 0, eight a French mobile without its 06. A screen may put these in front: `parseSealedCode` reads both.
 */
export function groupsOf(code: SealedCode): readonly [string, string] {
  return [code.slice(0, FIRST_NUMBER_DIGITS), code.slice(FIRST_NUMBER_DIGITS)];
}

/** What a person typed: digits count, anything between them (spaces of any width, dots, dashes, slashes) does not. */
export function parseSealedCode(typed: string): Result<SealedCode, "too-short" | "too-long" | "check-digit"> {
  const digits = typed.normalize("NFKC").replaceAll(/\D/g, "").replace(CODE_AS_NUMBERS, "$1$2");
  if (digits.length < CODE_DIGITS) return failure("too-short");
  if (digits.length > CODE_DIGITS) return failure("too-long");
  return isSealedCode(digits) ? success(digits) : failure("check-digit");
}

/**
 * Id and key of the copy under `code`. One Argon2id, then HKDF-SHA-256 (RFC 5869) with one label each: from the id nothing follows about
 * the key, and trying a code costs a full Argon2id either way.
 */
export async function accessOf<E extends string>(code: SealedCode, stretch: Stretch<E>): Promise<Result<SealedAccess, E>> {
  const stretched = await stretch(utf8(code), CODE_KDF);
  if (!stretched.ok) return stretched;
  const root = await crypto.subtle.importKey("raw", stretched.value, "HKDF", false, ["deriveBits", "deriveKey"]);
  stretched.value.fill(0);
  const id = await crypto.subtle.deriveBits(labelled("id"), root, 128);
  const key = await crypto.subtle.deriveKey(labelled("key"), root, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  return success({ id: hex(new Uint8Array(id)), key, kdf: CODE_KDF });
}

function labelled(label: "id" | "key"): HkdfParams {
  const salt: Bytes = new Uint8Array(0);
  return { name: "HKDF", hash: "SHA-256", salt, info: utf8(`quatre-pas/sealed-copy/${label}`) };
}

function isSealedCode(digits: string): digits is SealedCode {
  return digits.length === CODE_DIGITS && /^\d+$/.test(digits) && checkDigit(digits) === "0";
}
