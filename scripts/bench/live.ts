import { execFileSync, type ChildProcess } from "node:child_process";
import { liveAccessOf } from "@/crypto/live-code";
import { guestCall } from "@/device/live-guest";
import { hostCall, type HostCall } from "@/device/live-host";
import { LIVE_TIMING } from "@/device/live-events";
import type { World } from "@/device/live-life";
import type { SharedState } from "@/domain/live";
import { success } from "@/domain/result";
import { AUTHORS } from "@/domain/answers";
import { columns } from "../columns";
import { startPostgres } from "../../tests/support/postgres";
import { reportBrowsers, type Restartable } from "./live-browsers";
import { freePort, startServer, stop } from "./processes";
import { spread } from "./spread";

const CALLS = 200;
const EVERY_MS = 2_000;
const AT_ONCE = 10;
const LATE_MS = 10_000;
const UNLIMITED = { LIMIT_WRONG_IDS: "1000000000", LIMIT_NEW_DOCUMENTS: "1000000000", LIMIT_WRITES: "1000000000" };
const EMPTY: SharedState = { locale: "fr", situation: { jurisdiction: "france" }, ticks: {}, views: { person: null, volunteer: null }, look: null };

/** Says how long a change takes from one browser to another over two servers, beside the round trip of the database's own notice; then under 200 calls. */
export async function reportLive(say: (text: string) => void, seconds: number): Promise<void> {
  const postgres = await startPostgres();
  const servers: Restartable[] = [];
  try {
    const url = await postgres.newDatabase();
    for (let index = 0; index < 2; index += 1) servers.push(await serverOn(url));
    const [here, there] = servers;
    if (!here || !there) throw new Error("two servers");
    await reportBrowsers(say, url, here, there.origin);
    await manyCalls(say, here, there, seconds);
  } finally {
    await Promise.all(servers.map(({ end }) => end()));
    postgres.end();
  }
}

async function serverOn(url: string): Promise<Restartable> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const up = () => startServer(process.execPath, ["build/server.mjs"], `${origin}/api/ready`, { PORT: String(port), DATABASE_URL: url, ...UNLIMITED });
  let running = await up();
  return { origin, process: () => running, end: () => stop(running), start: async () => void (running = await up()) };
}

async function manyCalls(say: (text: string) => void, one: Restartable, other: Restartable, seconds: number): Promise<void> {
  const [here, there] = [one.origin, other.origin];
  const memory = () => [one, other].map(({ process: server }) => residentBytes(server()));
  const before = memory();
  const calls: OpenCall[] = [];
  while (calls.length < CALLS) calls.push(...(await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => (index % 2 === 0 ? openCall(here, there) : openCall(there, here))))));
  const times: number[] = [];
  let errors = 0;
  const until = performance.now() + seconds * 1_000;
  await Promise.all(calls.map(async (call, index) => {
    await wait((index * EVERY_MS) / CALLS);
    while (performance.now() < until) {
      const start = performance.now();
      await call.change().then((ms) => times.push(ms), () => (errors += 1));
      await wait(Math.max(0, EVERY_MS - (performance.now() - start)));
    }
  }));
  const after = memory();
  for (const call of calls) call.end();
  say(`\n${CALLS} calls at once, a change in each every ${EVERY_MS / 1_000} s for ${seconds} s: ${times.length} changes, ${errors} errors; both sides of all calls in one process on the same machine\n`);
  say(columns([["ms", "p50", "p95", "worst"], ["a change", ...spread(times)]], [1, 2, 3]));
  say(`memory of the servers: ${before.map(megabytes).join(" and ")} MB before, ${after.map(megabytes).join(" and ")} MB after\n`);
  await wait(1_000);
}

interface OpenCall {
  /** Milliseconds from a change of the person to the volunteer's screen. */
  change(): Promise<number>;
  end(): void;
}

async function openCall(here: string, there: string): Promise<OpenCall> {
  let host: HostCall | undefined;
  let mine = EMPTY;
  let seen: (shared: SharedState) => void = () => undefined;
  let hasCompared: () => void = () => undefined;
  const comparing = new Promise<void>((resolve) => (hasCompared = resolve));
  const guest = await new Promise<{ end(): void }>((resolve, reject) => {
    host = hostCall("fr", (state) => {
      if (state.at === "ended") reject(new Error(state.why));
      if (state.at === "comparing") hasCompared();
      if (state.at !== "waiting") return;
      const joined = guestCall(state.pairs.join(""), EMPTY, (own) => {
        if (own.at === "refused") reject(new Error(own.fault));
        // As people do: the person says yes once the other has read the words.
        if (own.at === "comparing") void comparing.then(() => host?.approve(mine));
        if (own.at === "open") resolve(joined);
      }, (shared) => seen(shared), worldAt(there));
    }, (shared) => void (mine = shared), worldAt(here));
  });
  let count = 0;
  return {
    change() {
      count += 1;
      const author = AUTHORS[count % AUTHORS.length];
      mine = { ...mine, situation: { ...mine.situation, ...(author && { author }) } };
      const start = performance.now();
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error("late")), LATE_MS);
        seen = ({ situation }) => {
          if (situation.author !== author) return;
          clearTimeout(late);
          resolve(performance.now() - start);
        };
        host?.changed(mine);
      });
    },
    end() {
      host?.end();
      guest.end();
    },
  };
}

/** Everything as on a device but the slow derivation, which is measured elsewhere. */
function worldAt(origin: string): World {
  return {
    fetch: (input, init) => fetch(`${origin}${String(input)}`, { ...init, mode: "cors" }),
    derive: (code) => liveAccessOf(code, async (secret) => success(new Uint8Array(await crypto.subtle.digest("SHA-256", secret)))),
    now: () => Date.now(),
    timing: LIVE_TIMING,
  };
}

function residentBytes({ pid }: ChildProcess): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) * 1024;
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
