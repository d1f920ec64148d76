import type { CleanPicture } from "@/device/clean-picture";
import type { PictureFault } from "@/device/picture-limits";
import type { PictureJob } from "@/device/picture-worker";
import { startJob, type WorkerJob } from "@/device/worker-job";
import type { PdqFingerprint } from "@/domain/pdq";

/** The two things that are done with a picture, each in a worker of its own that forgets it with its answer. `address`: of the worker's script. */
export function pictureTools(address: string) {
  const inWorker = <T>(job: PictureJob): WorkerJob<T, PictureFault> => startJob<T, PictureFault>(() => new Worker(address), job);
  return {
    clean: (file: Blob) => inWorker<CleanPicture>({ act: "clean", file }),
    fingerprint: (file: Blob) => inWorker<PdqFingerprint>({ act: "fingerprint", file }),
  };
}
