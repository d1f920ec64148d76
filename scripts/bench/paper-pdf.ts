import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Browser, Page } from "@playwright/test";
import { z } from "zod";
import { livePolicy } from "@/csp/policy";
import type { PaperFont } from "@/device/paper-pdf";
import { longBoard, longEvidenceFile } from "../../tests/support/long-evidence";
import { paperFontFiles } from "../../tests/support/paper-font";
import { inFreshPage, type Conditions } from "./browser";
import { median } from "./measure-page";

const LINKS = 60;
const RUNS = 3;
const TARGET_MS = 3_000;
const MOST_BYTES = 1_000_000;
const SLOW_PROCESSOR: Conditions = { latencyMs: 0, downKbps: -1, upKbps: -1, cpuSlower: 4 };
const ESBUILD = "node_modules/.bin/esbuild";
const ORIGIN = "http://localhost";
const PAGE = "<!DOCTYPE html><title>Bench</title><script type=\"module\" src=\"/start.js\"></script>";
const START = "import { makePaperPdf } from \"/maker.js\"; window.makePaperPdf = makePaperPdf;";

/** Says how long an evidence file takes to become a PDF in the browser, under the policy of the page; each time in a new tab, the library cold. */
export async function reportPaperPdf(browser: Browser, say: (text: string) => void): Promise<string[]> {
  const script = await makerForBrowser();
  const font = await paperFontFiles();
  const blocks = JSON.stringify(await longEvidenceFile(longBoard(LINKS)));
  const made: { ms: number; bytes: number }[] = [];
  for (let run = 0; run < RUNS; run += 1) made.push(await inFreshPage(browser, SLOW_PROCESSOR, (page) => timeOnce(page, { script, font, blocks })));
  const bytes = made[0]?.bytes ?? 0;
  const times = made.map(({ ms }) => ms);
  say(`\nPDF of an evidence file with ${LINKS} links, Chromium, CPU four times slower, cold: median ${median(times).toFixed(0)} ms (target below ${TARGET_MS}), worst ${Math.max(...times).toFixed(0)}; file ${bytes} bytes; library ${script.length} bytes minified\n`);
  return bytes < MOST_BYTES ? [] : [`evidence file with ${LINKS} links: ${bytes} bytes, not below ${MOST_BYTES}`];
}

/** The maker as one module; the library runs when it is first asked for. esbuild runs as a process of its own. */
async function makerForBrowser(): Promise<string> {
  const { stdout } = await promisify(execFile)(ESBUILD, ["src/device/paper-pdf.ts", "--bundle", "--minify", "--format=esm", "--platform=browser", "--target=es2022", "--log-level=warning"], { maxBuffer: 16_000_000, timeout: 60_000 });
  return stdout;
}

interface Prepared { script: string; font: PaperFont; blocks: string }

async function timeOnce(page: Page, { script, font, blocks }: Prepared): Promise<{ ms: number; bytes: number }> {
  const files = new Map<string, { contentType: string; body: string | Buffer }>([
    ["/maker.js", { contentType: "text/javascript", body: script }],
    ["/start.js", { contentType: "text/javascript", body: START }],
    ...Object.entries(font).map(([name, file]: [string, ArrayBuffer]) => [`/${name}.ttf`, { contentType: "font/ttf", body: Buffer.from(file) }] as const),
  ]);
  await page.route(`${ORIGIN}/**`, (route) => route.fulfill(files.get(new URL(route.request().url()).pathname) ?? { contentType: "text/html", headers: { "Content-Security-Policy": livePolicy([]) }, body: PAGE }));
  await page.goto(`${ORIGIN}/bench`);
  await page.waitForFunction(() => "makePaperPdf" in window);
  const made: unknown = await page.evaluate(async (json) => {
    const make: unknown = Reflect.get(window, "makePaperPdf");
    if (typeof make !== "function") throw new Error("the maker did not load");
    const [regular, bold, wide] = await Promise.all(["regular", "bold", "wide"].map(async (name) => (await fetch(`/${name}.ttf`)).arrayBuffer()));
    const start = performance.now();
    const pdf: unknown = await make(JSON.parse(json), { title: "Document", locale: "fr", font: { regular, bold, wide } });
    return { ms: performance.now() - start, bytes: pdf instanceof Blob ? pdf.size : 0 };
  }, blocks);
  return z.object({ ms: z.number(), bytes: z.number().positive() }).parse(made);
}
