import type { Follower } from "@/server/keep/live-feed";
import { liveDocuments } from "@/server/keep/live-documents";
import type { Services } from "@/server/services";

const RECONNECT_MS = 2_000;
/** Events that wait for a slow reader; one that falls further behind is let go, and resumes with the present version. */
const WAITING = 16;

const OPENING = `retry: ${RECONNECT_MS}\n\n`;
const HEARTBEAT = ":\n\n";
const END = "event: end\ndata:\n\n";
const written = (version: number, base64: string) => `id: ${version}\ndata: ${base64}\n\n`;

/**
 * The versions of a live document as server-sent events: the present one unless the reader has it, then each as it is written, `end`
 * when it is deleted or over. Null where there is no such document.
 */
export async function liveEvents(services: Services, id: string, lastSeen: string | null): Promise<ReadableStream<Uint8Array> | null> {
  const read = () => services.withDatabase(({ client }, now) => liveDocuments(client, now).read(id));
  const early: (() => void)[] = [];
  let stream: EventStream | undefined;
  let sent = 0;
  const send = (version: number, base64: string) => {
    if (version > sent) stream?.send(written((sent = version), base64));
  };
  const later = (act: () => void) => (stream ? act() : void early.push(act));
  const follower: Follower = {
    written: (version, base64) => later(() => send(version, base64)),
    ended: () => later(() => stream?.end(END)),
    missed: () => later(() => void read().then((found) => (found ? send(found.version, base64Of(found.ciphertext)) : stream?.end(END)), () => stream?.end(""))),
  };

  // Followed before it is read: nothing that is written in between can be missed.
  const unfollow = await services.withDatabase(({ feed }) => feed.follow(id, follower));
  try {
    const found = await read();
    if (!found) return null;
    stream = eventStream(services.heartbeatMs, unfollow);
    stream.send(OPENING);
    if (lastSeen !== String(found.version)) send(found.version, base64Of(found.ciphertext));
    sent = found.version;
    for (const act of early) act();
    return stream.readable;
  } finally {
    if (!stream) unfollow();
  }
}

interface EventStream {
  readable: ReadableStream<Uint8Array>;
  send(text: string): void;
  end(text: string): void;
}

/** A stream of text that beats while nothing happens; calls `closed` once, whoever ends it. */
function eventStream(heartbeatMs: number, closed: () => void): EventStream {
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const beat = setInterval(() => send(HEARTBEAT), heartbeatMs);
  const readable = new ReadableStream<Uint8Array>({ start: (own) => void (controller = own), cancel: close }, new CountQueuingStrategy({ highWaterMark: WAITING }));

  function close(): void {
    clearInterval(beat);
    controller = undefined;
    closed();
  }
  function end(text: string): void {
    if (!controller) return;
    if (text) controller.enqueue(encoder.encode(text));
    controller.close();
    close();
  }
  function send(text: string): void {
    if (!controller) return;
    if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(text));
    else end("");
  }
  return { readable, send, end };
}

function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}
