import type { Browser } from "@playwright/test";
import { columns } from "../columns";
import { inFreshPage } from "./browser";
import { brokenLimits, type Limits } from "./limits";
import { SETTLE_MS, SLOW_4G, watchTraffic, type Traffic } from "./measure-page";

const LIMITS: Limits = { bytes: 200_000, requests: 14, fonts: 0 };

interface PlanLoad {
  pause: Traffic;
  afterContinue: Traffic;
}

/** Loads the plan up to its pause page, then presses the first button: the words of the steps come. Gives the exact limits that the first load breaks. */
export async function reportPlanLoad(browser: Browser, url: string, say: (text: string) => void): Promise<string[]> {
  const gzip = await loadPlan(browser, url, "gzip");
  const served = await loadPlan(browser, url);
  const row = (name: string, { bytes, requests, scriptBytes, fonts }: Traffic) => [name, ...[bytes, requests, scriptBytes, fonts].map(String)];
  say("\nThe plan over the wire, with headers and everything\n");
  say(columns([
    ["", "bytes", "requests", "script", "fonts"],
    row("up to the pause page, gzip", gzip.pause), row("  as served", served.pause),
    row("words of the steps after it, gzip", gzip.afterContinue), row("  as served", served.afterContinue),
  ], [1, 2, 3, 4]));
  return [...brokenLimits("plan up to the pause page, gzip", gzip.pause, LIMITS), ...brokenLimits("plan up to the pause page, as served", served.pause, LIMITS)];
}

function loadPlan(browser: Browser, url: string, encoding?: "gzip"): Promise<PlanLoad> {
  return inFreshPage(browser, SLOW_4G, async (page, session) => {
    if (encoding) await session.send("Network.setExtraHTTPHeaders", { headers: { "Accept-Encoding": encoding } });
    const traffic = watchTraffic(session);
    await page.goto(url, { waitUntil: "load" });
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await page.waitForTimeout(SETTLE_MS);
    const pause = { ...traffic };
    const words = page.waitForResponse(/\/steps\.json$/);
    await page.locator("main .button").first().click();
    await (await words).finished();
    await page.waitForTimeout(SETTLE_MS);
    return { pause, afterContinue: difference(traffic, pause) };
  });
}

function difference(after: Traffic, before: Traffic): Traffic {
  return { bytes: after.bytes - before.bytes, requests: after.requests - before.requests, scriptBytes: after.scriptBytes - before.scriptBytes, fonts: after.fonts - before.fonts };
}
