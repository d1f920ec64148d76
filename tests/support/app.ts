import { spawn, type ChildProcess } from "node:child_process";
import { freePort } from "../../scripts/bench/processes";
import type { Environment } from "./databases";

const READY_MS = 60_000;

/** The built app in a process of its own. */
export interface App {
  origin: string;
  /** `fetch` as a page of the app would use it: with its own paths. */
  fetch: typeof globalThis.fetch;
  process: ChildProcess;
  /** All that it has written so far. */
  said(): string;
  /** Sends a signal and waits for the end; gives the exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
  /** Waits until `GET /api/ready` says so. */
  ready(): Promise<void>;
}

export async function startApp(environment: Environment, port?: number): Promise<App> {
  const own = port ?? await freePort();
  const origin = `http://127.0.0.1:${own}`;
  const child = spawn(process.execPath, ["build/server.mjs"], { stdio: ["ignore", "pipe", "pipe", "ipc"], env: { ...process.env, NODE_ENV: "production", PORT: String(own), DATABASE_URL: "", ...environment } });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const answers200 = async (path: string) => {
    const until = Date.now() + READY_MS;
    while (Date.now() < until && child.exitCode === null) {
      if ((await statusOf(origin + path)) === 200) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${path} is not 200: ${said}`);
  };
  await answers200("/api/health");
  return {
    origin,
    fetch: (path, init) => fetch(`${origin}${String(path)}`, init),
    process: child,
    said: () => said,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
    ready: () => answers200("/api/ready"),
  };
}

async function statusOf(url: string): Promise<number | undefined> {
  try {
    const response = await fetch(url);
    await response.arrayBuffer();
    return response.status;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
