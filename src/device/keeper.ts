import type { Bytes } from "@/crypto/bytes";
import { openEnvelope, sealEnvelope, type EnvelopeError } from "@/crypto/envelope";
import { groupsOf, newSealedCode, parseSealedCode, type SealedAccess } from "@/crypto/sealed-code";
import { deriveFromCode, type DeriveError } from "@/device/derive";
import type { StoreError } from "@/device/notes-store";
import { createCopy, readCopy, replaceCopy, restoreCopy, type CopyError } from "@/device/sealed-copy";
import type { Session, Vault } from "@/device/vault";
import { failure, success, type Result } from "@/domain/result";

/** Where a case is kept while the page is open: the key to it, and the state that was last seen there. Forgetting it is locking. */
export interface Keeper<E extends string> {
  /** Takes in what is there now. */
  readonly read: () => Promise<Result<Bytes, E>>;
  /** Puts `content` in place of what was last seen. `changed`: somebody else wrote meanwhile; read, merge, write again. One at a time. */
  readonly write: (content: Bytes) => Promise<Result<null, E | "changed">>;
}

export type DeviceKeeperError = StoreError | EnvelopeError | "nothing-kept" | "wrong-key" | "too-large";

/** The vault of this device, once it is open. */
export function deviceKeeper(vault: Vault, opened: Session): Keeper<DeviceKeeperError> {
  let session = opened;
  return {
    async read() {
      const read = await vault.reread(session);
      if (!read.ok) return read;
      session = read.value.session;
      return success(read.value.content);
    },
    async write(content) {
      const saved = await vault.save(session, content);
      if (!saved.ok) return failure(saved.error === "changed-elsewhere" ? "changed" : saved.error);
      session = saved.value;
      return success(null);
    },
  };
}

/** `emptied`: somebody who had the code erased it for good. */
export type CopyKeeperError = Exclude<CopyError, "changed"> | EnvelopeError | "wrong-key" | "emptied";
export type CodeError = "too-short" | "too-long" | "check-digit";

export interface OpenCopy {
  readonly keeper: Keeper<CopyKeeperError>;
  readonly content: Bytes;
}

/** The sealed copy on the server, once its code is known. */
function copyKeeper({ id, key, kdf }: SealedAccess, seen: string): Keeper<CopyKeeperError> {
  let etag = seen;
  return {
    async read() {
      const copy = await readCopy(id);
      if (!copy.ok) return failure(copy.error === "changed" ? "server" : copy.error);
      const content = await openEnvelope(copy.value.envelope, key);
      if (!content.ok) return content;
      if (content.value.length === 0) return failure("emptied");
      etag = copy.value.etag;
      return content;
    },
    async write(content) {
      const envelope = await sealEnvelope(content, key, kdf);
      if (!envelope.ok) return envelope;
      const written = await replaceCopy(id, envelope.value, etag);
      if (!written.ok) return written;
      etag = written.value.etag;
      return success(null);
    },
  };
}

export interface NewCopy {
  readonly access: SealedAccess;
  readonly keeper: Keeper<CopyKeeperError>;
  /** The only time that the code is seen: nine and eight digits. */
  readonly groups: readonly [string, string];
}

/** Makes a code here and puts `content` under it. */
export async function keepUnderNewCode(content: Bytes): Promise<Result<NewCopy, CopyError | DeriveError>> {
  const code = newSealedCode();
  const access = await deriveFromCode(code);
  if (!access.ok) return access;
  const envelope = await sealEnvelope(content, access.value.key, access.value.kdf);
  if (!envelope.ok) return envelope;
  const created = await createCopy(access.value.id, envelope.value);
  return created.ok ? success({ access: access.value, keeper: copyKeeper(access.value, created.value.etag), groups: groupsOf(code) }) : created;
}

/** Where the copy of a code lies, from what a person typed. Takes seconds; asks nobody. */
export async function accessOfTyped(typed: string): Promise<Result<SealedAccess, CodeError | DeriveError>> {
  const code = parseSealedCode(typed);
  return code.ok ? deriveFromCode(code.value) : code;
}

/** Opens the copy; `gone`: none there, or set aside: `bringBack` may still find it. */
export async function openCopy(access: SealedAccess): Promise<Result<OpenCopy, CopyKeeperError>> {
  const keeper = copyKeeper(access, "");
  const content = await keeper.read();
  return content.ok ? success({ keeper, content: content.value }) : content;
}

/** Opens a copy that was deleted less than the days that it is set aside. */
export async function bringBack(access: SealedAccess): Promise<Result<OpenCopy, CopyKeeperError>> {
  const restored = await restoreCopy(access.id);
  if (!restored.ok && restored.error !== "gone") return failure(restored.error === "changed" ? "server" : restored.error);
  return openCopy(access);
}
