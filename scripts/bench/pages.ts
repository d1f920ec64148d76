import type { Browser } from "@playwright/test";
import { columns } from "../columns";
import { firstNumberPainted } from "./first-number";
import { brokenLimits, type Limits } from "./limits";
import { measurePage, median, medianCost, type PageCost } from "./measure-page";
import { plainPage, servePages, styledPage } from "./plain-page";
import { freePort } from "./processes";

const RUNS = 7;
const RUNS_ON_2G = 3;
const NUMBER_ON_2G_MS = 3_000;

type Say = (text: string) => void;

export interface ComparedPage {
  path: string;
  /** How much later than the plain page's its largest paint may be. */
  largestPaintTimes: number;
  /** How much longer than the plain page's it may block; absent where the framework starts. */
  blockingAboveMs?: number;
  limits?: Limits;
}

/** Where the plain page with an empty style sheet is served. */
const styledPath = (path: string) => `/styled${path}`;

/** Measures pages beside plain pages of the same text, and those with an empty style sheet, in turns; gives the exact limits that they break. */
export async function comparePages(browser: Browser, origin: string, pages: readonly ComparedPage[], say: Say): Promise<string[]> {
  const plainPort = await freePort();
  const plainOrigin = `http://127.0.0.1:${plainPort}`;
  const plain = new Map<string, string>();
  for (const { path } of pages) {
    const text = plainPage(await (await fetch(`${origin}${path}`)).text());
    plain.set(path, text).set(styledPath(path), styledPage(text));
  }
  const server = await servePages(plain, plainPort);
  const urls = pages.flatMap(({ path }) => [`${origin}${path}`, `${plainOrigin}${path}`, `${plainOrigin}${styledPath(path)}`]);
  const costs = new Map<string, PageCost[]>(urls.map((url) => [url, []]));
  try {
    for (let run = 0; run < RUNS; run += 1) for (const url of urls) costs.get(url)?.push(await measurePage(browser, url));
  } finally {
    server.closeAllConnections();
    server.close();
  }
  const costOf = (url: string) => medianCost(costs.get(url) ?? []);
  const compared = pages.map(({ path, ...page }) => ({ ...page, path, ours: costOf(`${origin}${path}`), plain: costOf(`${plainOrigin}${path}`), styled: costOf(`${plainOrigin}${styledPath(path)}`) }));

  say(`\nSlow 4G, CPU four times slower, 360 by 640, medians of ${RUNS} runs in turns; bytes over the wire with headers and everything\n`);
  say(columns([["page", "bytes", "requests", "script", "LCP ms", "blocking ms"], ...compared.flatMap(({ path, ours, plain: same, styled }) => [rowOf(path, ours), rowOf("  same text, plain", same), rowOf("  plain, empty style sheet", styled)])], [1, 2, 3, 4, 5]));
  for (const { path, largestPaintTimes, blockingAboveMs, ours, plain: same, styled } of compared) {
    const times = ({ largestPaint }: PageCost) => (largestPaint / same.largestPaint).toFixed(2);
    say(`${path}: largest paint ${times(ours)} times the plain page's (target ${largestPaintTimes}; an empty style sheet alone ${times(styled)}), blocking ${Math.round(ours.blocking - same.blocking)} ms above it${blockingAboveMs === undefined ? "" : ` (target ${blockingAboveMs})`}\n`);
  }
  return compared.flatMap(({ path, ours, limits = {} }) => brokenLimits(path, ours, limits));
}

/** Says when the first number to call is painted on 2G. */
export async function numberOnTwoG(browser: Browser, url: string, say: Say): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < RUNS_ON_2G; run += 1) times.push(await firstNumberPainted(browser, url));
  say(`\n2G (50 kbps, 400 ms): a number to call is painted after ${Math.round(median(times))} ms (target ${NUMBER_ON_2G_MS}; runs ${times.map(Math.round).join(", ")})\n`);
}

function rowOf(name: string, { bytes, requests, scriptBytes, largestPaint, blocking }: PageCost): string[] {
  return [name, ...[bytes, requests, scriptBytes, largestPaint, blocking].map((figure) => String(Math.round(figure)))];
}
