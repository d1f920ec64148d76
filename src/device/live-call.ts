import type { SharedState } from "@/domain/live";
import type { TwoWords } from "@/domain/two-words";
import type { Locale } from "@/domain/locale";
import { CALL_MINUTES, type EndReason, type Life, type World } from "@/device/live-life";
import { presenceSince } from "@/device/live-presence";
import { syncLive, type Sync, type SyncedCall } from "@/device/live-sync";

/** Both sides agreed on a key. The words are read in the person's language. */
export interface Comparing {
  readonly at: "comparing";
  readonly words: TwoWords;
  readonly locale: Locale;
}

/**
 * Both sides hold the same. `isReached`: the server answers; `isSent`: what was changed here has arrived; `hasRefused`: something came altered;
 * `isSilent`: the other screen gave no sign for a while.
 */
export interface Open {
  readonly at: "open";
  readonly isReached: boolean;
  readonly isSent: boolean;
  readonly hasRefused: boolean;
  readonly isSilent: boolean;
}

export interface Ended {
  readonly at: "ended";
  readonly why: EndReason;
}

export const OPENED: Open = { at: "open", isReached: true, isSent: true, hasRefused: false, isSilent: false };

/** The part of a call after both agreed: the same on both sides. */
export interface OpenCall {
  readonly sync: Sync;
  reached(isReached: boolean): void;
}

/** Starts to keep both screens alike; tells `onOpen` whenever something about the line changes. */
export function openCall(call: SyncedCall, shared: SharedState, life: Life, { now }: World, onShared: (shared: SharedState) => void, onOpen: (state: Open) => void): OpenCall {
  let line = OPENED;
  const presence = presenceSince(now);
  const tell = (change: Partial<Open>) => {
    const next = { ...line, ...change };
    if (life.isOver() || (["isReached", "isSent", "hasRefused", "isSilent"] as const).every((about) => next[about] === line[about])) return;
    onOpen((line = next));
  };
  const look = () => {
    const { isDue, isSilent } = presence.look(line.isReached);
    tell({ isSilent });
    if (isDue) sync.beat();
  };
  const sync = syncLive(call, shared, {
    shared: onShared,
    sign() {
      presence.sign();
      tell({ isSilent: false });
    },
    wrote: presence.wrote,
    sent: (isSent) => tell({ isSent }),
    failed: (why) => life.end(why === "gone" ? "other" : why),
    refused: () => tell({ hasRefused: true }),
  });
  life.lasts(CALL_MINUTES, () => life.end("time"), look);
  return {
    sync,
    reached(isReached) {
      tell({ isReached });
      // Also here: a browser that hardly runs the timers of a hidden page still reads what arrives.
      look();
      if (isReached) sync.now();
    },
  };
}
