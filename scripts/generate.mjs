import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "./install.mjs";

const FOLDER = "src/generated";
const STAMP = `${FOLDER}/generated-from`;
const INPUTS = ["prisma/schema.prisma", "prisma.config.ts", "package-lock.json", "scripts/generate.mjs", "src/server/database/migrations.ts", ...readdirSync("src/server/embedded").map((name) => join("src/server/embedded", name))];

/** Writes src/generated anew when what it is made from has changed: Prisma's client, and the thread of the embedded database. */
export function generateIfNeeded() {
  const sources = hashOf(INPUTS);
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources) return;
  rmSync(FOLDER, { recursive: true, force: true });
  // Generating needs no schema engine, only a program in its place: without one Prisma downloads it.
  run("node", ["node_modules/prisma/build/index.js", "generate"], { env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" } });
  run("node_modules/.bin/esbuild", ["src/server/embedded/worker.ts", "--bundle", "--platform=node", "--format=esm", "--target=node20", "--packages=external", "--log-level=warning", `--outfile=${FOLDER}/embedded.mjs`]);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(STAMP, sources);
}

function hashOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths.toSorted()) hash.update(path).update("\0").update(readFileSync(path)).update("\0");
  return hash.digest("hex");
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) generateIfNeeded();
