import type { Keeper } from "@/device/keeper";
import { readCaseFile, writeCaseFile, type OpenCase } from "@/domain/case-file";
import { mergeCases, sameCase, type MergedCase } from "@/domain/merge-cases";

/** `not-merged`: both versions are whole, together they are none. `busy`: others kept writing. */
export type SaveFault<E extends string> = E | "damaged" | "newer-version" | "not-merged" | "busy";
/** `saving` from the first change on, not only while it is written. */
export type SaveState<E extends string> = { at: "saved" } | { at: "saving" } | { at: "failed"; fault: SaveFault<E> };

export interface Saver {
  /** Says how the case stands on the page; saved once it rests for a moment. */
  readonly changed: (file: OpenCase) => void;
  /** Whether all of it is kept. */
  readonly isSaved: () => boolean;
  /** Saves now; whether all of it is kept. */
  readonly flush: () => Promise<boolean>;
  /** Takes in what another tab or device wrote. */
  readonly pull: () => Promise<boolean>;
  readonly stop: () => void;
}

interface SaverOptions<E extends string> {
  readonly keeper: Keeper<E>;
  /** What is kept when saving begins. */
  readonly kept: OpenCase;
  readonly delayMs: number;
  readonly onState: (state: SaveState<E>) => void;
  /** Another one's changes were joined with those of the page, which is to show them. */
  readonly onMerge: (merged: MergedCase) => void;
}

const RETRY_MS = 30_000;
const MOST_MERGES = 5;

/** Saves as the person goes: after a rest, one save at a time, never over what another tab or device wrote. */
export function startSaver<E extends string>({ keeper, kept, delayMs, onState, onMerge }: SaverOptions<E>): Saver {
  let base = kept;
  let page = kept;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let work: Promise<boolean> | null = null;

  const isSaved = () => sameCase(page, base);
  let said = "saved";
  const say = (state: SaveState<E>) => {
    const text = state.at === "failed" ? state.fault : state.at;
    if (isStopped || text === said) return;
    said = text;
    onState(state);
  };
  const failed = (fault: SaveFault<E>) => {
    if (isStopped) return false;
    say({ at: "failed", fault });
    later(RETRY_MS);
    return false;
  };
  const later = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  };

  const takeIn = async (): Promise<SaveFault<E> | null> => {
    const read = await keeper.read();
    if (!read.ok) return read.error;
    const theirs = readCaseFile(read.value);
    if (!theirs.ok) return theirs.error;
    if (isStopped || sameCase(theirs.value, base)) return null;
    const merged = mergeCases(base, page, theirs.value);
    if (!merged.ok) return merged.error;
    base = theirs.value;
    page = merged.value.file;
    onMerge(merged.value);
    return null;
  };

  const save = async (): Promise<boolean> => {
    let merges = 0;
    while (!isStopped && !isSaved()) {
      say({ at: "saving" });
      const mine = page;
      const written = await keeper.write(writeCaseFile(mine));
      if (written.ok) base = mine;
      else if (written.error !== "changed") return failed(written.error);
      else {
        if (merges === MOST_MERGES) return failed("busy");
        merges += 1;
        const fault = await takeIn();
        if (fault !== null) return failed(fault);
      }
    }
    say({ at: "saved" });
    return isSaved();
  };

  const alone = (act: () => Promise<boolean>): Promise<boolean> => {
    clearTimeout(timer);
    work ??= act().finally(() => {
      work = null;
    }).then((isDone) => {
      // What changed in the very moment of finishing.
      if (isDone && !isStopped && !isSaved()) later(delayMs);
      return isDone;
    });
    return work;
  };
  const flush = () => alone(save);

  return {
    changed(file) {
      // Drawn again is not changed: it neither puts off a save nor hides why one failed.
      if (sameCase(file, page)) return;
      page = file;
      if (isStopped || work) return;
      if (isSaved()) {
        clearTimeout(timer);
        say({ at: "saved" });
      } else {
        say({ at: "saving" });
        later(delayMs);
      }
    },
    isSaved,
    flush,
    pull: () => alone(async () => {
      const fault = await takeIn();
      return fault === null ? save() : failed(fault);
    }),
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
