/** A side that wrote nothing for so long beats: it writes once more what both hold. */
export const BEAT_MS = 20_000;
/** Without any sign for so long, a screen says so. One beat of the other side may be lost, or come late. */
export const NO_SIGN_MS = 45_000;
/** Looked at so late, this device slept or its clock was set: it cannot know how long the other side was quiet. */
const ASLEEP_MS = 30_000;

/** Whether the other screen is there, and when this one has to say that it is. */
export interface Presence {
  /** The other side wrote. */
  sign(): void;
  /** This side did. */
  wrote(): void;
  /** `isDue`: beat now. `isSilent`: no sign for too long, until the next. Nobody can tell as long as the server is not reached. */
  look(isReached: boolean): { readonly isDue: boolean; readonly isSilent: boolean };
}

export function presenceSince(now: () => number): Presence {
  let [signAt, wroteAt, lookedAt] = [now(), now(), now()];
  let isSilent = false;
  return {
    sign() {
      signAt = now();
      isSilent = false;
    },
    wrote: () => void (wroteAt = now()),
    look(isReached) {
      const at = now();
      const since = at - lookedAt;
      const hasSlept = since < 0 || since > ASLEEP_MS;
      lookedAt = at;
      if (hasSlept || !isReached) signAt = at;
      isSilent ||= at - signAt >= NO_SIGN_MS;
      const isDue = isReached && (hasSlept || at - wroteAt >= BEAT_MS);
      if (isDue) wroteAt = at;
      return { isDue, isSilent };
    },
  };
}
