import type { Argon2Error } from "@/crypto/argon2";
import type { Bytes } from "@/crypto/bytes";
import type { Kdf, Stretch } from "@/crypto/kdf";
import { liveAccessOf, type LiveAccess, type LiveCode } from "@/crypto/live-code";
import { keyFromPassphrase } from "@/crypto/passphrase-key";
import { accessOf, type SealedAccess, type SealedCode } from "@/crypto/sealed-code";
import type { DeriveJob } from "@/device/derive-worker";
import { startJob } from "@/device/worker-job";
import { failure, type Result } from "@/domain/result";

/** `insecure-page`: served without TLS, where browsers have no cryptography to give. */
export type DeriveError = Argon2Error | "no-worker" | "insecure-page";

/**
 * Argon2id in a worker, so that the page stays alive for the seconds it takes. The worker gives bytes and not a key: Safari keeps a master
 * key in the system's key chain as soon as a key passes between threads, and that is a trace.
 */
const stretchInWorker: Stretch<DeriveError> = async (secret, kdf) => {
  if (!isSecureContext) return failure("insecure-page");
  const job: DeriveJob = { secret, kdf };
  return startJob<Bytes, Argon2Error>(() => new Worker(new URL("./derive-worker.ts", import.meta.url), { type: "module" }), job).answer;
};

/** The key that a passphrase and the parameters beside what it sealed make. Takes 0.3 s on a desktop, 2 to 3 s on a slow phone. */
export function deriveFromPassphrase(passphrase: string, kdf: Kdf): Promise<Result<CryptoKey, DeriveError>> {
  return keyFromPassphrase(passphrase, kdf, stretchInWorker);
}

/** Where the sealed copy of a code lies, and the key that opens it. Takes as long. */
export function deriveFromCode(code: SealedCode): Promise<Result<SealedAccess, DeriveError>> {
  return accessOf(code, stretchInWorker);
}

/** Where the live call of twelve digits lies, and what hides its hand-shake. Takes as long. */
export function deriveFromLiveCode(code: LiveCode): Promise<Result<LiveAccess, DeriveError>> {
  return liveAccessOf(code, stretchInWorker);
}
