import { hex, type Bytes } from "@/crypto/bytes";
import { newSalt, saltedDigest } from "@/crypto/salted-digest";
import type { TimeStamp } from "@/crypto/time-stamp";
import type { Stamp } from "@/domain/link-board";
import { failure, success, type Result } from "@/domain/result";

const OCTETS = "application/octet-stream";
const LIMIT_MS = 30_000;

/** `not-offered`: the host configured no authority. `silent`: the authority gave no usable answer. `not-held`: it did, and its token does not hold. */
export type StampError = "offline" | "not-offered" | "too-many" | "silent" | "not-held" | "server";

/** Has a digest stamped: 32 bytes leave, SHA-256 of fresh random bytes and the digest; the token is checked before it is taken. */
export async function stampDigest(sha256: string, fetch: typeof globalThis.fetch = globalThis.fetch): Promise<Result<Stamp, StampError>> {
  const salt = newSalt();
  const answer = await ask(await saltedDigest(salt, sha256), fetch);
  if (!answer.ok) return answer;
  const checked = await (await tokens()).checkToken(answer.value, salt, sha256);
  return checked.ok ? success({ salt: base64(salt), token: base64(answer.value), at: checked.value.at }) : failure("not-held");
}

/** Whether a stamp that was kept still holds: its token for its digest and salt, and the moment that it says. Nothing where it does not. */
export async function checkStamp({ salt, token, at }: Stamp, sha256: string): Promise<TimeStamp | null> {
  const checked = await (await tokens()).checkToken(fromBase64(token), fromBase64(salt), sha256);
  return checked.ok && Date.parse(checked.value.at) === Date.parse(at) ? checked.value : null;
}

/** The token as programs read it: `openssl ts -verify -token_in`. */
export function tokenFile({ token }: Stamp): Blob {
  return new Blob([fromBase64(token)], { type: OCTETS });
}

/** What was stamped, in hex, for whoever checks the token with a program. */
export async function stampedHex({ salt }: Stamp, sha256: string): Promise<string> {
  return hex(await saltedDigest(fromBase64(salt), sha256));
}

/** Certificates and signatures weigh more than the whole plan; they come when a stamp is there. */
const tokens = () => import("@/crypto/time-stamp");

async function ask(body: Bytes, fetch: typeof globalThis.fetch): Promise<Result<Bytes, StampError>> {
  try {
    const response = await fetch("/api/timestamp", { method: "POST", headers: { "Content-Type": OCTETS }, body, mode: "same-origin", cache: "no-store", credentials: "omit", referrerPolicy: "no-referrer", redirect: "error", signal: AbortSignal.timeout(LIMIT_MS) });
    if (response.status !== 200) return failure(errorOf(response.status));
    return success(new Uint8Array(await response.arrayBuffer()));
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return failure("offline");
    throw error;
  }
}

function errorOf(status: number): StampError {
  const known: Readonly<Record<number, StampError>> = { 404: "not-offered", 429: "too-many", 501: "not-offered", 502: "silent" };
  return known[status] ?? "server";
}

const base64 = (bytes: Bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
