import { createServer } from "node:http";
import { join } from "node:path";
import next from "next";
import { quietHandler } from "@/quiet/server/handler";
import { readQuietFiles } from "@/quiet/server/files";

const port = Number(process.env["PORT"] ?? 3000);
const app = next({ dev: false, dir: process.cwd() });
await app.prepare();
const framework = app.getRequestHandler();
const server = createServer(quietHandler(readQuietFiles(join(process.cwd(), "quiet")), framework));

server.listen(port, () => process.stdout.write(`Quatre pas: http://localhost:${port}\n`));

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
}
