import type { Digest } from "@/crypto/sha256-stream";
import { atMostEvery } from "@/device/at-most-every";
import { digestOfFile } from "@/device/digest-of-file";
import { answerJob } from "@/device/worker-side";

const PROGRESS_MS = 100;

answerJob<Blob, Digest, "unreadable" | "unsupported">((file, onProgress) => digestOfFile(file, atMostEvery(PROGRESS_MS, onProgress)));
