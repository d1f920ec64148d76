import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { argon2id } from "@/crypto/argon2";
import { utf8 } from "@/crypto/bytes";
import type { Kdf } from "@/crypto/kdf";
import { LARGEST_CLASS } from "@/crypto/padding";
import { keyFromPassphrase } from "@/crypto/passphrase-key";
import { systemRandom } from "@/crypto/random";
import { readNote, replaceNote } from "@/device/notes-store";
import type { News } from "@/device/other-tabs";
import { hasVault, openVault, type Session, type Vault } from "@/device/vault";
import { failure, success, type Result } from "@/domain/result";

const PASSPHRASE = "une phrase à elle";
const CONTENT = utf8("what happened");
const MORE = utf8("what happened, and when");
let now = 0;
let open: Vault[] = [];

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  now = Date.UTC(2026, 10, 22);
});
afterEach(() => {
  for (const tab of open) tab.close();
  open = [];
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The real derivation, in this thread. */
const derive = (passphrase: string, kdf: Kdf) => keyFromPassphrase(passphrase, kdf, argon2id);

function newTab(onNews: (news: News) => void = () => {}): Vault {
  const tab = openVault(onNews, { derive, random: systemRandom, now: () => now });
  open.push(tab);
  return tab;
}

function valueOf<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

async function kept(tab: Vault = newTab()): Promise<Session> {
  return valueOf(await tab.create(PASSPHRASE, CONTENT));
}

describe("what is kept on the device", () => {
  it("opens in another visit with the passphrase, as it was saved last", async () => {
    expect(await hasVault()).toEqual(success(false));
    const tab = newTab();
    const first = await kept(tab);
    const second = valueOf(await tab.save(first, MORE));
    expect(valueOf(await newTab().unlock(PASSPHRASE)).content).toEqual(MORE);
    expect(second.revision).not.toBe(first.revision);
    expect(await hasVault()).toEqual(success(true));
  });

  it("is nowhere in plain", async () => {
    await kept();
    const note = valueOf(await readNote());
    expect(Buffer.from(note?.envelope ?? []).includes("happened")).toBe(false);
    expect(note?.envelope).toHaveLength(16 * 1024);
  });

  it("can be saved on after unlocking", async () => {
    await kept();
    const tab = newTab();
    const { session } = valueOf(await tab.unlock(PASSPHRASE));
    valueOf(await tab.save(session, MORE));
    expect(valueOf(await tab.reread(session)).content).toEqual(MORE);
  });

  it("is not replaced by who begins anew", async () => {
    await kept();
    expect(await newTab().create("another passphrase", MORE)).toEqual(failure("changed-elsewhere"));
    expect(valueOf(await newTab().unlock(PASSPHRASE)).content).toEqual(CONTENT);
  });

  it("is gone once wiped", async () => {
    const tab = newTab();
    const session = await kept(tab);
    expect(await tab.wipe()).toEqual(success(null));
    expect(await hasVault()).toEqual(success(false));
    expect(await tab.unlock(PASSPHRASE)).toEqual(failure("nothing-kept"));
    expect(await tab.save(session, MORE)).toEqual(failure("changed-elsewhere"));
    expect(await indexedDB.databases()).toEqual([]);
  });

  it("has a largest size, and what was kept before stays", async () => {
    const tab = newTab();
    const session = await kept(tab);
    expect(await tab.save(session, new Uint8Array(LARGEST_CLASS))).toEqual(failure("too-large"));
    expect(valueOf(await tab.reread(session)).content).toEqual(CONTENT);
  });
});

describe("two tabs", () => {
  it("do not overwrite each other: the second is told, rereads and goes on", async () => {
    const [one, other] = [newTab(), newTab()];
    const seenByOne = await kept(one);
    const seenByOther = valueOf(await other.unlock(PASSPHRASE)).session;
    valueOf(await one.save(seenByOne, MORE));
    expect(await other.save(seenByOther, CONTENT)).toEqual(failure("changed-elsewhere"));
    const { content, session } = valueOf(await other.reread(seenByOther));
    expect(content).toEqual(MORE);
    expect(await other.save(session, CONTENT)).toMatchObject({ ok: true });
  });

  it("hear of each other, not of themselves", async () => {
    const heard: string[] = [];
    const one = newTab((news) => heard.push(`one: ${news}`));
    newTab((news) => heard.push(`other: ${news}`));
    const session = await kept(one);
    await one.save(session, MORE);
    await one.wipe();
    await vi.waitFor(() => expect(heard).toEqual(["other: saved", "other: saved", "other: wiped"]));
  });

  it("of which one wiped and began anew: the other's key no longer fits, and its save is refused", async () => {
    const [one, other] = [newTab(), newTab()];
    const before = await kept(one);
    await other.wipe();
    valueOf(await other.create("another passphrase", MORE));
    expect(await one.save(before, CONTENT)).toEqual(failure("changed-elsewhere"));
    expect(await one.reread(before)).toEqual(failure("wrong-key"));
  });

  it("work where the browser has no channels", async () => {
    vi.stubGlobal("BroadcastChannel", undefined);
    expect(await newTab().create(PASSPHRASE, CONTENT)).toMatchObject({ ok: true });
  });
});

describe("a wrong passphrase", () => {
  it("costs time from the third on, in every tab and after a restart; the right one clears the count", async () => {
    await kept();
    const tab = newTab();
    for (let round = 0; round < 3; round += 1) expect(await tab.unlock("wrong")).toEqual(failure("wrong-passphrase"));
    expect(await tab.waitMs()).toBe(5_000);
    expect(await tab.unlock(PASSPHRASE)).toEqual(failure("too-soon"));
    expect(await newTab().unlock(PASSPHRASE)).toEqual(failure("too-soon"));
    now += 5_000;
    expect(await tab.unlock("wrong")).toEqual(failure("wrong-passphrase"));
    expect(await newTab().waitMs()).toBe(10_000);
    now += 10_000;
    expect(await tab.unlock(PASSPHRASE)).toMatchObject({ ok: true });
    expect(await newTab().waitMs()).toBe(0);
    expect(await tab.unlock("wrong")).toEqual(failure("wrong-passphrase"));
    expect(await tab.waitMs()).toBe(0);
  });

  it("is counted before it is tried: closing the tab does not save a try", async () => {
    await kept();
    const closed = openVault(() => {}, { derive: () => new Promise(() => {}), random: systemRandom, now: () => now });
    open.push(closed);
    for (let round = 0; round < 3; round += 1) {
      void closed.unlock("wrong");
      await vi.waitFor(async () => expect(await newTab().waitMs()).toBe(round < 2 ? 0 : 5_000));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await newTab().unlock(PASSPHRASE)).toEqual(failure("too-soon"));
  });

  it("is counted in memory where the store refuses", async () => {
    await kept();
    const tab = newTab();
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    for (let round = 0; round < 3; round += 1) expect(await tab.unlock("wrong")).toEqual(failure("wrong-passphrase"));
    expect(await tab.unlock(PASSPHRASE)).toEqual(failure("too-soon"));
  });

  it("is not counted where no passphrase could be tried", async () => {
    await kept();
    const tab = openVault(() => {}, { derive: async () => failure("no-worker"), random: systemRandom, now: () => now });
    open.push(tab);
    for (let round = 0; round < 5; round += 1) expect(await tab.unlock(PASSPHRASE)).toEqual(failure("no-worker"));
    expect(await tab.waitMs()).toBe(0);
  });
});

describe("what cannot be opened", () => {
  it("is damaged: said before a passphrase is tried, and not counted", async () => {
    await kept();
    const note = valueOf(await readNote());
    if (!note) throw new Error("nothing kept");
    const turned = note.envelope.map((byte, at) => (at === 500 ? byte ^ 1 : byte));
    valueOf(await replaceNote(note.revision, { revision: "damaged", envelope: turned }));
    const never = openVault(() => {}, { derive: () => expect.fail("derived"), random: systemRandom, now: () => now });
    open.push(never);
    expect(await never.unlock(PASSPHRASE)).toEqual(failure("damaged"));
    expect(await never.waitMs()).toBe(0);
    expect(await hasVault()).toEqual(success(true));
  });

  it("is of a later version: left as it is", async () => {
    await kept();
    const note = valueOf(await readNote());
    if (!note) throw new Error("nothing kept");
    const later = note.envelope.map((byte, at) => (at === 4 ? 2 : byte));
    valueOf(await replaceNote(note.revision, { revision: "later", envelope: later }));
    expect(await newTab().unlock(PASSPHRASE)).toEqual(failure("newer-version"));
  });

  it("is in a browser without databases", async () => {
    vi.stubGlobal("indexedDB", undefined);
    const tab = newTab();
    expect(await hasVault()).toEqual(failure("unavailable"));
    expect(await tab.create(PASSPHRASE, CONTENT)).toEqual(failure("unavailable"));
    expect(await tab.unlock(PASSPHRASE)).toEqual(failure("unavailable"));
    expect(await tab.waitMs()).toBe(0);
  });
});
