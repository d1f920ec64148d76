import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { z } from "zod";

const CONNECTIONS = 32;
const SECONDS = 8;
const WARM_UP_SECONDS = 1;
const AUTOCANNON = "node_modules/autocannon/autocannon.js";

const resultSchema = z.object({
  requests: z.object({ average: z.number() }),
  latency: z.object({ p99: z.number() }),
  non2xx: z.literal(0),
  errors: z.literal(0),
});
export interface Load {
  perSecond: number;
  p99Ms: number;
}

/** Asks for `url` as often as it answers, gzip accepted, from a process of its own, after a warm-up. Throws when an answer is not a page. */
export async function loadOf(url: string): Promise<Load> {
  await cannon(url, WARM_UP_SECONDS);
  const { requests, latency } = await cannon(url, SECONDS);
  return { perSecond: requests.average, p99Ms: latency.p99 };
}

async function cannon(url: string, seconds: number): Promise<z.infer<typeof resultSchema>> {
  const args = ["-c", String(CONNECTIONS), "-d", String(seconds), "-H", "accept-encoding=gzip", "-n", "-j", url];
  const { stdout } = await promisify(execFile)(process.execPath, [AUTOCANNON, ...args], { timeout: (seconds + 20) * 1000 });
  const parsed: unknown = JSON.parse(stdout);
  return resultSchema.parse(parsed);
}
