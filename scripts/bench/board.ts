import { once } from "node:events";
import { createWriteStream, existsSync, readFileSync } from "node:fs";
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { promisify } from "node:util";
import type { Browser, Page } from "@playwright/test";
import { z } from "zod";
import { MOST_LINES } from "@/domain/link-board";
import { SHARED, openBoard, press, unfold, type Say } from "../../tests/support/board-screen";
import { median } from "./measure-page";

const RUNS = 5;
const CPU_SLOWER = 4;
const SHOWN_MS = 300;
const FILE_MEGABYTES = 512;
const FILE_RUNS = 3;
const FILE_TIMES = 1.7;
const MEMORY_MB = 200;
const SAMPLE_MS = 20;
const MEBIBYTE = 1_048_576;
const LINKS = Array.from({ length: MOST_LINES }, (_, at) => `${["www.instagram.com/p/", "x.com/someone/status/", "t.me/agroup/", "example.org/photo/"][at % 4] ?? ""}${at}`).map((link, at) => `Photo ${at}: https://${link}?n=${at}`).join("\n");

type Tell = (text: string) => void;

/** Says how long 500 pasted links take until they are painted, what then blocks typing and scrolling, and how the fingerprint of a large file compares with `sha256sum`. */
export async function reportBoard(browser: Browser, origin: string, tell: Tell): Promise<void> {
  const shown: number[] = [];
  const inField: number[] = [];
  const longTasks: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await onBoard(browser, origin, async (page, say) => {
      const session = await page.context().newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWER });
      inField.push(await pasteLinks(page, say));
      shown.push(await addLinks(page, say));
      longTasks.push(...(await longTasksWhile(page, () => typeAndScroll(page, say))));
    });
  }
  const inMs = (ms: number) => `${Math.round(ms)} ms`;
  tell(`\nThe board, Chromium, CPU ${CPU_SLOWER} times slower, medians of ${RUNS}\n`);
  tell(`${MOST_LINES} links with titles: in the field ${inMs(median(inField))} after the key, parsed and painted ${inMs(median(shown))} after the button (target below ${SHOWN_MS}; ${shown.map(Math.round).join(", ")})\n`);
  tell(`long tasks while typing and scrolling after it, ${RUNS} runs: ${longTasks.length === 0 ? "none" : `${longTasks.length}, the longest ${inMs(Math.max(...longTasks))} (${longTasks.map(Math.round).join(", ")})`}\n`);
  await reportFingerprint(browser, origin, tell);
}

async function onBoard<Result>(browser: Browser, origin: string, act: (page: Page, say: Say) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 360, height: 640 }, permissions: ["clipboard-read", "clipboard-write"] });
  try {
    const page = await context.newPage();
    return await act(page, await openBoard(page, "fr", "france", SHARED));
  } finally {
    await context.close();
  }
}

/** Milliseconds from the keys until the text is in the field. */
async function pasteLinks(page: Page, say: Say): Promise<number> {
  await page.evaluate((text) => navigator.clipboard.writeText(text), LINKS);
  await page.getByLabel(say("add.label"), { exact: true }).focus();
  await page.evaluate(() => {
    const field = document.activeElement;
    addEventListener("keydown", ({ timeStamp, key }) => {
      if (key === "v") Object.assign(window, { benchPaste: timeStamp });
    });
    field?.addEventListener("input", () => requestAnimationFrame(() => setTimeout(() => Object.assign(window, { benchPasted: performance.now() - Number(Reflect.get(window, "benchPaste")) }))));
  });
  await page.keyboard.press("ControlOrMeta+v");
  return z.number().parse(await (await page.waitForFunction(() => Reflect.get(window, "benchPasted"))).jsonValue());
}

/** Milliseconds from the press until all links are counted and the frame after it is out. */
async function addLinks(page: Page, say: Say): Promise<number> {
  const button = page.getByRole("button", { name: say("add.button"), exact: true });
  await button.evaluate((element, all) => element.addEventListener("click", ({ timeStamp }) => {
    new MutationObserver((_, observer) => {
      if (document.querySelector("[data-count=found]")?.textContent !== all) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => Object.assign(window, { benchShown: performance.now() - timeStamp })));
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  }), String(MOST_LINES));
  await button.click();
  return z.number().parse(await (await page.waitForFunction(() => Reflect.get(window, "benchShown"))).jsonValue());
}

