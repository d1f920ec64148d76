import { useEffect, useEffectEvent, useRef, useState } from "react";
import { deviceKeeper, keepUnderNewCode, type CopyKeeperError, type DeviceKeeperError, type Keeper, type OpenCopy } from "@/device/keeper";
import { leaveTo } from "@/device/leave";
import type { News } from "@/device/other-tabs";
import { deleteCopy, eraseForGood, type CopyError } from "@/device/sealed-copy";
import { openVault, type Vault } from "@/device/vault";
import { CASE_FILE_VERSION, readCaseFile, writeCaseFile, type OpenCase } from "@/domain/case-file";
import { joinCases } from "@/domain/merge-cases";
import type { MergeConflict } from "@/domain/merge";
import { success, type Result } from "@/domain/result";
import type { KeepProps } from "@/words/part-props";
import type { CodeFault, DeviceFault, FileFault } from "@/features/keep/faults";
import { startSaver, type Saver, type SaveState } from "@/features/keep/saver";
import { useLock } from "@/features/keep/use-lock";

const DEVICE_DELAY_MS = 800;
/** Each save is a request. */
const CODE_DELAY_MS = 4_000;

type Access = Parameters<typeof eraseForGood>[0];

/** What was joined from elsewhere, and where both had changed the same thing. */
export interface Joined {
  readonly from: "opening" | "elsewhere";
  readonly conflicts: readonly MergeConflict[];
}

/** Where the case is kept now: nothing on the device or under a code until the person chose it and gave the secret. */
export interface Keeping {
  readonly device: SaveState<DeviceKeeperError> | null;
  readonly code: SaveState<CopyKeeperError> | null;
  readonly joined: Joined | null;
  readonly onJoinedRead: () => void;
  readonly createOnDevice: (passphrase: string) => Promise<DeviceFault | null>;
  readonly unlock: (passphrase: string) => Promise<DeviceFault | null>;
  readonly waitMs: () => Promise<number>;
  readonly createCode: () => Promise<Result<readonly [string, string], CodeFault>>;
  readonly openUnderCode: (access: Access, copy: OpenCopy) => CodeFault | null;
  readonly setAside: () => Promise<CopyError | null>;
  readonly erase: () => Promise<CopyError | null>;
  readonly openContent: (content: Uint8Array) => FileFault | null;
  readonly content: () => Uint8Array<ArrayBuffer>;
  /** Whether it locked: not while something could not be saved. */
  readonly lock: () => Promise<boolean>;
  /** Forgets keys and stops saving, before a wipe. */
  readonly forget: () => void;
}

/** The case as it stands on the page. */
export function caseOf({ locale, situation, ticks, kept }: Pick<KeepProps, "locale" | "situation" | "ticks" | "kept">): OpenCase {
  return { version: CASE_FILE_VERSION, locale, situation, ticks, kept };
}

