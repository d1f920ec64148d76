import { readdirSync } from "node:fs";
import type { Browser } from "@playwright/test";
import { countryPath } from "@/domain/page";
import { columns } from "../columns";

/** A photo of a phone, and one of the largest that the tools take. */
const SIZES = [[4_000, 3_000], [8_000, 6_000]] as const;
const RUNS = 3;

/** Says how long the tools of page 6 take for photos in Chromium: worker started, file read, picture decoded, answer given. */
export async function reportPictures(browser: Browser, origin: string, say: (text: string) => void): Promise<void> {
  const worker = readdirSync("quiet").find((name) => /^w-[\w-]+\.js$/.test(name));
  if (worker === undefined) throw new Error("no worker is built");
  const page = await browser.newPage();
  await page.goto(`${origin}${countryPath("prevention", "fr", "france")}`);
  // What runs this file names functions by a helper that the page does not have.
  await page.evaluate("globalThis.__name = (it) => it");
  const rows: string[][] = [];
  for (const [width, height] of SIZES) {
    const times = await page.evaluate(async ({ width, height, worker, runs }) => {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext("2d");
      for (let at = 0; at < 4_000; at += 1) {
        if (!context) break;
        context.fillStyle = `hsl(${(at * 47) % 360} 60% ${20 + ((at * 31) % 60)}%)`;
        context.fillRect((at * 7919) % width, (at * 6101) % height, width / 12, height / 15);
      }
      const file = await canvas.convertToBlob({ type: "image/jpeg" });
      const one = async (act: string) => {
        const before = performance.now();
        const job = new Worker(`/${worker}`);
        await new Promise((resolve) => {
          job.addEventListener("message", resolve);
          job.postMessage({ act, file });
        });
        job.terminate();
        return performance.now() - before;
      };
      const median = async (act: string) => {
        const all: number[] = [];
        for (let run = 0; run < runs; run += 1) all.push(await one(act));
        return all.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
      };
      return { fingerprint: await median("fingerprint"), clean: await median("clean") };
    }, { width, height, worker, runs: RUNS });
    rows.push([`${(width * height) / 1e6} megapixels`, times.fingerprint.toFixed(0), times.clean.toFixed(0)]);
  }
  await page.close();
  say(`\nTools of page 6, median of ${RUNS} in Chromium\n`);
  say(columns([["photo", "fingerprint ms", "clean copy ms"], ...rows], [1, 2]));
}
