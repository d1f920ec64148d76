import { openDB, deleteDB, type DBSchema, type IDBPDatabase } from "idb";
import type { Bytes } from "@/crypto/bytes";
import { NO_TRIES, type Tries } from "@/device/tries";
import { failure, success, type Result } from "@/domain/result";

/** Names that say nothing to who opens the browser's tools. */
export const DATABASE = "notes";
const STORE = "notes";
const NOTE = "note";
const TRIES = "tries";
const VERSION = 1;

interface Schema extends DBSchema {
  [STORE]: { key: string; value: unknown };
}

/** The sealed envelope, and a name for this state of it: another at every write, never used again. */
export interface Note {
  readonly revision: string;
  readonly envelope: Bytes;
}

/** `unavailable`: no IndexedDB (some private windows), or it failed. `quota`: the device is full. `newer-version`: kept by a later version of us. */
export type StoreError = "unavailable" | "quota" | "newer-version";

/** What is kept, or `null` if nothing is. Looking makes no database: a visit leaves no trace. */
export async function readNote(): Promise<Result<Note | null, StoreError | "damaged">> {
  const read = await withDatabase("existing", (database) => database.get(STORE, NOTE));
  if (!read.ok) return read;
  if (read.value === null || read.value === undefined) return success(null);
  return isNote(read.value) ? success(read.value) : failure("damaged");
}

/**
 * Puts `note` in place of revision `expected` (`null`: of nothing), in one transaction. Anything else there, or nothing any more, is
 * `changed-elsewhere`, and stays as it is. Success means that it is on the disk.
 */
export async function replaceNote(expected: string | null, note: Note): Promise<Result<null, StoreError | "changed-elsewhere">> {
  const written = await withDatabase(expected === null ? "new" : "existing", async (database) => {
    const transaction = database.transaction(STORE, "readwrite", { durability: "strict" });
    const current = await transaction.store.get(NOTE);
    const isExpected = expected === null ? current === undefined : isNote(current) && current.revision === expected;
    await Promise.all([isExpected && transaction.store.put(note, NOTE), transaction.done]);
    return isExpected;
  });
  if (!written.ok) return written;
  return written.value ? success(null) : failure("changed-elsewhere");
}

export async function readTries(): Promise<Result<Tries, StoreError>> {
  const read = await withDatabase("existing", (database) => database.get(STORE, TRIES));
  return read.ok ? success(isTries(read.value) ? read.value : NO_TRIES) : read;
}

export async function writeTries(tries: Tries): Promise<Result<null, StoreError>> {
  const written = await withDatabase("existing", (database) => database.put(STORE, tries, TRIES));
  return written.ok ? success(null) : written;
}

/** Removes the database, name and all. */
export async function deleteNotes(): Promise<Result<null, StoreError>> {
  return attempt(async () => {
    await deleteDB(DATABASE);
    return null;
  });
}

/** Opens, acts and closes again: an open database would hold up who wipes in another tab. `null` where there is none and `existing` is asked. */
function withDatabase<T>(mode: "existing" | "new", act: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<Result<T | null, StoreError>> {
  return attempt(async () => {
    const database = await open(mode);
    if (!database) return null;
    try {
      return await act(database);
    } finally {
      database.close();
    }
  });
}

async function open(mode: "existing" | "new"): Promise<IDBPDatabase<Schema> | null> {
  let isMissing = false;
  try {
    return await openDB<Schema>(DATABASE, VERSION, {
      upgrade(database, _oldVersion, _newVersion, transaction) {
        if (mode === "new") return void database.createObjectStore(STORE);
        transaction.done.catch(() => {
          isMissing = true;
        });
        transaction.abort();
      },
    });
  } catch (error) {
    if (isMissing) return null;
    throw error;
  }
}

async function attempt<T>(act: () => Promise<T>): Promise<Result<T, StoreError>> {
  if (typeof indexedDB === "undefined" || indexedDB === null) return failure("unavailable");
  try {
    return success(await act());
  } catch (error) {
    if (error instanceof DOMException) return failure(storeError(error));
    throw error;
  }
}

function storeError({ name }: DOMException): StoreError {
  if (name === "QuotaExceededError") return "quota";
  return name === "VersionError" ? "newer-version" : "unavailable";
}

function isNote(value: unknown): value is Note {
  return typeof value === "object" && value !== null && "revision" in value && typeof value.revision === "string" && "envelope" in value && value.envelope instanceof Uint8Array;
}

function isTries(value: unknown): value is Tries {
  return typeof value === "object" && value !== null && "failures" in value && typeof value.failures === "number" && "last" in value && typeof value.last === "number";
}
