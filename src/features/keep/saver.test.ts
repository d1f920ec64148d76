import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Keeper } from "@/device/keeper";
import { CASE_FILE_VERSION, readCaseFile, writeCaseFile, type OpenCase } from "@/domain/case-file";
import { NOTHING_KEPT } from "@/domain/kept";
import { withLines, withWords } from "@/domain/link-board";
import type { MergedCase } from "@/domain/merge-cases";
import { failure, success } from "@/domain/result";
import { startSaver, type SaveState } from "@/features/keep/saver";

const empty: OpenCase = { version: CASE_FILE_VERSION, locale: "fr", situation: { jurisdiction: "france" }, ticks: {}, kept: NOTHING_KEPT };
const withAnswer = (file: OpenCase, author: "ex" | "known"): OpenCase => ({ ...file, situation: { ...file.situation, author } });
const withTick = (file: OpenCase, task: string): OpenCase => ({ ...file, ticks: { ...file.ticks, [task]: "done" } });
const board = withLines([], [{ link: "https://example.org/1", place: "unknown-site" }], "2026-11-22");
const withNote = (file: OpenCase, note: string): OpenCase => ({ ...file, kept: { ...file.kept, board: withWords(board, "https://example.org/1", { note }) } });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A store that several devices share, each with its own view of it. */
function sharedStore(first: OpenCase) {
  const store = { content: writeCaseFile(first), version: 1, writes: 0, fault: null as "offline" | null };
  const keeper = (): Keeper<"offline"> => {
    let seen = store.version;
    return {
      read: async () => {
        seen = store.version;
        return store.fault ? failure(store.fault) : success(store.content);
      },
      write: async (content) => {
        await Promise.resolve();
        if (store.fault) return failure(store.fault);
        if (seen !== store.version) return failure("changed");
        Object.assign(store, { content, version: store.version + 1, writes: store.writes + 1 });
        seen = store.version;
        return success(null);
      },
    };
  };
  const kept = () => {
    const file = readCaseFile(store.content);
    if (!file.ok) throw new Error(file.error);
    return file.value;
  };
  return { store, keeper, kept };
}

function device(keeper: Keeper<"offline">, kept: OpenCase) {
  const states: SaveState<"offline">[] = [];
  const merges: MergedCase[] = [];
  const saver = startSaver({ keeper, kept, delayMs: 1_000, onState: (state) => states.push(state), onMerge: (merged) => merges.push(merged) });
  return { saver, states, merges };
}

describe("saving as you go", () => {
  it("waits for a rest, and saves the last of many changes once", async () => {
    const { store, keeper, kept } = sharedStore(empty);
    const { saver, states } = device(keeper(), empty);
    for (const task of ["evidence.before", "evidence.log", "support.now"]) {
      saver.changed(withTick(empty, task));
      await vi.advanceTimersByTimeAsync(900);
    }
    expect(store.writes).toBe(0);
    expect(saver.isSaved()).toBe(false);
    await vi.advanceTimersByTimeAsync(100);
    expect(store.writes).toBe(1);
    expect(kept().ticks).toEqual({ "support.now": "done" });
    expect(saver.isSaved()).toBe(true);
    expect(states.at(-1)).toEqual({ at: "saved" });
  });

  it("does not save what is saved already, in whatever order its fields stand", async () => {
    const { store, keeper } = sharedStore(empty);
    const { saver } = device(keeper(), empty);
    saver.changed(withTick(empty, "evidence.before"));
    saver.changed({ kept: NOTHING_KEPT, ticks: {}, situation: { jurisdiction: "france" }, locale: "fr", version: CASE_FILE_VERSION });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store.writes).toBe(0);
  });

  it("saves one at a time: what changed during a save is saved after it", async () => {
    const { store, keeper, kept } = sharedStore(empty);
    const { saver } = device(keeper(), empty);
    saver.changed(withAnswer(empty, "ex"));
    const saving = saver.flush();
    saver.changed(withAnswer(empty, "known"));
    expect(await saving).toBe(true);
    expect(kept().situation.author).toBe("known");
    expect(store.writes).toBe(2);
  });

  it("says what went wrong, keeps the changes, and tries again by itself", async () => {
    const { store, keeper, kept } = sharedStore(empty);
    const { saver, states } = device(keeper(), empty);
    store.fault = "offline";
    saver.changed(withAnswer(empty, "ex"));
    expect(await saver.flush()).toBe(false);
    expect(states.at(-1)).toEqual({ at: "failed", fault: "offline" });
    store.fault = null;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(kept().situation.author).toBe("ex");
    expect(states.at(-1)).toEqual({ at: "saved" });
  });

  it("is not put off, and a fault is not hidden, by a page that is drawn again as it was", async () => {
    const { store, keeper } = sharedStore(empty);
    const { saver, states } = device(keeper(), empty);
    store.fault = "offline";
    for (let times = 0; times < 12; times += 1) {
      saver.changed(withAnswer(empty, "ex"));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(states).toEqual([{ at: "saving" }, { at: "failed", fault: "offline" }]);
  });

  it("stops: nothing is written after", async () => {
    const { store, keeper } = sharedStore(empty);
    const { saver } = device(keeper(), empty);
    saver.changed(withAnswer(empty, "ex"));
    saver.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store.writes).toBe(0);
  });
});

describe("two devices", () => {
  it("never lose an edit: the second is told, both versions are joined", async () => {
    const { keeper, kept } = sharedStore(empty);
    const [phone, desktop] = [device(keeper(), empty), device(keeper(), empty)];
    phone.saver.changed(withTick(empty, "evidence.before"));
    await phone.saver.flush();
    desktop.saver.changed(withTick(empty, "support.now"));
    expect(await desktop.saver.flush()).toBe(true);
    expect(kept().ticks).toEqual({ "evidence.before": "done", "support.now": "done" });
    expect(desktop.merges).toHaveLength(1);
    expect(desktop.merges[0]?.conflicts).toEqual([]);
    await phone.saver.pull();
    expect(phone.merges[0]?.file.ticks).toEqual(kept().ticks);
    expect(phone.saver.isSaved()).toBe(true);
  });

  it("that changed the same field: what stands on the second stays, the other is told", async () => {
    const base = withNote(empty, "");
    const { keeper, kept } = sharedStore(base);
    const [phone, desktop] = [device(keeper(), base), device(keeper(), base)];
    phone.saver.changed(withNote(base, "from the phone"));
    await phone.saver.flush();
    desktop.saver.changed(withNote(base, "from the desktop"));
    await desktop.saver.flush();
    expect(kept().kept.board[0]?.note).toBe("from the desktop");
    expect(desktop.merges[0]?.conflicts).toEqual([{ path: ["kept", "board", "https://example.org/1", "note"], kept: "from the desktop", other: "from the phone" }]);
  });

  it("do not answer each other for ever", async () => {
    const { store, keeper } = sharedStore(empty);
    const [phone, desktop] = [device(keeper(), empty), device(keeper(), empty)];
    phone.saver.changed(withAnswer(empty, "ex"));
    await phone.saver.flush();
    for (let round = 0; round < 10; round += 1) await Promise.all([desktop.saver.pull(), phone.saver.pull()]);
    expect(store.writes).toBe(1);
  });
});
