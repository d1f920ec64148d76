import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { generateIfNeeded } from "./generate.mjs";
import { installIfNeeded, run, start } from "./install.mjs";

const STAMP = "build/built-from";
const INPUTS = ["src", "prisma", "messages", "public", "package-lock.json", "next.config.ts", "tsconfig.json", "postcss.config.mjs", "scripts/build.mjs"];

/** Builds the app, then freezes its quiet pages, unless the sources are those of the last build. */
export async function buildIfNeeded() {
  generateIfNeeded();
  const sources = hashOf(INPUTS);
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources) return;
  await build(sources);
}

async function build(sources) {
  rmSync("build", { recursive: true, force: true });
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  // One writes .next, the other build: Next leaves a core free for part of its time.
  await Promise.all([start("node", ["node_modules/next/dist/bin/next", "build"], { env }), bundles().then(() => start("node", ["scripts/make-empty-database.mjs"]))]);
  run("node", ["--import", "tsx", "src/quiet/freeze/main.ts"], { env });
  mkdirSync("build", { recursive: true });
  writeFileSync(STAMP, sources);
}

async function bundles() {
  await bundle("src/quiet/client/main.ts", ["--minify", "--format=iife", "--target=es2018", "--outfile=build/quiet.js"]);
  await bundle("src/quiet/client/places.ts", ["--minify", "--format=iife", "--target=es2018", "--outfile=build/places.js"]);
  await bundle("src/quiet/client/tools.ts", ["--minify", "--format=iife", "--target=es2018", "--outfile=build/tools.js"]);
  await bundle("src/quiet/tools/main.ts", ["--minify", "--format=iife", "--target=es2020", "--outfile=build/tool-screens.js"]);
  await bundle("src/device/picture-worker.ts", ["--minify", "--format=iife", "--target=es2020", "--outfile=build/picture-worker.js"]);
  await bundle("src/quiet/offline/page.ts", ["--minify", "--format=esm", "--target=es2018", "--outfile=build/offline.js"]);
  await bundle("src/quiet/offline/worker.ts", ["--minify", "--format=iife", "--target=es2018", '--define:process.env.NODE_ENV="production"', "--outfile=build/worker.js"]);
  await bundle("src/quiet/server/main.ts", ["--platform=node", "--format=esm", "--target=node20", "--packages=external", "--outfile=build/server.mjs"]);
}

function bundle(entry, options) {
  return start("node_modules/.bin/esbuild", [entry, "--bundle", "--legal-comments=none", "--log-level=warning", ...options]);
}

function hashOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesIn).toSorted()) hash.update(path).update("\0").update(readFileSync(path)).update("\0");
  return hash.digest("hex");
}

function filesIn(path) {
  if (!/^[\w]+$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  installIfNeeded();
  if (process.argv.includes("--if-needed")) await buildIfNeeded();
  else {
    generateIfNeeded();
    await build(hashOf(INPUTS));
  }
}
