import { failure, type Result } from "@/domain/result";

/** What a worker says: how far it is, as often as it likes, then its answer. */
export type WorkerSays<T, E extends string> = { progress: number } | { answer: Result<T, E> };

/** `no-worker`: this browser has none, its script could not be loaded, or it broke while at work. */
export interface WorkerJob<T, E extends string> {
  answer: Promise<Result<T, E | "no-worker">>;
  /** Ends the work at once; `answer` then never comes. */
  end: () => void;
}

/**
 * Gives one job to a worker of its own. The worker is ended with its answer, so that the memory that it took, and the secret in it, do
 * not outlive the job. `start` holds the `new Worker(new URL("./…", import.meta.url))` that the bundler looks for.
 */
export function startJob<T, E extends string>(start: () => Worker, job: unknown, onProgress: (progress: number) => void = () => {}): WorkerJob<T, E> {
  const worker = startedOrNone(start);
  if (!worker) return { answer: Promise.resolve(failure("no-worker")), end: () => {} };
  const answer = new Promise<Result<T, E | "no-worker">>((resolve) => {
    const settle = (result: Result<T, E | "no-worker">) => {
      worker.terminate();
      resolve(result);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerSays<T, E>>) => ("answer" in data ? settle(data.answer) : onProgress(data.progress)));
    for (const fault of ["error", "messageerror"]) worker.addEventListener(fault, () => settle(failure("no-worker")));
    worker.postMessage(job);
  });
  return { answer, end: () => worker.terminate() };
}

/** Old browsers lack workers, strict settings and policies refuse them: each throws in its own way, and means the same. */
export function startedOrNone(start: () => Worker): Worker | null {
  try {
    return start();
  } catch {
    return null;
  }
}
