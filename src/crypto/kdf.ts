import type { Bytes } from "@/crypto/bytes";
import type { Result } from "@/domain/result";

/** What a secret is stretched with. Written beside what it protects, so that the parameters can grow. */
export interface Kdf {
  readonly memoryKiB: number;
  readonly iterations: number;
  readonly parallelism: number;
  readonly salt: Bytes;
}

/** RFC 9106, section 4, second recommended option (64 MiB, three passes), with one lane: a browser has no threads to give it. */
export const ARGON2ID = { memoryKiB: 64 * 1024, iterations: 3, parallelism: 1 } as const;
export const SALT_BYTES = 16;

/** Turns a secret that a person can remember into 32 bytes, slowly: `argon2id`, here or in a worker. */
export type Stretch<E extends string> = (secret: Bytes, kdf: Kdf) => Promise<Result<Bytes, E>>;
