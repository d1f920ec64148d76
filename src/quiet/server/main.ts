import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import next from "next";
import { z } from "zod";
import { quietHandler } from "@/quiet/server/handler";
import { readQuietFiles } from "@/quiet/server/files";

const port = Number(process.env["PORT"] ?? 3000);
const app = next({ dev: false, dir: process.cwd() });
await app.prepare();
const framework = app.getRequestHandler();
const liveScripts = z.record(z.string(), z.array(z.string())).parse(JSON.parse(readFileSync("build/live-scripts.json", "utf8")));
const server = createServer(quietHandler(readQuietFiles(join(process.cwd(), "quiet"), liveScripts), framework));

server.listen(port, () => process.stdout.write(`Quatre pas: http://localhost:${port}\n`));

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
}
