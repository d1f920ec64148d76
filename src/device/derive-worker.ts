import { argon2id, type Argon2Error } from "@/crypto/argon2";
import type { Bytes } from "@/crypto/bytes";
import type { Kdf } from "@/crypto/kdf";
import { answerJob } from "@/device/worker-side";

export interface DeriveJob {
  readonly secret: Bytes;
  readonly kdf: Kdf;
}

answerJob<DeriveJob, Bytes, Argon2Error>(({ secret, kdf }) => argon2id(secret, kdf));
