import { LARGEST_AGE_FILE, type AgeFileError } from "@/crypto/age-file-limits";
import type { Bytes } from "@/crypto/bytes";
import type { AgeJob } from "@/device/age-worker";
import { startJob } from "@/device/worker-job";
import { failure, type Result } from "@/domain/result";

export const MOST_MEGABYTES = LARGEST_AGE_FILE / (1024 * 1024);

/** `content` as a standard age file under a passphrase. What to name it and where to put it is the screen's matter. */
export async function sealToFile(content: Bytes, passphrase: string): Promise<Result<Bytes, "too-large" | "no-worker">> {
  return inWorker<"too-large">({ act: "seal", bytes: content, passphrase });
}

/** The content of a file that the person chose. Its size is looked at before any of it is read. */
export async function openFromFile(file: Blob, passphrase: string): Promise<Result<Bytes, AgeFileError | "unreadable" | "no-worker">> {
  if (file.size > LARGEST_AGE_FILE) return failure("too-large");
  const bytes = await bytesOf(file);
  return bytes ? inWorker<AgeFileError>({ act: "open", bytes, passphrase }) : failure("unreadable");
}

function inWorker<E extends AgeFileError>(job: AgeJob): Promise<Result<Bytes, E | "no-worker">> {
  return startJob<Bytes, E>(() => new Worker(new URL("./age-worker.ts", import.meta.url), { type: "module" }), job).answer;
}

/** Nothing where the file moved, changed or was on a medium that is gone since it was chosen. */
async function bytesOf(file: Blob): Promise<Bytes | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
