import { timeStampRequest, tokenIn } from "@/crypto/time-stamp";
import { failure, success, type Result } from "@/domain/result";
import { readBody } from "@/server/http/read-body";

const NONCE_BYTES = 8;
/** A token with a long chain of certificates has some ten thousand bytes. */
const LARGEST_ANSWER = 65_536;

/** A time-stamping authority (RFC 3161, over HTTP as in 3.4). */
export interface Authority {
  readonly url: string;
  /** How long its answer may take, in whole and between two pieces. */
  readonly waitMs: number;
}

/**
 * Has an imprint stamped. The authority sees the imprint, a nonce and this server's address. `authority-silent`: no answer, a refusal, or
 * an answer about something else; which of these it was is nobody's business but the authority's.
 */
export async function stamp({ url, waitMs }: Authority, imprint: Uint8Array<ArrayBuffer>): Promise<Result<Uint8Array<ArrayBuffer>, "authority-silent">> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const answer = await answerOf(url, timeStampRequest(imprint, nonce), waitMs);
  const token = answer && tokenIn(answer, imprint, nonce);
  return token?.ok ? success(token.value) : failure("authority-silent");
}

async function answerOf(url: string, request: Uint8Array<ArrayBuffer>, waitMs: number): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const response = await fetch(url, { method: "POST", headers: { "Content-Type": "application/timestamp-query" }, body: request, redirect: "error", signal: AbortSignal.timeout(waitMs) });
    const body = await readBody(response, LARGEST_ANSWER, waitMs);
    return response.status === 200 && body.ok ? body.value : null;
  } catch (error) {
    // Refused, cut, redirected, or too slow.
    if (error instanceof TypeError || error instanceof DOMException) return null;
    throw error;
  }
}
