import { execFileSync, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { columns } from "../columns";
import { startPostgres } from "../../tests/support/postgres";
import { documentLoad, ENVELOPE_BYTES, pageLoad } from "./document-load";
import { freePort, startServer, stop } from "./processes";

const SECONDS = 8;
const WARM_UP_DOCUMENTS = 2_000;
/** A hundred thousand requests in all. */
const MANY_PAGES = 90_000;
const MANY_DOCUMENTS = 10_000;
const UNLIMITED = { LIMIT_WRONG_IDS: "1000000000", LIMIT_NEW_DOCUMENTS: "1000000000", LIMIT_WRITES: "1000000000" };

/** Says how many sealed documents the server takes and gives per second on both databases, and what it holds in memory before and after many. */
export async function reportKeeping(say: (text: string) => void): Promise<void> {
  say(`\nSealed documents of ${ENVELOPE_BYTES} bytes: 16 connections, each with its own document, load generator on the same machine\n`);
  const rows: string[][] = [];
  for (const [name, run] of [["PGlite, embedded", withEmbedded], ["PostgreSQL", withPostgres]] as const) {
    await run(async (environment) => {
      const port = await freePort();
      const origin = `http://127.0.0.1:${port}`;
      const server = await startServer(process.execPath, ["build/server.mjs"], `${origin}/api/ready`, { PORT: String(port), ...UNLIMITED, ...environment });
      try {
        await documentLoad(origin, "nine GET, one PUT", { requests: WARM_UP_DOCUMENTS });
        const before = residentBytes(server);
        const loads = [];
        for (const mix of ["GET", "PUT"] as const) loads.push(await documentLoad(origin, mix, { seconds: SECONDS }));
        await documentLoad(origin, "nine GET, one PUT", { requests: MANY_DOCUMENTS });
        await pageLoad(`${origin}/fr/france`, { requests: MANY_PAGES });
        rows.push([name, ...loads.flatMap(({ perSecond, p99Ms }) => [String(Math.round(perSecond)), String(p99Ms)]), megabytes(before), megabytes(residentBytes(server))]);
      } finally {
        await stop(server);
      }
    });
  }
  say(columns([["database", "GET per second", "p99 ms", "PUT per second", "p99 ms", "MB before", `MB after ${MANY_PAGES + MANY_DOCUMENTS} requests`], ...rows], [1, 2, 3, 4, 5, 6]));
}

async function withEmbedded(act: (environment: Readonly<Record<string, string>>) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "bench-keeping-"));
  try {
    await act({ DATABASE_URL: "", DATA_DIR: folder });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function withPostgres(act: (environment: Readonly<Record<string, string>>) => Promise<void>): Promise<void> {
  const postgres = await startPostgres();
  try {
    await act({ DATABASE_URL: await postgres.newDatabase() });
  } finally {
    postgres.end();
  }
}

function residentBytes({ pid }: ChildProcess): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) * 1024;
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);
