import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { generateIfNeeded } from "./generate.mjs";
import { installIfNeeded } from "./install.mjs";

const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

installIfNeeded();
installBrowserIfNeeded();
rmSync("test-results", { recursive: true, force: true });
mkdirSync("test-results", { recursive: true });
generateIfNeeded();

const counts = { passed: 0, failed: 0 };
const began = performance.now();

// Two cores, two lanes: what needs no build beside the build, then what needs one, then the browser alone, whose tests wait for a screen.
const pure = unit("pure", 2);
const isBuilt = await check("build", ["scripts/build.mjs", "--if-needed"]);
await pure;
// Types of routes come from the build.
const sources = check("lint", ["node_modules/eslint/bin/eslint.js", ".", "--max-warnings", "0"]).then(() => check("types", ["node_modules/typescript/bin/tsc", "--noEmit"]));
if (isBuilt) {
  await Promise.all([sources, unit("parts", 3)]);
  await suite("browser", ["node_modules/@playwright/test/cli.js", "test"], "test-results/report.json", ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  }));
}
await sources;

process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);

/** Runs a program beside others, says how long it took, and gives whether it ended well. */
async function node(name, args) {
  const start = performance.now();
  const isFine = await new Promise((resolve) => spawn("node", args, { stdio: "inherit" }).on("close", (code) => resolve(code === 0)));
  const seconds = (from) => Math.round((performance.now() - from) / 1000);
  process.stdout.write(`${name}: ${isFine ? "passed" : "failed"} in ${seconds(start)} s, ${seconds(began)} s since the beginning\n`);
  return isFine;
}

/** Runs a check and counts it. */
async function check(name, args) {
  const isFine = await node(name, args);
  counts[isFine ? "passed" : "failed"] += 1;
  return isFine;
}

/** Runs one project of vitest.config.ts. */
function unit(name, workers) {
  const report = `test-results/${name}.json`;
  return suite(name, ["node_modules/vitest/vitest.mjs", "run", "--project", name, `--maxWorkers=${workers}`, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], report, ({ numPassedTests, numFailedTests, numFailedTestSuites, success }) => ({
    passed: numPassedTests,
    failed: Math.max(numFailedTests, success ? 0 : Math.max(1, numFailedTestSuites)),
  }));
}

/** Runs a suite and adds what its report counts; a suite without a report, or that failed with none counted, counts as one failure. */
async function suite(name, args, report, read) {
  const isFine = await node(name, args);
  const { passed, failed } = existsSync(report) ? read(JSON.parse(readFileSync(report, "utf8"))) : { passed: 0, failed: 1 };
  counts.passed += passed;
  counts.failed += isFine ? failed : Math.max(failed, 1);
}

function installBrowserIfNeeded() {
  if (BROWSERS.some((path) => existsSync(path))) return;
  if (spawnSync("node", ["node_modules/@playwright/test/cli.js", "install", "chromium"], { stdio: "inherit" }).status === 0) return;
  const isInstalled = spawnSync("sh", ["-c", "apt-get update && apt-get install -y chromium"], { stdio: "inherit" }).status === 0;
  if (!isInstalled) throw new Error("no browser: install Chromium, then run npm test again");
}
