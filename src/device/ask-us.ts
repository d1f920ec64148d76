import type { Bytes } from "@/crypto/bytes";
import { failure, success, type Result } from "@/domain/result";

export const OCTETS = "application/octet-stream";
const LIMIT_MS = 30_000;

/**
 * What a request for a document can come to. `offline`: no answer, or not from us. `changed`, `gone`: the precondition failed, there is no
 * such document. `too-many`: later. `server`: it failed, or is none of ours (a hotel's log-in page).
 */
export type AskError = "offline" | "changed" | "gone" | "too-large" | "too-many" | "server";

export type Fetch = typeof globalThis.fetch;

export interface Question {
  readonly method: "GET" | "PUT" | "DELETE" | "POST";
  readonly headers?: Record<string, string>;
  readonly body?: Bytes;
  /** Is sent even if the page goes away meanwhile. */
  readonly keepalive?: boolean;
}

/** Headers and body of the answer that was expected. */
export interface Answer {
  readonly headers: Headers;
  readonly body: Bytes;
}

/** How we ask: without cookie, cache, referrer or redirection, and nobody but us. */
export const TO_US = { mode: "same-origin", cache: "no-store", credentials: "omit", referrerPolicy: "no-referrer", redirect: "error" } as const satisfies RequestInit;

/** One request, answered with `expected` or not at all. */
export async function askUs(address: string, question: Question, expected: number, fetch: Fetch, limitMs = LIMIT_MS): Promise<Result<Answer, AskError>> {
  try {
    const response = await fetch(address, { ...question, ...TO_US, signal: AbortSignal.timeout(limitMs) });
    if (response.status !== expected) return failure(errorOf(response.status));
    return success({ headers: response.headers, body: new Uint8Array(await response.arrayBuffer()) });
  } catch (error) {
    if (isNoAnswer(error)) return failure("offline");
    throw error;
  }
}

/** What fetch throws when nobody answered, or somebody sent us elsewhere. */
export function isNoAnswer(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof DOMException && (error.name === "TimeoutError" || error.name === "AbortError"));
}

function errorOf(status: number): AskError {
  const known: Readonly<Record<number, AskError>> = { 404: "gone", 412: "changed", 413: "too-large", 429: "too-many" };
  return known[status] ?? "server";
}
