import { spawn } from "node:child_process";
import { buildIfNeeded } from "./build.mjs";
import { installIfNeeded } from "./install.mjs";

installIfNeeded();
await buildIfNeeded();
const server = spawn("node", ["build/server.mjs"], { stdio: ["inherit", "inherit", "inherit", "ipc"], env: { ...process.env, NODE_ENV: "production" } });
for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 1));
