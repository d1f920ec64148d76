import type { WorkerSays } from "@/device/worker-job";
import type { Result } from "@/domain/result";

/** In a worker: does its one job and answers. What `work` throws becomes the worker's error, which the page hears. */
export function answerJob<Job, T, E extends string>(work: (job: Job, onProgress: (progress: number) => void) => Promise<Result<T, E>>): void {
  const say = (said: WorkerSays<T, E>) => postMessage(said);
  addEventListener("message", ({ data }: MessageEvent<Job>) => {
    work(data, (progress) => say({ progress })).then(
      (answer) => say({ answer }),
      (error: unknown) => setTimeout(() => { throw error; }),
    );
  }, { once: true });
}
