import type { CleanPicture } from "@/device/clean-picture";
import type { PictureFault } from "@/device/picture-limits";
import type { PictureJob } from "@/device/picture-worker";
import { startedOrNone, startJob, type WorkerJob } from "@/device/worker-job";
import type { PdqFingerprint } from "@/domain/pdq";

export interface PictureTools {
  /** Loads a worker before a picture is chosen, so that choosing one asks nothing of the network. */
  prepare(): void;
  clean(file: Blob): WorkerJob<CleanPicture, PictureFault>;
  fingerprint(file: Blob): WorkerJob<PdqFingerprint, PictureFault>;
}

/** What is done with pictures, each in a worker of its own that forgets it with its answer. `address`: of the worker's script. */
export function pictureTools(address: string): PictureTools {
  const start = () => new Worker(address);
  let ahead: Worker | null = null;
  const prepare = () => {
    const worker = ahead ?? startedOrNone(start);
    worker?.addEventListener("error", () => {
      if (ahead === worker) ahead = null;
    });
    ahead = worker;
  };
  const inWorker = <T>(job: PictureJob): WorkerJob<T, PictureFault> => {
    const worker = ahead;
    ahead = null;
    const started = startJob<T, PictureFault>(() => worker ?? start(), job);
    void started.answer.then(prepare);
    return started;
  };
  return { prepare, clean: (file) => inWorker({ act: "clean", file }), fingerprint: (file) => inWorker({ act: "fingerprint", file }) };
}
