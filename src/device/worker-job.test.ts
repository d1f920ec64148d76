import { describe, expect, it } from "vitest";
import { startJob } from "@/device/worker-job";
import { failure, success } from "@/domain/result";

/** What a browser's worker does to its page, by hand. */
class WorkerByHand extends EventTarget implements Worker {
  isEnded = false;
  readonly heard: unknown[] = [];
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  postMessage = (job: unknown) => this.heard.push(job);
  terminate = () => {
    this.isEnded = true;
  };
  says(data: unknown) {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

function started(onProgress?: (progress: number) => void) {
  const worker = new WorkerByHand();
  return { worker, ...startJob<string, "broken">(() => worker, { job: 1 }, onProgress) };
}

describe("a job", () => {
  it("is given to the worker, which is ended with its answer", async () => {
    const { worker, answer } = started();
    expect(worker.heard).toEqual([{ job: 1 }]);
    expect(worker.isEnded).toBe(false);
    worker.says({ answer: success("done") });
    expect(await answer).toEqual(success("done"));
    expect(worker.isEnded).toBe(true);
  });

  it("passes on the worker's own failure", async () => {
    const { worker, answer } = started();
    worker.says({ answer: failure("broken") });
    expect(await answer).toEqual(failure("broken"));
  });

  it("tells how far it is", () => {
    const seen: number[] = [];
    const { worker } = started((progress) => seen.push(progress));
    worker.says({ progress: 1 });
    worker.says({ progress: 2 });
    expect(seen).toEqual([1, 2]);
    expect(worker.isEnded).toBe(false);
  });

  it.each(["error", "messageerror"])("answers `no-worker` on %s: refused by a policy, not found, or broken", async (fault) => {
    const { worker, answer } = started();
    worker.dispatchEvent(new Event(fault));
    expect(await answer).toEqual(failure("no-worker"));
    expect(worker.isEnded).toBe(true);
  });

  it("answers `no-worker` where the browser has none", async () => {
    expect(await startJob(() => new Worker("none"), {}).answer).toEqual(failure("no-worker"));
  });

  it("can be ended", () => {
    const { worker, end } = started();
    end();
    expect(worker.isEnded).toBe(true);
  });
});
