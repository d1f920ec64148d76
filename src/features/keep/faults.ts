import type { CodeError, CopyKeeperError, DeviceKeeperError } from "@/device/keeper";
import type { DeriveError } from "@/device/derive";
import type { openFromFile, sealToFile } from "@/device/case-in-file";
import type { CopyError } from "@/device/sealed-copy";
import type { SaveError, UnlockError } from "@/device/vault";
import type { readCaseFile } from "@/domain/case-file";
import type { SaveFault } from "@/features/keep/saver";

type ErrorOf<Result> = Extract<Awaited<Result>, { ok: false }> extends { error: infer E } ? E : never;
type ReadFault = ErrorOf<ReturnType<typeof readCaseFile>> | "not-merged";

/** What can go wrong on each way; every one has a sentence in `keep.fault`. */
export type DeviceFault = SaveFault<DeviceKeeperError> | UnlockError | SaveError | DeriveError | ReadFault;
export type FileFault = ErrorOf<ReturnType<typeof sealToFile>> | ErrorOf<ReturnType<typeof openFromFile>> | ReadFault;
export type CodeFault = SaveFault<CopyKeeperError> | CopyError | CodeError | DeriveError | ReadFault;
