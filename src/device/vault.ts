import { hex, type Bytes } from "@/crypto/bytes";
import { kdfOf, openEnvelope, sealEnvelope, type EnvelopeError } from "@/crypto/envelope";
import type { Kdf } from "@/crypto/kdf";
import { freshKdf } from "@/crypto/passphrase-key";
import { randomBytes, systemRandom, type Random } from "@/crypto/random";
import { deriveFromPassphrase, type DeriveError } from "@/device/derive";
import { deleteNotes, readNote, readTries, replaceNote, writeTries, type Note, type StoreError } from "@/device/notes-store";
import { joinOtherTabs, type News } from "@/device/other-tabs";
import { NO_TRIES, waitLeft, worseOf, type Tries } from "@/device/tries";
import { failure, success, type Result } from "@/domain/result";

const REVISION_BYTES = 16;

/** What an unlocked page holds: the key, and the state of the store that it last saw. Locking is dropping it. */
export interface Session {
  readonly key: CryptoKey;
  readonly kdf: Kdf;
  readonly revision: string;
}

export interface Unlocked {
  readonly content: Bytes;
  readonly session: Session;
}

/** `nothing-kept`: never, or wiped, or forgotten by the browser. `too-soon`: ask `waitMs` how long. */
export type UnlockError = StoreError | EnvelopeError | DeriveError | "nothing-kept" | "too-soon" | "wrong-passphrase";
export type SaveError = StoreError | "too-large" | "changed-elsewhere";

export interface Vault {
  /** Begins to keep `content`. What is kept already is never replaced: `changed-elsewhere`. */
  create: (passphrase: string, content: Bytes) => Promise<Result<Session, SaveError | DeriveError>>;
  /** Opens what is kept. A wrong passphrase costs the derivation, and from the third on a growing wait. */
  unlock: (passphrase: string) => Promise<Result<Unlocked, UnlockError>>;
  /** Milliseconds until the next passphrase may be tried. */
  waitMs: () => Promise<number>;
  /** Opens what another tab saved, with the key at hand. `wrong-key`: wiped and begun anew there, under another passphrase. */
  reread: (session: Session) => Promise<Result<Unlocked, StoreError | EnvelopeError | "nothing-kept" | "wrong-key">>;
  /** Keeps `content` in place of what `session` saw, and gives the session to go on with. One at a time: each needs the one before. */
  save: (session: Session, content: Bytes) => Promise<Result<Session, SaveError>>;
  /** Removes what is kept, tries and all; other tabs are told, and cannot bring it back by saving. */
  wipe: () => Promise<Result<null, StoreError>>;
  /** Stops listening to other tabs. */
  close: () => void;
}

interface VaultTools {
  derive: (passphrase: string, kdf: Kdf) => Promise<Result<CryptoKey, DeriveError>>;
  random: Random;
  now: () => number;
}

const REAL_TOOLS: VaultTools = { derive: deriveFromPassphrase, random: systemRandom, now: () => Date.now() };

/** Whether something is kept here. Leaves no trace where nothing is; a damaged note counts, for it can still be wiped. */
export async function hasVault(): Promise<Result<boolean, StoreError>> {
  const note = await readNote();
  if (note.ok) return success(note.value !== null);
  return note.error === "damaged" ? success(true) : failure(note.error);
}

/**
 * The case as it is kept on this device: one sealed envelope in IndexedDB. `onNews` hears what other tabs did: `saved` asks for `reread`
 * and a merge, `wiped` for forgetting. The tools are arguments for tests.
 */
export function openVault(onNews: (news: News) => void, { derive, random, now }: VaultTools = REAL_TOOLS): Vault {
  const otherTabs = joinOtherTabs(onNews);
  let remembered = NO_TRIES;

  const triesSoFar = async (): Promise<Tries> => {
    const stored = await readTries();
    return worseOf(remembered, stored.ok ? stored.value : NO_TRIES);
  };
  /** Where the store refuses, memory counts alone. */
  const count = async (tries: Tries) => {
    remembered = tries;
    await writeTries(tries);
  };
  const keep = async (content: Bytes, { key, kdf }: Omit<Session, "revision">, expected: string | null): Promise<Result<Session, SaveError>> => {
    const envelope = await sealEnvelope(content, key, kdf, random);
    if (!envelope.ok) return envelope;
    const revision = hex(randomBytes(REVISION_BYTES, random));
    const replaced = await replaceNote(expected, { revision, envelope: envelope.value });
    if (!replaced.ok) return replaced;
    otherTabs.tell("saved");
    return success({ key, kdf, revision });
  };

  return {
    async create(passphrase, content) {
      const kdf = freshKdf(random);
      const key = await derive(passphrase, kdf);
      return key.ok ? keep(content, { key: key.value, kdf }, null) : key;
    },

    async unlock(passphrase) {
      const before = await triesSoFar();
      if (waitLeft(before, now()) > 0) return failure("too-soon");
      const note = await keptNote();
      if (!note.ok) return note;
      const kdf = await kdfOf(note.value.envelope);
      if (!kdf.ok) return kdf;
      // Counted before it is tried: closing the tab does not save a try.
      await count({ failures: before.failures + 1, last: now() });
      const key = await derive(passphrase, kdf.value);
      if (!key.ok) {
        await count(before);
        return key;
      }
      const opened = await opening(note.value, { key: key.value, kdf: kdf.value });
      if (!opened.ok) return failure(opened.error === "wrong-key" ? "wrong-passphrase" : opened.error);
      await count(NO_TRIES);
      return opened;
    },

    async waitMs() {
      return waitLeft(await triesSoFar(), now());
    },

    async reread(session) {
      const note = await keptNote();
      return note.ok ? opening(note.value, session) : note;
    },

    save: (session, content) => keep(content, session, session.revision),

    async wipe() {
      const deleted = await deleteNotes();
      if (deleted.ok) otherTabs.tell("wiped");
      return deleted;
    },

    close: () => otherTabs.close(),
  };
}

async function keptNote(): Promise<Result<Note, StoreError | "damaged" | "nothing-kept">> {
  const note = await readNote();
  if (!note.ok) return note;
  return note.value ? success(note.value) : failure("nothing-kept");
}

async function opening({ revision, envelope }: Note, { key, kdf }: Omit<Session, "revision">): Promise<Result<Unlocked, EnvelopeError | "wrong-key">> {
  const content = await openEnvelope(envelope, key);
  return content.ok ? success({ content: content.value, session: { key, kdf, revision } }) : content;
}
