import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DATABASE, deleteNotes, readNote, readTries, replaceNote, writeTries, type Note } from "@/device/notes-store";
import { NO_TRIES } from "@/device/tries";
import { failure, success } from "@/domain/result";

beforeEach(() => vi.stubGlobal("indexedDB", new IDBFactory()));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const note = (revision: string): Note => ({ revision, envelope: Uint8Array.of(1, 2, 3) });

/** As some other program, or a fault of the disk, might leave it. */
async function plant(value: unknown, version = 1): Promise<void> {
  const database = await openDB(DATABASE, version, { upgrade: (fresh) => void fresh.createObjectStore("notes") });
  await database.put("notes", value, "note");
  database.close();
}

describe("the store", () => {
  it("is not made by looking: a visit leaves no trace", async () => {
    expect(await readNote()).toEqual(success(null));
    expect(await readTries()).toEqual(success(NO_TRIES));
    expect(await writeTries({ failures: 1, last: 0 })).toEqual(success(null));
    expect(await replaceNote("some", note("other"))).toEqual(failure("changed-elsewhere"));
    expect(await indexedDB.databases()).toEqual([]);
  });

  it("has names that say nothing", async () => {
    await replaceNote(null, note("one"));
    expect(await indexedDB.databases()).toEqual([{ name: "notes", version: 1 }]);
    const database = await openDB(DATABASE);
    expect([...database.objectStoreNames]).toEqual(["notes"]);
    database.close();
  });

  it("keeps a note, and tries beside it", async () => {
    expect(await replaceNote(null, note("one"))).toEqual(success(null));
    expect(await writeTries({ failures: 2, last: 5 })).toEqual(success(null));
    expect(await readNote()).toEqual(success(note("one")));
    expect(await readTries()).toEqual(success({ failures: 2, last: 5 }));
  });

  it("is gone once deleted", async () => {
    await replaceNote(null, note("one"));
    expect(await deleteNotes()).toEqual(success(null));
    expect(await indexedDB.databases()).toEqual([]);
  });
});

describe("a note is replaced", () => {
  it("only by who saw it as it is", async () => {
    await replaceNote(null, note("one"));
    expect(await replaceNote("one", note("two"))).toEqual(success(null));
    expect(await replaceNote("one", note("three"))).toEqual(failure("changed-elsewhere"));
    expect(await replaceNote(null, note("three"))).toEqual(failure("changed-elsewhere"));
    expect(await readNote()).toEqual(success(note("two")));
  });

  it("by one of many who try at once, each round", async () => {
    await replaceNote(null, note("start"));
    let last = "start";
    for (let round = 0; round < 50; round += 1) {
      const answers = await Promise.all(Array.from({ length: 4 }, (_, tab) => replaceNote(last, note(`${round}-${tab}`))));
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      last = `${round}-${answers.findIndex(({ ok }) => ok)}`;
      expect(await readNote()).toEqual(success(note(last)));
    }
  });

  it("never once wiped: an old tab cannot bring it back", async () => {
    await replaceNote(null, note("one"));
    await deleteNotes();
    expect(await replaceNote("one", note("two"))).toEqual(failure("changed-elsewhere"));
    expect(await indexedDB.databases()).toEqual([]);
  });

  it("never where something else lies: it is told, and left as it is", async () => {
    await plant({ text: "what is this" });
    expect(await readNote()).toEqual(failure("damaged"));
    expect(await replaceNote(null, note("one"))).toEqual(failure("changed-elsewhere"));
    expect(await readNote()).toEqual(failure("damaged"));
  });
});

describe("the browser refuses", () => {
  it("to have databases: some private windows", async () => {
    vi.stubGlobal("indexedDB", undefined);
    expect(await readNote()).toEqual(failure("unavailable"));
    expect(await replaceNote(null, note("one"))).toEqual(failure("unavailable"));
    expect(await deleteNotes()).toEqual(failure("unavailable"));
  });

  it("to open one: strict settings", async () => {
    vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    expect(await readNote()).toEqual(failure("unavailable"));
  });

  it("to write more, and what was kept stays", async () => {
    await replaceNote(null, note("one"));
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(await replaceNote("one", note("two"))).toEqual(failure("quota"));
    vi.restoreAllMocks();
    expect(await readNote()).toEqual(success(note("one")));
  });

  it("to open what a later version of us keeps", async () => {
    await plant(note("later"), 2);
    expect(await readNote()).toEqual(failure("newer-version"));
    expect(await replaceNote(null, note("one"))).toEqual(failure("newer-version"));
  });
});
