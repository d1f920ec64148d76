import { Worker as Thread } from "node:worker_threads";

/** In the thread: the two functions of a worker's global scope that ours use, then the worker itself, as the browser would run it. */
const SCOPE = `
const { parentPort, workerData } = require("node:worker_threads");
globalThis.postMessage = (said) => parentPort.postMessage(said);
globalThis.addEventListener = (kind, hear) => parentPort.once(kind, (data) => hear({ data }));
import("tsx/esm/api").then(({ register }) => {
  register();
  return import(workerData);
});
`;

/** A web worker on a thread of Node: real messages, real copies, a script of its own. Only what our page side uses. */
export class WebWorker extends EventTarget {
  readonly #thread: Thread;

  constructor(script: URL) {
    super();
    this.#thread = new Thread(SCOPE, { eval: true, workerData: script.href });
    this.#thread.on("message", (data) => this.dispatchEvent(new MessageEvent("message", { data })));
    this.#thread.on("error", () => this.dispatchEvent(new Event("error")));
  }

  postMessage(job: unknown): void {
    this.#thread.postMessage(job);
  }

  terminate(): void {
    void this.#thread.terminate();
  }
}
