import { cleanPicture, type CleanPicture } from "@/device/clean-picture";
import type { PictureFault } from "@/device/picture-limits";
import { pictureFingerprint } from "@/device/picture-fingerprint";
import { answerJob } from "@/device/worker-side";
import type { PdqFingerprint } from "@/domain/pdq";

export interface PictureJob {
  readonly act: "clean" | "fingerprint";
  readonly file: Blob;
}

answerJob<PictureJob, CleanPicture | PdqFingerprint, PictureFault>(({ act, file }) => (act === "clean" ? cleanPicture(file) : pictureFingerprint(file)));
