import type { Browser, CDPSession } from "@playwright/test";
import { z } from "zod";
import { inFreshPage, type Conditions } from "./browser";

export const SLOW_4G: Conditions = { latencyMs: 150, downKbps: 1600, upKbps: 750, cpuSlower: 4 };
export const SETTLE_MS = 1_000;
const LONG_TASK_MS = 50;

/** What came over the wire; bytes with headers. */
export interface Traffic {
  bytes: number;
  requests: number;
  scriptBytes: number;
  fonts: number;
}

/** What one load of a page costs. Times are milliseconds from the start of the navigation. */
export interface PageCost extends Traffic {
  largestPaint: number;
  blocking: number;
}

const timingsSchema = z.object({ firstPaint: z.number(), largestPaint: z.number().positive(), longTasks: z.array(z.object({ startTime: z.number(), duration: z.number() })) });

/** One load of `url` on slow 4G, CPU four times slower, 360 by 640, with an empty cache. */
export function measurePage(browser: Browser, url: string): Promise<PageCost> {
  return inFreshPage(browser, SLOW_4G, async (page, session) => {
    const traffic = watchTraffic(session);
    await page.addInitScript(() => {
      const timings = { firstPaint: 0, largestPaint: 0, longTasks: [] as { startTime: number; duration: number }[] };
      Object.assign(window, { benchTimings: timings });
      new PerformanceObserver((list) => list.getEntriesByName("first-contentful-paint").forEach((entry) => (timings.firstPaint = entry.startTime))).observe({ type: "paint", buffered: true });
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (timings.largestPaint = entry.startTime))).observe({ type: "largest-contentful-paint", buffered: true });
      new PerformanceObserver((list) => list.getEntries().forEach(({ startTime, duration }) => timings.longTasks.push({ startTime, duration }))).observe({ type: "longtask", buffered: true });
    });
    await page.goto(url, { waitUntil: "load" });
    await page.waitForTimeout(SETTLE_MS);
    const { firstPaint, largestPaint, longTasks } = timingsSchema.parse(await page.evaluate(() => Reflect.get(window, "benchTimings")));
    const blocking = longTasks.filter(({ startTime }) => startTime >= firstPaint).reduce((sum, { duration }) => sum + duration - LONG_TASK_MS, 0);
    return { ...traffic, largestPaint, blocking };
  });
}

/** Sums what the protocol reports from now on, into the object that it gives. */
export function watchTraffic(session: CDPSession): Traffic {
  const traffic: Traffic = { bytes: 0, requests: 0, scriptBytes: 0, fonts: 0 };
  const scripts = new Set<string>();
  session.on("Network.requestWillBeSent", ({ request, type }) => {
    if (/^https?:/.test(request.url)) traffic.requests += 1;
    if (type === "Font") traffic.fonts += 1;
  });
  session.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
    if (scripts.has(requestId)) traffic.scriptBytes += encodedDataLength;
  });
  return traffic;
}

/** The middle of each figure, each by itself. */
export function medianCost(costs: readonly PageCost[]): PageCost {
  const middle = (figure: keyof PageCost) => median(costs.map((cost) => cost[figure]));
  return { bytes: middle("bytes"), requests: middle("requests"), scriptBytes: middle("scriptBytes"), fonts: middle("fonts"), largestPaint: middle("largestPaint"), blocking: middle("blocking") };
}

/** The middle of some figures; the lower one of the two in the middle when they are even. */
export function median(figures: readonly number[]): number {
  const middle = figures.toSorted((a, b) => a - b)[Math.floor((figures.length - 1) / 2)];
  if (middle === undefined) throw new Error("no figure, no median");
  return middle;
}
