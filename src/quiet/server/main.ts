import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import next from "next";
import { z } from "zod";
import { quietHandler } from "@/quiet/server/handler";
import { readQuietFiles } from "@/quiet/server/files";
import { limited } from "@/quiet/server/limited";
import { doorSettings } from "@/quiet/server/settings";
import { rateLimit } from "@/server/rate-limit";
import { closeWhatAnswered, endWhatStaysOpen } from "@/server/stopping";

/** What is still under way when the process is asked to stop may take so long. */
const STOP_MS = 10_000;

const { port, trustedProxies, limits } = doorSettings(process.env);
const app = next({ dev: false, dir: process.cwd() });
await app.prepare();
const framework = limited(app.getRequestHandler(), rateLimit(limits, () => randomBytes(32)), trustedProxies, () => new Date());
const liveScripts = z.record(z.string(), z.array(z.string())).parse(JSON.parse(readFileSync("build/live-scripts.json", "utf8")));
const server = createServer(quietHandler(readQuietFiles(join(process.cwd(), "quiet"), liveScripts), framework));

server.listen(port, () => process.stdout.write(`Quatre pas: http://localhost:${port}\n`));

/** Answers what was asked, then closes the database, then ends. */
function stop(): void {
  endWhatStaysOpen();
  server.close(() => void closeWhatAnswered().finally(() => process.exit()));
  setInterval(() => server.closeIdleConnections(), 100);
  setTimeout(() => server.closeAllConnections(), STOP_MS);
}

process.once("SIGTERM", stop);
process.once("SIGINT", stop);
// scripts/start.mjs was killed: nobody would end this process any more.
process.once("disconnect", stop);
