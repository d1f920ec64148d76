import { execFileSync, type ChildProcess } from "node:child_process";
import { Client } from "pg";
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
import { freePort, startServer, stop } from "./processes";

const CHANGES = 200;
const CALLS = 200;
const EVERY_MS = 2_000;
const AT_ONCE = 10;
const LATE_MS = 10_000;
const UNLIMITED = { LIMIT_WRONG_IDS: "1000000000", LIMIT_NEW_DOCUMENTS: "1000000000", LIMIT_WRITES: "1000000000" };
const EMPTY: SharedState = { locale: "fr", situation: { jurisdiction: "france" }, ticks: {}, views: { person: null, volunteer: null }, look: null };

/** Says how long a change takes from one screen to the other over two servers, beside the round trip of the database's own notice; then under 200 calls. */
export async function reportLive(say: (text: string) => void, seconds: number): Promise<void> {
  const postgres = await startPostgres();
  const servers: ChildProcess[] = [];
  try {
    const url = await postgres.newDatabase();
    const origins: string[] = [];
    for (let index = 0; index < 2; index += 1) {
      const port = await freePort();
      servers.push(await startServer(process.execPath, ["build/server.mjs"], `http://127.0.0.1:${port}/api/ready`, { PORT: String(port), DATABASE_URL: url, ...UNLIMITED }));
      origins.push(`http://127.0.0.1:${port}`);
    }
    const [here = "", there = ""] = origins;
    await oneCall(say, url, here, there);
    await manyCalls(say, servers, here, there, seconds);
  } finally {
    await Promise.all(servers.map(stop));
    postgres.end();
  }
}

async function oneCall(say: (text: string) => void, url: string, here: string, there: string): Promise<void> {
  const call = await openCall(here, there);
  const notice = await noticeRoundTrip(url);
  const [changes, notices]: [number[], number[]] = [[], []];
  for (let index = 0; index < CHANGES; index += 1) {
    changes.push(await call.change());
    notices.push(await notice.once());
  }
  await notice.end();
  call.end();
  say(`\nA live call over two servers on one PostgreSQL, ${CHANGES} changes from the person's screen to the volunteer's, sealed and opened\n`);
  say(columns([["ms", "p50", "p95", "worst"], row("a change", changes), row("raw NOTIFY round trip", notices)], [1, 2, 3]));
}

async function manyCalls(say: (text: string) => void, servers: readonly ChildProcess[], here: string, there: string, seconds: number): Promise<void> {
  const before = servers.map(residentBytes);
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
  const after = servers.map(residentBytes);
  for (const call of calls) call.end();
  say(`\n${CALLS} calls at once, a change in each every ${EVERY_MS / 1_000} s for ${seconds} s: ${times.length} changes, ${errors} errors; both sides of all calls in one process on the same machine\n`);
  say(columns([["ms", "p50", "p95", "worst"], row("a change", times)], [1, 2, 3]));
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

async function noticeRoundTrip(url: string): Promise<{ once(): Promise<number>; end(): Promise<void> }> {
  const [speaker, listener] = [new Client({ connectionString: url }), new Client({ connectionString: url })];
  await Promise.all([speaker.connect(), listener.connect()]);
  await listener.query("LISTEN bench");
  const payload = "x".repeat(5_500);
  return {
    async once() {
      const start = performance.now();
      const heard = new Promise<void>((resolve) => listener.once("notification", () => resolve()));
      await Promise.all([heard, speaker.query("SELECT pg_notify('bench', $1)", [payload])]);
      return performance.now() - start;
    },
    end: async () => void (await Promise.all([speaker.end(), listener.end()])),
  };
}

function row(name: string, times: readonly number[]): string[] {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1);
  return [name, at(0.5), at(0.95), at(1)];
}

function residentBytes({ pid }: ChildProcess): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) * 1024;
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
