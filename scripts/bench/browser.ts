import { existsSync } from "node:fs";
import { chromium, type Browser, type CDPSession, type Page } from "@playwright/test";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path));
const VIEWPORT = { width: 360, height: 640 };

export interface Conditions {
  latencyMs: number;
  downKbps: number;
  upKbps: number;
  cpuSlower: number;
}

/** The browser of the journeys. */
export function launch(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({ ...(CHROMIUM ? { executablePath: CHROMIUM } : {}), args: ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", ...(asRoot ? ["--no-sandbox"] : [])] });
}

/** Runs `measure` in a new profile, hence an empty cache, on a small phone under `conditions`. */
export async function inFreshPage<Result>(browser: Browser, conditions: Conditions, measure: (page: Page, session: CDPSession) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ viewport: VIEWPORT, isMobile: true, hasTouch: true });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", { offline: false, latency: conditions.latencyMs, downloadThroughput: bytesPerSecond(conditions.downKbps), uploadThroughput: bytesPerSecond(conditions.upKbps) });
    await session.send("Emulation.setCPUThrottlingRate", { rate: conditions.cpuSlower });
    return await measure(page, session);
  } finally {
    await context.close();
  }
}

const bytesPerSecond = (kbps: number) => (kbps * 1000) / 8;
