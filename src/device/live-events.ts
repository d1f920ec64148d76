import { TO_US, isNoAnswer, type Fetch } from "@/device/ask-us";
import { eventBlocks } from "@/device/event-blocks";
import { liveAddress, readLive, type LiveFrame } from "@/device/live-document";

export interface LiveTiming {
  /** A stream that has said nothing for so long after it was asked for is held back by a proxy. */
  readonly firstMs: number;
  /** A stream that has said nothing for so long is dead: the server beats every 15 s. */
  readonly silentMs: number;
  /** Between two tries, and between two reads where streams are held back; grows up to the second while nobody answers. */
  readonly againMs: number;
  readonly atMostMs: number;
  /** How long reading in turns replaces a stream that was held back. */
  readonly pollingMs: number;
  /** How often the time of a call is looked at. */
  readonly checkMs: number;
}

export const LIVE_TIMING: LiveTiming = { firstMs: 4_000, silentMs: 40_000, againMs: 1_000, atMostMs: 5_000, pollingMs: 120_000, checkMs: 5_000 };

/** Who hears of a live document. */
export interface LiveEars {
  heard(found: LiveFrame): void;
  /** There is no such document any more. */
  gone(): void;
  /** Whether the server answers; each time that it says anything. */
  reached(isReached: boolean): void;
}

export interface Following {
  /** Looks at once: the device is awake again, or the network back. */
  now(): void;
  stop(): void;
}

type Outcome = "gone" | "held-back" | "over" | "unreached";

/**
 * Follows a live document: each version once, in order, by server-sent events; after a break from the last version seen; by reading in
 * turns where a proxy holds events back. Reads with `fetch` and not with EventSource, which can neither be told the last version nor be
 * asked whether it is alive.
 */
export function followLive(id: string, lastSeen: () => number, ears: LiveEars, fetch: Fetch = globalThis.fetch, timing: LiveTiming = LIVE_TIMING): Following {
  let isStopped = false;
  let pollUntil = -Infinity;
  let abort = new AbortController();
  let wake = () => {};
  let waitMs = timing.againMs;

  async function stream(): Promise<Outcome> {
    const own = (abort = new AbortController());
    let hasSpoken = false;
    let isLate = false;
    let timer = setTimeout(() => {
      isLate = true;
      own.abort();
    }, timing.firstMs);
    const isAlive = () => {
      clearTimeout(timer);
      timer = setTimeout(() => own.abort(), timing.silentMs);
      ears.reached(true);
      hasSpoken = true;
      waitMs = timing.againMs;
    };
    try {
      const response = await fetch(`${liveAddress(id)}/events`, { headers: { Accept: "text/event-stream", "Last-Event-ID": String(lastSeen()) }, ...TO_US, signal: own.signal });
      if (response.status === 404) return "gone";
      if (response.status !== 200 || !response.body || !response.headers.get("Content-Type")?.startsWith("text/event-stream")) return "unreached";
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      const blocksIn = eventBlocks();
      for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
        isAlive();
        for (const { id: version, data } of blocksIn(chunk.value)) if (version !== undefined && data !== undefined) hear({ version: Number(version), frame: bytesOf(data) });
      }
      // `end` too: it says that the call is over, or that the server stops. Reading tells which.
      return "over";
    } catch (error) {
      if (!isNoAnswer(error)) throw error;
      return isLate ? "held-back" : hasSpoken || own.signal.aborted ? "over" : "unreached";
    } finally {
      clearTimeout(timer);
    }
  }

  async function poll(): Promise<Outcome> {
    const found = await readLive(id, fetch);
    if (!found.ok && found.error === "gone") return "gone";
    if (!isStopped) ears.reached(found.ok);
    if (!found.ok) return "unreached";
    waitMs = timing.againMs;
    hear(found.value);
    return "over";
  }

  function hear(found: LiveFrame): void {
    if (!isStopped && found.version > lastSeen()) ears.heard(found);
  }

  async function follow(): Promise<void> {
    while (!isStopped) {
      let outcome = performance.now() < pollUntil ? "over" : await stream();
      if (isStopped) return;
      if (outcome === "held-back") pollUntil = performance.now() + timing.pollingMs;
      if (outcome !== "gone") outcome = await poll();
      if (isStopped) return;
      if (outcome === "gone") return ears.gone();
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, waitMs);
      });
      if (outcome === "unreached") waitMs = Math.min(waitMs * 2, timing.atMostMs);
    }
  }

  void follow();
  return {
    now() {
      waitMs = timing.againMs;
      abort.abort();
      wake();
    },
    stop() {
      isStopped = true;
      abort.abort();
      wake();
    },
  };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
