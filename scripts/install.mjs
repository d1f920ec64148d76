import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const STAMP = "node_modules/.installed-from";

/** Runs a command with our output; ends this process with its code when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: "inherit", ...options });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** The same beside others: gives the promise of its end, and ends it when this process ends before. */
export async function start(command, args, options = {}) {
  const child = spawn(command, args, { stdio: "inherit", ...options });
  const end = () => child.kill();
  process.once("exit", end);
  const status = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  process.off("exit", end);
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs what the lock file names, unless that is what is there. */
export function installIfNeeded() {
  const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === lock) return;
  run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"]);
  writeFileSync(STAMP, lock);
}
