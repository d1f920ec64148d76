import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Browser, Page } from "@playwright/test";
import fc from "fast-check";
import { z } from "zod";
import { NOW, situations } from "../../tests/support/situations";
import { inFreshPage, type Conditions } from "./browser";
import { median } from "./measure-page";

const HOW_MANY = 10_000;
const SEED = 4;
const TARGET_MS = 5;
const SLOW_PROCESSOR: Conditions = { latencyMs: 0, downKbps: -1, upKbps: -1, cpuSlower: 4 };
const ESBUILD = "node_modules/.bin/esbuild";
const BENCH_URL = "http://localhost/bench";
/** Isolated, so that the browser's clock counts in 5 microseconds and not in 100. */
const HEADERS = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };

/** Says how long `buildPlan` takes in the browser for random situations, the same ones each time; the first of them on cold code. */
export async function reportPlanRules(browser: Browser, say: (text: string) => void): Promise<void> {
  const script = await rulesForBrowser();
  const drawn = fc.sample(situations, { numRuns: HOW_MANY, seed: SEED });
  const times = await inFreshPage(browser, SLOW_PROCESSOR, (page) => timeEach(page, script, JSON.stringify(drawn)));
  const mean = times.reduce((sum, ms) => sum + ms, 0) / times.length;
  const [first = 0] = times;
  const inMs = (ms: number) => `${ms.toFixed(2)} ms`;
  say(`\nbuildPlan, ${times.length} random situations (seed ${SEED}), Chromium, CPU four times slower: median ${inMs(median(times))} (target below ${TARGET_MS}), mean ${inMs(mean)}, first ${inMs(first)}, worst ${inMs(Math.max(...times))}; rules and slim facts ${script.length} bytes minified\n`);
}

/** The rules as one script with the global `rules`. esbuild runs as a process of its own. */
async function rulesForBrowser(): Promise<string> {
  const { stdout } = await promisify(execFile)(ESBUILD, ["src/rules/plan.ts", "--bundle", "--minify", "--format=iife", "--global-name=rules", "--target=es2020", "--log-level=warning"], { maxBuffer: 16_000_000, timeout: 60_000 });
  return stdout;
}

async function timeEach(page: Page, script: string, drawn: string): Promise<number[]> {
  await page.route(BENCH_URL, (route) => route.fulfill({ contentType: "text/html", headers: HEADERS, body: `<!DOCTYPE html><title>Bench</title><script>${script}</script>` }));
  await page.goto(BENCH_URL);
  const times: unknown = await page.evaluate(({ json, day }) => {
    const build: unknown = Reflect.get(Reflect.get(window, "rules"), "buildPlan");
    if (typeof build !== "function" || !crossOriginIsolated) throw new Error("the rules did not load, or the clock is coarse");
    const list: unknown[] = JSON.parse(json);
    const now = new Date(day);
    return list.map((situation) => {
      const start = performance.now();
      build(situation, { now });
      return performance.now() - start;
    });
  }, { json: drawn, day: NOW.toISOString() });
  return z.array(z.number()).length(HOW_MANY).parse(times);
}
