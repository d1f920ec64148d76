import { clearCaches, clearWorkers } from "@/device/kept-pages";
import { DATABASE } from "@/device/notes-store";
import { joinOtherTabs } from "@/device/other-tabs";
import { failure, type Result } from "@/domain/result";

/** In the order of work: what needs no waiting first. `tabs`: the others are told to forget what they hold in memory. */
const AREAS = ["tabs", "session", "local", "databases", "caches", "workers"] as const;
export type WipeArea = (typeof AREAS)[number];

/** Nobody waits longer than this for a browser that does not answer; the page still leaves. */
const LIMIT_MS = 2_000;

/** `left-behind` with the areas that could not be cleared: the screen says how to clear the site's data by hand. */
export type Wiped = Result<null, "left-behind"> & { readonly left: readonly WipeArea[] };

/**
 * Clears all that this site can have left in the browser: session and local storage, databases, caches, service workers. All of this
 * origin is ours, so all of it goes, whoever wrote it. Never throws, and ends within two seconds.
 */
export async function wipeDevice(): Promise<Wiped> {
  const cleared = await Promise.all(AREAS.map(async (area) => ({ area, isClear: await isCleared(area) })));
  const left = cleared.filter(({ isClear }) => !isClear).map(({ area }) => area);
  return left.length === 0 ? { ok: true, value: null, left } : { ...failure("left-behind"), left };
}

/** Whatever an area throws, refused or broken, it means the same: not cleared, and said so. */
async function isCleared(area: WipeArea): Promise<boolean> {
  const limit = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), LIMIT_MS));
  const work = clear(area).then(() => true, () => false);
  return Promise.race([work, limit]);
}

async function clear(area: WipeArea): Promise<void> {
  switch (area) {
    case "tabs":
      return tellOtherTabs();
    case "session":
      return sessionStorage.clear();
    case "local":
      return localStorage.clear();
    case "databases":
      return clearDatabases();
    case "caches":
      return clearCaches();
    case "workers":
      return clearWorkers();
  }
}

/** Old browsers cannot list databases: there, ours by its name. A browser without any has nothing to clear. */
async function clearDatabases(): Promise<void> {
  if (typeof indexedDB === "undefined" || indexedDB === null) return;
  const listed = "databases" in indexedDB ? await indexedDB.databases() : [];
  const names = new Set([DATABASE, ...listed.flatMap(({ name }) => name ?? [])]);
  await Promise.all([...names].map(deleted));
}

function deleted(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error(name, { cause: request.error }));
  });
}

function tellOtherTabs(): void {
  const otherTabs = joinOtherTabs(() => {});
  otherTabs.tell("wiped");
  otherTabs.close();
}
