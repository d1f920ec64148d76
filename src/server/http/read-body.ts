import { failure, success, type Result } from "@/domain/result";

/** What an answer given early leaves unread may still arrive for so long: a client that is cut off while it sends does not see the answer. */
const LINGER = { bytes: 8 * 1024 * 1024, ms: 5_000 };

/**
 * Reads a body of `limit` bytes at most, counting as it arrives: the rest of a larger one is never kept. `too-slow` when nothing
 * arrives for `stallMs`; the whole has the five minutes that Node gives a request.
 */
export async function readBody(request: Pick<Request, "body" | "headers">, limit: number, stallMs: number): Promise<Result<Uint8Array<ArrayBuffer>, "too-large" | "too-slow" | "bad-request">> {
  if (!request.body) return success(new Uint8Array(0));
  const reader = request.body.getReader();
  const giveUp = <Code extends string>(code: Code) => {
    void discard(reader);
    return failure(code);
  };
  if (Number(request.headers.get("Content-Length")) > limit) return giveUp("too-large");

  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const next = await within(stallMs, reader.read());
    if (next === "late") return giveUp("too-slow");
    if (next === "broken") return failure("bad-request");
    if (next.done) break;
    length += next.value.length;
    if (length > limit) return giveUp("too-large");
    chunks.push(next.value);
  }
  const body = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return success(body);
}

type Chunk = ReadableStreamReadResult<Uint8Array>;

/** The next chunk; `broken` when the client went away. */
async function within(ms: number, chunk: Promise<Chunk>): Promise<Chunk | "late" | "broken"> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => (timer = setTimeout(resolve, ms, "late")));
  try {
    return await Promise.race([chunk.catch(() => "broken" as const), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Lets the rest of a body arrive and forgets it, within reason; then cuts the connection. */
async function discard(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  const until = performance.now() + LINGER.ms;
  let bytes = 0;
  while (bytes < LINGER.bytes) {
    const next = await within(until - performance.now(), reader.read());
    if (next === "broken" || (next !== "late" && next.done)) return;
    if (next === "late") break;
    bytes += next.value.length;
  }
  await reader.cancel().catch(() => undefined);
}
