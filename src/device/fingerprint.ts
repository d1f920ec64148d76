import type { Digest } from "@/crypto/sha256-stream";
import { startJob, startedOrNone } from "@/device/worker-job";
import { failure, type Result } from "@/domain/result";

/** `unreadable`: the file moved, changed or may not be read. `unsupported`: no worker, no WebAssembly, or no way to read in parts. */
export type FingerprintError = "unreadable" | "cancelled" | "unsupported";

interface Watching {
  readonly signal: AbortSignal;
  /** How much of the file is read, from 0 to 1; at most ten times a second. */
  readonly onProgress: (part: number) => void;
}

const start = () => new Worker(new URL("./fingerprint-worker.ts", import.meta.url), { type: "module" });
let ahead: Worker | null = null;

/** Loads the worker before a file is chosen, so that choosing one asks nothing of the network. Gives what lets go of it. */
export function prepareFingerprint(): () => void {
  const worker = startedOrNone(start);
  const forget = () => {
    if (ahead === worker) ahead = null;
  };
  worker?.addEventListener("error", forget);
  ahead = worker;
  return () => {
    if (ahead === worker) worker?.terminate();
    forget();
  };
}

function prepared(): Worker {
  const worker = ahead ?? start();
  ahead = null;
  return worker;
}

/**
 * SHA-256 of a file that stays where it is: read in a worker, in parts, from `file.stream()` (measured faster than slices of 4 MiB); a film
 * of 2 GB does not fill the memory.
 */
export async function fingerprintFile(file: File, { signal, onProgress }: Watching): Promise<Result<Digest, FingerprintError>> {
  if (signal.aborted) return failure("cancelled");
  const job = startJob<Digest, "unreadable" | "unsupported">(prepared, file, (bytes) => onProgress(bytes / file.size));
  const cancelled = new Promise<Result<Digest, FingerprintError>>((resolve) => {
    signal.addEventListener("abort", () => {
      job.end();
      resolve(failure("cancelled"));
    }, { once: true });
  });
  const answer = await Promise.race([job.answer, cancelled]);
  if (answer.ok) return answer;
  return failure(answer.error === "no-worker" ? "unsupported" : answer.error);
}
