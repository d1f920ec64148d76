import { sameBytes, utf8, type Bytes } from "@/crypto/bytes";
import { OCTETS, askUs, type AskError, type Fetch } from "@/device/ask-us";
import { failure, success, type Result } from "@/domain/result";
import { LIVE_LIMIT_BYTES } from "@/domain/sealed";

/** Both sides wait on the telephone: what takes longer is asked for again. */
const LIMIT_MS = 8_000;

/** One version of a live document, as the server has it. */
export interface LiveFrame {
  readonly version: number;
  readonly frame: Bytes;
}

export const liveAddress = (id: string) => `/api/live/${id}`;

/** Puts a first version under `id`; `changed`: there is one already. */
export function createLive(id: string, frame: Bytes, fetch: Fetch): Promise<Result<number, AskError>> {
  return put(id, frame, { "If-None-Match": "*" }, 201, fetch);
}

/** Puts the next version in place of `version`, and of no other; gives its number. */
export function replaceLive(id: string, frame: Bytes, version: number, fetch: Fetch): Promise<Result<number, AskError>> {
  return put(id, frame, { "If-Match": `"${version}"` }, 200, fetch);
}

export async function readLive(id: string, fetch: Fetch): Promise<Result<LiveFrame, AskError>> {
  const answer = await askUs(liveAddress(id), { method: "GET" }, 200, fetch, LIMIT_MS);
  if (!answer.ok) return answer;
  const { headers, body } = answer.value;
  const version = versionIn(headers);
  const isOurs = version !== null && headers.get("Content-Type") === OCTETS && body.length <= LIVE_LIMIT_BYTES;
  return isOurs ? success({ version, frame: body }) : failure("server");
}

/** Ends it for both sides. Goes out even if the page is left at the same moment, and never holds it up. */
export async function endLive(id: string, fetch: Fetch): Promise<Result<null, AskError>> {
  const answer = await askUs(liveAddress(id), { method: "DELETE", keepalive: true }, 204, fetch, LIMIT_MS);
  return answer.ok || answer.error === "gone" ? success(null) : answer;
}

/** No frame of any kind: whatever a side waits for, it reads that something came which neither side made. */
const ALTERED = utf8("altered");

/**
 * Ends a call in which something came that neither side made, so that the other side reads the same whenever it looks, and not only that
 * the call is gone: what is there gives way to a mark, and the document goes when the second side has found that mark. Left alone, a mark
 * goes as every live document does.
 */
export async function markAltered(id: string, fetch: Fetch): Promise<Result<null, AskError>> {
  const found = await readLive(id, fetch);
  if (!found.ok) return found.error === "gone" ? success(null) : found;
  if (sameBytes(found.value.frame, ALTERED)) return endLive(id, fetch);
  const marked = await replaceLive(id, ALTERED, found.value.version, fetch);
  return marked.ok ? success(null) : marked;
}

/** As `replaceLive`, and `changed` only where another's frame is there: an own one whose answer was lost counts as written. */
export async function replaceLiveOnce(id: string, frame: Bytes, version: number, fetch: Fetch): Promise<Result<number, AskError>> {
  const replaced = await replaceLive(id, frame, version, fetch);
  if (replaced.ok || replaced.error !== "changed") return replaced;
  const found = await readLive(id, fetch);
  if (!found.ok) return found;
  return found.value.version === version + 1 && sameBytes(found.value.frame, frame) ? success(found.value.version) : replaced;
}

async function put(id: string, body: Bytes, condition: Record<string, string>, expected: number, fetch: Fetch): Promise<Result<number, AskError>> {
  const answer = await askUs(liveAddress(id), { method: "PUT", headers: { ...condition, "Content-Type": OCTETS }, body }, expected, fetch, LIMIT_MS);
  if (!answer.ok) return answer;
  const version = versionIn(answer.value.headers);
  return version === null ? failure("server") : success(version);
}

/** A proxy that compresses may weaken the tag. */
function versionIn(headers: Headers): number | null {
  const version = /^(?:W\/)?"(\d{1,10})"$/.exec(headers.get("ETag") ?? "")?.[1];
  return version === undefined ? null : Number(version);
}
