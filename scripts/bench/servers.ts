import { join } from "node:path";
import { columns } from "../columns";
import { loadOf, type Load } from "./load";
import { withNginx } from "./nginx";
import { freePort, startServer, stop } from "./processes";

const TARGET_TIMES = 10;

/** Loads one page on our server, on `next start` and on nginx, one after the other, and says how they compare. */
export async function compareServers(ours: string, path: string, say: (text: string) => void): Promise<void> {
  const own = await loadOf(ours);
  const next = await loadOfNext(path);
  const nginx = await withNginx(join(process.cwd(), "quiet"), await freePort(), path, loadOf);

  say(`\n${path} under load: 32 connections, gzip, load generator on the same machine\n`);
  const row = (name: string, { perSecond, p99Ms }: Load) => [name, String(Math.round(perSecond)), String(p99Ms), (perSecond / next.perSecond).toFixed(1)];
  say(columns([["server", "per second", "p99 ms", "times next start"], row("npm start", own), row("next start", next), ...(nginx ? [row("nginx, precompressed", nginx)] : [])], [1, 2, 3]));
  if (!nginx) say("nginx is not installed here: left out\n");
  say(`npm start answers ${(own.perSecond / next.perSecond).toFixed(1)} times as often as next start (target ${TARGET_TIMES})\n`);
}

async function loadOfNext(path: string): Promise<Load> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}${path}`;
  const server = await startServer(process.execPath, ["node_modules/next/dist/bin/next", "start", "-p", String(port), "-H", "127.0.0.1"], url);
  try {
    return await loadOf(url);
  } finally {
    await stop(server);
  }
}
