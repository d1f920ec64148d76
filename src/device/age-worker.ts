import { openAgeFile, sealAgeFile } from "@/crypto/age-file";
import type { AgeFileError } from "@/crypto/age-file-limits";
import type { Bytes } from "@/crypto/bytes";
import { answerJob } from "@/device/worker-side";

export interface AgeJob {
  readonly act: "seal" | "open";
  readonly bytes: Bytes;
  readonly passphrase: string;
}

answerJob<AgeJob, Bytes, AgeFileError>(({ act, bytes, passphrase }) => (act === "seal" ? sealAgeFile(bytes, passphrase) : openAgeFile(bytes, passphrase)));
