import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { joinOtherTabs } from "@/device/other-tabs";
import { wipeDevice } from "@/device/wipe";

/** A browser in which everything that can hold a trace holds one. */
let local: Map<string, string>;
let session: Map<string, string>;
let cached: Set<string>;
const unregister = vi.fn<() => Promise<boolean>>();

beforeEach(() => {
  [local, session, cached] = [new Map([["key", "value"]]), new Map([["key", "value"]]), new Set(["guide", "fonts"])];
  unregister.mockReset().mockResolvedValue(true);
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("localStorage", local);
  vi.stubGlobal("sessionStorage", session);
  vi.stubGlobal("caches", { keys: async () => [...cached], delete: async (name: string) => cached.delete(name) });
  vi.stubGlobal("navigator", { serviceWorker: { getRegistrations: async () => [{ unregister }, { unregister }] } });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const hold = (name: string) => openDB(name, 1, { upgrade: (fresh) => void fresh.createObjectStore("any") });

describe("wiping", () => {
  it("leaves nothing behind, whoever wrote it", async () => {
    for (const name of ["notes", "of-a-library"]) (await hold(name)).close();
    expect(await wipeDevice()).toEqual({ ok: true, value: null, left: [] });
    expect(await indexedDB.databases()).toEqual([]);
    expect([local.size, session.size, cached.size]).toEqual([0, 0, 0]);
    expect(unregister).toHaveBeenCalledTimes(2);
  });

  it("tells the other tabs", async () => {
    const heard: string[] = [];
    const other = joinOtherTabs((news) => heard.push(news));
    await wipeDevice();
    await vi.waitFor(() => expect(heard).toEqual(["wiped"]));
    other.close();
  });

  it("finds ours by its name where databases cannot be listed", async () => {
    (await hold("notes")).close();
    const browser = indexedDB;
    vi.stubGlobal("indexedDB", { deleteDatabase: (name: string) => browser.deleteDatabase(name) });
    expect(await wipeDevice()).toMatchObject({ ok: true });
    expect(await browser.databases()).toEqual([]);
  });

  it("has nothing to do in a browser that keeps nothing", async () => {
    for (const missing of ["indexedDB", "BroadcastChannel"]) vi.stubGlobal(missing, undefined);
    Reflect.deleteProperty(globalThis, "caches");
    vi.stubGlobal("navigator", {});
    expect(await wipeDevice()).toMatchObject({ ok: true });
  });

  it.each([
    ["session", () => vi.stubGlobal("sessionStorage", undefined)],
    ["local", () => vi.spyOn(local, "clear").mockImplementation(() => { throw new DOMException("denied", "SecurityError"); })],
    ["databases", () => vi.spyOn(indexedDB, "deleteDatabase").mockImplementation(() => { throw new DOMException("denied", "SecurityError"); })],
    ["caches", () => vi.stubGlobal("caches", { keys: () => Promise.reject(new DOMException("denied", "SecurityError")) })],
    ["workers", () => unregister.mockResolvedValue(false)],
    ["tabs", () => vi.stubGlobal("BroadcastChannel", function refused() { throw new DOMException("denied", "SecurityError"); })],
  ])("goes on where %s cannot be cleared, and says so", async (area, refuse) => {
    refuse();
    expect(await wipeDevice()).toEqual({ ok: false, error: "left-behind", left: [area] });
  });

  it("does not wait for ever for a database that another tab holds open", async () => {
    const held = await hold("notes");
    const start = performance.now();
    expect(await wipeDevice()).toEqual({ ok: false, error: "left-behind", left: ["databases"] });
    expect(performance.now() - start).toBeLessThan(3_000);
    held.close();
  });
});
