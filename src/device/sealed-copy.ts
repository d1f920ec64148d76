import type { Bytes } from "@/crypto/bytes";
import { sealEnvelope } from "@/crypto/envelope";
import type { SealedAccess } from "@/crypto/sealed-code";
import { OCTETS, askUs, type AskError, type Fetch, type Question } from "@/device/ask-us";
import { failure, success, type Result } from "@/domain/result";

/** What the server takes (contract, HTTP): a size class of the envelope. */
export const LARGEST_COPY = 1024 * 1024;
const ERASE_ROUNDS = 5;

/**
 * `changed`: somebody wrote meanwhile, or the copy was deleted: read, merge, write again; for a new copy, one is there already. `gone`: no
 * copy under this id. After `offline` a write may or may not have arrived; written again with the old tag it is `changed` at worst.
 */
export type CopyError = AskError;

/** A state of the copy on the server, by its ETag. */
export interface CopyState {
  readonly etag: string;
}

export interface Copy extends CopyState {
  readonly envelope: Bytes;
}

/** Puts a first envelope under `id`; never in place of one that is there. */
export function createCopy(id: string, envelope: Bytes, fetch: Fetch = globalThis.fetch): Promise<Result<CopyState, CopyError>> {
  return put(id, envelope, { "If-None-Match": "*" }, 201, fetch);
}

/** Puts an envelope in place of the state `etag`, and of no other. */
export function replaceCopy(id: string, envelope: Bytes, etag: string, fetch: Fetch = globalThis.fetch): Promise<Result<CopyState, CopyError>> {
  return put(id, envelope, { "If-Match": etag }, 200, fetch);
}

export async function readCopy(id: string, fetch: Fetch = globalThis.fetch): Promise<Result<Copy, CopyError>> {
  const answer = await ask(id, { method: "GET" }, 200, fetch);
  if (!answer.ok) return answer;
  const { body, headers } = answer.value;
  const etag = headers.get("ETag");
  const isOurs = etag !== null && headers.get("Content-Type") === OCTETS && body.length <= LARGEST_COPY;
  return isOurs ? success({ etag, envelope: body }) : failure("server");
}

/** Sets the copy aside: `restoreCopy` brings it back within 30 days, against somebody who forced the deletion. */
export async function deleteCopy(id: string, fetch: Fetch = globalThis.fetch): Promise<Result<null, CopyError>> {
  const answer = await ask(id, { method: "DELETE" }, 204, fetch);
  return answer.ok ? success(null) : answer;
}

export async function restoreCopy(id: string, fetch: Fetch = globalThis.fetch): Promise<Result<null, CopyError>> {
  const answer = await ask(id, { method: "POST", path: "/restore" }, 204, fetch);
  return answer.ok ? success(null) : answer;
}

/**
 * Replaces the copy by an envelope of nothing, then deletes it, so that what can be brought back is empty. A copy that was set aside is
 * brought back first, or its content could be restored for 30 days. `changed`: others kept writing; ask again. Until it succeeds, the
 * content may still be there.
 */
export async function eraseForGood({ id, key, kdf }: SealedAccess, fetch: Fetch = globalThis.fetch): Promise<Result<null, CopyError>> {
  const empty = await sealEnvelope(new Uint8Array(0), key, kdf);
  if (!empty.ok) return empty;
  for (let round = 0; round < ERASE_ROUNDS; round += 1) {
    const current = await readOrRestored(id, fetch);
    if (!current.ok) return current.error === "gone" ? success(null) : current;
    const emptied = await replaceCopy(id, empty.value, current.value.etag, fetch);
    if (emptied.ok) {
      const deleted = await deleteCopy(id, fetch);
      return deleted.ok || deleted.error === "gone" ? success(null) : deleted;
    }
    if (emptied.error !== "changed") return emptied;
  }
  return failure("changed");
}

async function readOrRestored(id: string, fetch: Fetch): Promise<Result<Copy, CopyError>> {
  const current = await readCopy(id, fetch);
  if (current.ok || current.error !== "gone") return current;
  const restored = await restoreCopy(id, fetch);
  return restored.ok ? readCopy(id, fetch) : restored;
}

async function put(id: string, envelope: Bytes, condition: Record<string, string>, expected: number, fetch: Fetch): Promise<Result<CopyState, CopyError>> {
  if (envelope.length > LARGEST_COPY) return failure("too-large");
  const answer = await ask(id, { method: "PUT", headers: { ...condition, "Content-Type": OCTETS }, body: envelope }, expected, fetch);
  if (!answer.ok) return answer;
  const etag = answer.value.headers.get("ETag");
  return etag === null ? failure("server") : success({ etag });
}

function ask(id: string, { path = "", ...question }: Question & { readonly path?: string }, expected: number, fetch: Fetch) {
  return askUs(`/api/sealed/${id}${path}`, question, expected, fetch);
}
