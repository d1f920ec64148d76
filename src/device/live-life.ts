import type { AskError, Fetch } from "@/device/ask-us";
import type { DeriveError } from "@/device/derive";
import { endLive, markAltered } from "@/device/live-document";
import { LIVE_TIMING, followLive, type Following, type LiveEars, type LiveTiming } from "@/device/live-events";
import type { LiveCode, LiveAccess } from "@/crypto/live-code";
import { deriveFromLiveCode } from "@/device/derive";
import type { Result } from "@/domain/result";
import { LIVE_KEPT_HOURS } from "@/domain/sealed";

const MINUTE_MS = 60_000;
/** Digits that nobody used are a door left open. */
export const UNUSED_MINUTES = 15;
export const CALL_MINUTES = LIVE_KEPT_HOURS * 60;
const END_AGAIN_MS = [0, 500, 2_000, 5_000, 15_000, 60_000];

/**
 * Why a call is over. `me`, `other`: one side ended it. `time`, `unused`: it lasted as long as it may, nobody came. `altered`: something came
 * that neither side made. `out-of-step`: the other side went on before the words were shown here. The rest: it could not be opened.
 */
export type EndReason = "me" | "other" | "time" | "unused" | "altered" | "out-of-step" | AskError | DeriveError;

/** What a call needs of the world; a test brings its own. */
export interface World {
  readonly fetch: Fetch;
  readonly derive: (code: LiveCode) => Promise<Result<LiveAccess, DeriveError>>;
  /** Milliseconds, of any beginning. */
  readonly now: () => number;
  readonly timing: LiveTiming;
}

export const THIS_DEVICE: World = { fetch: (input, init) => fetch(input, init), derive: deriveFromLiveCode, now: () => Date.now(), timing: LIVE_TIMING };

export interface Life {
  /** Which document it is about. False where the call ended meanwhile: it is ended on the server too. */
  begins(id: string): boolean;
  /** From when on the time runs, and how long it may; `look` is called again and again meanwhile. */
  lasts(minutes: number, over: () => void, look?: () => void): void;
  follow(id: string, lastSeen: () => number, ears: LiveEars): void;
  /** Asks again as long as nobody answers and the call lives. */
  insist<T>(act: () => Promise<Result<T, AskError>>): Promise<Result<T, AskError>>;
  now(): void;
  /** Ends it once: here, then on the server as soon as that can be reached, unless the other side did. */
  end(why: EndReason): void;
  /** There is no call: nothing to end on the server, and nobody to tell. */
  stop(): void;
  isOver(): boolean;
}

/** What host and guest have in common: time that runs out, news, and an end, of which `ended` hears. */
export function liveLife({ fetch, now, timing }: World, ended: (why: EndReason) => void): Life {
  let isOver = false;
  let id: string | null = null;
  let following: Following | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => {
    isOver = true;
    clearInterval(timer);
    following?.stop();
  };
  return {
    begins(found) {
      id = found;
      if (isOver) void untilTold(() => endLive(found, fetch));
      return !isOver;
    },
    lasts(minutes, over, look) {
      clearInterval(timer);
      const start = now();
      timer = setInterval(() => {
        // A clock that was set, either way, does not make it longer.
        if (Math.abs(now() - start) >= minutes * MINUTE_MS) over();
        else look?.();
      }, timing.checkMs);
    },
    follow(found, lastSeen, ears) {
      following = followLive(found, lastSeen, ears, fetch, timing);
    },
    async insist(act) {
      for (;;) {
        const result = await act();
        if (result.ok || isOver || (result.error !== "offline" && result.error !== "server")) return result;
        await wait(timing.againMs);
      }
    },
    now: () => following?.now(),
    end(why) {
      if (isOver) return;
      stop();
      const [told, act] = [id, why === "altered" ? markAltered : endLive];
      if (told !== null && why !== "other") void untilTold(() => act(told, fetch));
      ended(why);
    },
    stop,
    isOver: () => isOver,
  };
}

/** The first goes out at once; what holds the key is forgotten meanwhile, whatever becomes of it. */
async function untilTold(tell: () => Promise<Result<unknown, AskError>>): Promise<void> {
  for (const ms of END_AGAIN_MS) {
    if (ms > 0) await wait(ms);
    if ((await tell()).ok) return;
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
