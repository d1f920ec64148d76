import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { buildIfNeeded } from "./build.mjs";
import { installIfNeeded } from "./install.mjs";

const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

installIfNeeded();
installBrowserIfNeeded();
rmSync("test-results", { recursive: true, force: true });
mkdirSync("test-results", { recursive: true });
buildIfNeeded();

const counts = { passed: 0, failed: 0 };
await Promise.all([
  check("lint", ["node_modules/eslint/bin/eslint.js", ".", "--max-warnings", "0"]),
  check("types", ["node_modules/typescript/bin/tsc", "--noEmit"]),
]);
suite(["node_modules/vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json", "--outputFile.json=test-results/unit.json"], "test-results/unit.json", ({ numPassedTests, numFailedTests, numFailedTestSuites, success }) => ({
  passed: numPassedTests,
  failed: Math.max(numFailedTests, success ? 0 : Math.max(1, numFailedTestSuites)),
}));
suite(["node_modules/@playwright/test/cli.js", "test"], "test-results/report.json", ({ stats, errors }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
}));

process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);

function node(args) {
  return spawnSync("node", args, { stdio: "inherit" }).status === 0;
}

/** Runs a check beside others and counts it. */
async function check(name, args) {
  const isFine = await new Promise((resolve) => spawn("node", args, { stdio: "inherit" }).on("close", (code) => resolve(code === 0)));
  process.stdout.write(`${name}: ${isFine ? "passed" : "failed"}\n`);
  counts[isFine ? "passed" : "failed"] += 1;
}

/** Runs a suite and adds what its report counts; a suite without a report, or that failed with none counted, counts as one failure. */
function suite(args, report, read) {
  const isFine = node(args);
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
