import type { SharedState } from "@/domain/live";
import type { TwoWords } from "@/domain/two-words";
import type { Locale } from "@/domain/locale";
import { CALL_MINUTES, type EndReason, type Life } from "@/device/live-life";
import { syncLive, type Sync, type SyncedCall } from "@/device/live-sync";

/** Both sides agreed on a key. The words are read in the person's language. */
export interface Comparing {
  readonly at: "comparing";
  readonly words: TwoWords;
  readonly locale: Locale;
}

/** Both sides hold the same. `isReached`: the server answers; `isSent`: what was changed here has arrived; `hasRefused`: something came altered. */
export interface Open {
  readonly at: "open";
  readonly isReached: boolean;
  readonly isSent: boolean;
  readonly hasRefused: boolean;
}

export interface Ended {
  readonly at: "ended";
  readonly why: EndReason;
}

export const OPENED: Open = { at: "open", isReached: true, isSent: true, hasRefused: false };

/** The part of a call after both agreed: the same on both sides. */
export interface OpenCall {
  readonly sync: Sync;
  reached(isReached: boolean): void;
}

/** Starts to keep both screens alike; tells `onOpen` whenever something about the line changes. */
export function openCall(call: SyncedCall, shared: SharedState, life: Life, onShared: (shared: SharedState) => void, onOpen: (state: Open) => void, onEnd: (why: EndReason) => void): OpenCall {
  let line = OPENED;
  const tell = (change: Partial<Open>) => {
    const next = { ...line, ...change };
    if (life.isOver() || (next.isReached === line.isReached && next.isSent === line.isSent && next.hasRefused === line.hasRefused)) return;
    onOpen((line = next));
  };
  life.lasts(CALL_MINUTES, () => onEnd("time"));
  const sync = syncLive(call, shared, {
    shared: onShared,
    sent: (isSent) => tell({ isSent }),
    failed: (why) => onEnd(why === "gone" ? "other" : why),
    refused: () => tell({ hasRefused: true }),
  });
  return {
    sync,
    reached(isReached) {
      tell({ isReached });
      if (isReached) sync.now();
    },
  };
}