async function typeAndScroll(page: Page, say: Say): Promise<void> {
  await page.getByLabel(say("add.label"), { exact: true }).pressSequentially("https://example.org/encore/une");
  await unfold(page, "found");
  for (let step = 0; step < 20; step += 1) await page.mouse.wheel(0, 300);
  const row = page.locator("[data-count=found]").locator("xpath=ancestor::details").locator("[data-board-line]").first();
  await row.getByRole("checkbox").check();
  await press(page, say("bulk.none"));
  await row.getByRole("button", { name: say("line.open") }).click();
  await row.getByLabel(say("line.note")).pressSequentially("vu par une amie hier soir");
  for (let step = 0; step < 20; step += 1) await page.mouse.wheel(0, -300);
}

async function longTasksWhile(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { benchLongTasks: tasks });
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => tasks.push(duration))).observe({ type: "longtask" });
  });
  await act();
  return z.array(z.number()).parse(await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve(Reflect.get(window, "benchLongTasks"))))));
}

async function reportFingerprint(browser: Browser, origin: string, tell: Tell): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "bench-fingerprint-"));
  try {
    const path = join(folder, "film.mp4");
    await writeRandom(path);
    const theirs: number[] = [];
    const ours: number[] = [];
    const memory = await onBoard(browser, origin, async (page, say) => {
      await page.getByLabel(say("add.label"), { exact: true }).fill("https://example.org/1");
      await press(page, say("add.button"));
      const renderers = await renderersOf(browser);
      const before = Math.max(...renderers.map(anonymousMegabytes));
      let peak = before;
      const sampling = setInterval(() => (peak = Math.max(peak, ...renderers.map(anonymousMegabytes))), SAMPLE_MS);
      for (let run = 0; run < FILE_RUNS; run += 1) {
        const { ms, digest } = await sumOf(path);
        theirs.push(ms);
        ours.push(await fingerprint(page, say, path, digest));
      }
      clearInterval(sampling);
      return { before, peak };
    });
    const inS = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
    tell(`fingerprint of ${FILE_MEGABYTES} MB, medians of ${FILE_RUNS} in turns: ${inS(median(ours))}, sha256sum ${inS(median(theirs))}, ${(median(ours) / median(theirs)).toFixed(2)} times (target ${FILE_TIMES})\n`);
    tell(memory.peak > 0 ? `memory of the page's process, not shared: ${Math.round(memory.before)} MB before, at most ${Math.round(memory.peak)} MB (target below ${MEMORY_MB})\n` : "memory of the page: not measured on this system\n");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeRandom(path: string): Promise<void> {
  const file = createWriteStream(path);
  for (let written = 0; written < FILE_MEGABYTES; written += 1) if (!file.write(randomBytes(MEBIBYTE))) await once(file, "drain");
  file.end();
  await finished(file);
}

async function sumOf(path: string): Promise<{ ms: number; digest: string }> {
  const start = performance.now();
  const { stdout } = await promisify(execFile)("sha256sum", [path], { timeout: 60_000 });
  return { ms: performance.now() - start, digest: stdout.slice(0, 64) };
}

/** Milliseconds from the choice of the file until its digest is on a line of its own, which is then forgotten. */
async function fingerprint(page: Page, say: Say, path: string, digest: string): Promise<number> {
  await press(page, `${say("line.open")}: example.org/1`);
  await page.getByText(say("fingerprint.title"), { exact: true }).click();
  const choose = page.locator("input[type=file]");
  await choose.evaluate((field) => field.addEventListener("change", () => {
    const start = performance.now();
    new MutationObserver((_, observer) => {
      const shown = document.querySelector(".digest");
      if (!shown) return;
      observer.disconnect();
      Object.assign(window, { benchDigest: { ms: performance.now() - start, digest: shown.textContent } });
    }).observe(document.body, { subtree: true, childList: true });
  }, { once: true }));
  await choose.setInputFiles(path);
  const seen = z.object({ ms: z.number(), digest: z.literal(digest) }).parse(await (await page.waitForFunction(() => Reflect.get(window, "benchDigest"), undefined, { timeout: 120_000 })).jsonValue());
  await page.evaluate(() => Reflect.deleteProperty(window, "benchDigest"));
  await press(page, say("line.remove"));
  await page.getByLabel(say("add.label"), { exact: true }).fill("https://example.org/1");
  await press(page, say("add.button"));
  return seen.ms;
}

async function renderersOf(browser: Browser): Promise<number[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
}

/** Memory that is a process's own, from Linux; 0 elsewhere. */
function anonymousMegabytes(process: number): number {
  const path = `/proc/${process}/status`;
  return existsSync(path) ? Number(/^RssAnon:\s+(\d+)/m.exec(readFileSync(path, "utf8"))?.[1] ?? 0) / 1024 : 0;
}