export function useKeeping(props: KeepProps): Keeping {
  const { onRestore, onIsKept } = props;
  const [device, setDevice] = useState<Keeping["device"]>(null);
  const [code, setCode] = useState<Keeping["code"]>(null);
  const [joined, setJoined] = useState<Joined | null>(null);
  const file = caseOf(props);
  const page = useRef(file);
  const vault = useRef<Vault | null>(null);
  const deviceSaver = useRef<Saver | null>(null);
  const codeSaver = useRef<Saver | null>(null);
  const access = useRef<Access | null>(null);
  const savers = () => [deviceSaver.current, codeSaver.current].flatMap((saver) => saver ?? []);

  useEffect(() => {
    page.current = file;
    for (const saver of savers()) saver.changed(file);
  });
  const isOpen = device !== null || code !== null;
  useEffect(() => onIsKept(isOpen), [isOpen, onIsKept]);

  const forget = () => {
    for (const saver of savers()) saver.stop();
    vault.current?.close();
    deviceSaver.current = null;
    codeSaver.current = null;
    vault.current = null;
    access.current = null;
  };
  const close = () => {
    forget();
    // The same address: the document, with all that it holds, is replaced by one that knows nothing.
    leaveTo(location.pathname, "");
  };
  const lock = async () => {
    if (!savers().every((saver) => saver.isSaved())) {
      dispatchEvent(new Event("cover"));
      const saved = await Promise.all(savers().map((saver) => saver.flush()));
      if (saved.includes(false)) return false;
    }
    close();
    return true;
  };
  useLock(isOpen, () => void lock(), () => {
    for (const saver of savers()) void saver.flush();
  });
  const end = useEffectEvent(forget);
  useEffect(() => () => end(), []);

  const onNews = (news: News) => {
    if (news === "wiped") close();
    else void deviceSaver.current?.pull();
  };
  const theVault = () => (vault.current ??= openVault(onNews));

  const show = (conflicts: readonly MergeConflict[], from: Joined["from"]) => setJoined({ from, conflicts });
  const saverOf = <E extends string>(keeper: Keeper<E>, kept: OpenCase, delayMs: number, onState: (state: SaveState<E>) => void) =>
    startSaver({
      keeper,
      kept,
      delayMs,
      onState,
      onMerge: (merged) => {
        page.current = merged.file;
        onRestore(merged.file);
        show(merged.conflicts, "elsewhere");
      },
    });
  const keepOnDevice = (keeper: Keeper<DeviceKeeperError>, kept: OpenCase) => {
    deviceSaver.current?.stop();
    deviceSaver.current = saverOf(keeper, kept, DEVICE_DELAY_MS, setDevice);
    setDevice({ at: "saved" });
  };
  const keepUnderCode = (keeper: Keeper<CopyKeeperError>, kept: OpenCase, opened: Access) => {
    codeSaver.current?.stop();
    access.current = opened;
    codeSaver.current = saverOf(keeper, kept, CODE_DELAY_MS, setCode);
    setCode({ at: "saved" });
  };
  /** Puts what was kept on the page, joined with what is there already. */
  const restore = (content: Uint8Array): Result<OpenCase, "damaged" | "newer-version" | "not-merged"> => {
    const read = readCaseFile(content);
    if (!read.ok) return read;
    const both = joinCases(page.current, read.value);
    if (!both.ok) return both;
    page.current = both.value.file;
    onRestore(both.value.file);
    if (both.value.conflicts.length > 0) show(both.value.conflicts, "opening");
    return success(read.value);
  };
  const endCopy = () => {
    codeSaver.current?.stop();
    codeSaver.current = null;
    access.current = null;
    setCode(null);
  };

  return {
    device,
    code,
    joined,
    onJoinedRead: () => setJoined(null),
    async createOnDevice(passphrase) {
      const kept = page.current;
      const created = await theVault().create(passphrase, writeCaseFile(kept));
      if (!created.ok) return created.error;
      keepOnDevice(deviceKeeper(theVault(), created.value), kept);
      return null;
    },
    async unlock(passphrase) {
      const unlocked = await theVault().unlock(passphrase);
      if (!unlocked.ok) return unlocked.error;
      const restored = restore(unlocked.value.content);
      if (!restored.ok) return restored.error;
      keepOnDevice(deviceKeeper(theVault(), unlocked.value.session), restored.value);
      return null;
    },
    waitMs: () => theVault().waitMs(),
    async createCode() {
      const kept = page.current;
      const made = await keepUnderNewCode(writeCaseFile(kept));
      if (!made.ok) return made;
      keepUnderCode(made.value.keeper, kept, made.value.access);
      return success(made.value.groups);
    },
    openUnderCode(opened, copy) {
      const restored = restore(copy.content);
      if (!restored.ok) return restored.error;
      keepUnderCode(copy.keeper, restored.value, opened);
      return null;
    },
    async setAside() {
      if (!access.current) return "gone";
      const deleted = await deleteCopy(access.current.id);
      if (!deleted.ok && deleted.error !== "gone") return deleted.error;
      endCopy();
      return null;
    },
    async erase() {
      if (!access.current) return "gone";
      const erased = await eraseForGood(access.current);
      if (!erased.ok) return erased.error;
      endCopy();
      return null;
    },
    openContent(content) {
      const restored = restore(content);
      return restored.ok ? null : restored.error;
    },
    content: () => writeCaseFile(page.current),
    lock,
    forget() {
      forget();
      setDevice(null);
      setCode(null);
    },
  };
}
