import { expect, test, type Browser, type Page } from "@playwright/test";
import { STEPS } from "@/domain/step";
import { axeOn } from "../support/axe";
import { SHARED, counts, openBoard, paste, press, sayer, unfold } from "../support/board-screen";
import { PRIVATE, openKeep, openWay } from "../support/keep-screen";
import { hostQuiet, publish, type Host } from "../support/hosts";

const KEPT_MS = 60_000;
const offline = (locale: "fr" | "nl" | "en") => (path: string) => sayer(locale, "safety")(`offline.${path}`);
const traces = (page: Page) => page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]);
const NOTHING = [0, 0];

async function visit(browser: Browser, host: Host): Promise<Page> {
  return (await browser.newContext({ baseURL: host.origin, viewport: { width: 360, height: 640 } })).newPage();
}

/** No network for the weather page either. Not before: where requests are routed, a worker installs nothing. */
const noWeather = (page: Page) => page.route(/^https:/, (route) => route.abort());

/** Page 9, its button, and the wait until everything has arrived. */
async function keep(page: Page, locale: "fr" | "nl" | "en", country: "france" | "belgium"): Promise<void> {
  const say = offline(locale);
  await page.goto(`/${locale}/${country}/9`);
  await press(page, say("keep"));
  await expect(page.getByText(say("kept"))).toBeVisible({ timeout: KEPT_MS });
}

const pageIs = (page: Page, name: string) => expect(page.locator("main")).toHaveAttribute("data-page", name);

test("OFF-01 kept, then without a network: the guide, the numbers, the plan to its end, the board, the way out (fr)", async ({ browser }) => {
  const host = await hostQuiet();
  const page = await visit(browser, host);
  await keep(page, "fr", "france");
  expect(new Set(host.asked.filter((path) => /^\/(nl|de|en)\/(?!papers)|belgium|^\/api/.test(path)))).toEqual(new Set());
  await host.cut();

  await page.goto("/fr/france");
  await pageIs(page, "home");
  for (const [number, name] of [["1", STEPS[0]], ["2", STEPS[1]], ["3", STEPS[2]], ["4", STEPS[3]], ["8", "numbers"]] as const) {
    await page.locator(`.map a[href='/fr/france/${number}']`).click();
    await pageIs(page, name);
    await expect(page.locator(".handrail-lines a[href^='tel:']").first()).toBeInViewport({ ratio: 1 });
  }
  await page.goto("/fr/france/4-1");
  await pageIs(page, "place");
  // The framework's script runs under the policy that the page was served with.
  const violations: string[] = [];
  page.on("console", (message) => /Content Security Policy|Refused to/i.test(message.text()) && violations.push(message.text()));
  const say = await openBoard(page, "fr", "france", SHARED);
  await paste(page, say, "https://example.org/1 https://www.instagram.com/p/abc");
  expect(await counts(page)).toEqual({ found: 2 });
  const line = (await unfold(page, "found")).first();
  await press(line, `${say("line.open")}: example.org/1`);
  await press(page.locator(".board-details").last(), say("become.captured"));
  expect(await counts(page)).toEqual({ found: 1, captured: 1 });
  await press(page, say("back"));
  await expect(page.locator("[data-screen=plan]")).toBeVisible();
  expect(violations).toEqual([]);

  // An address of ours that is not kept leads to what is.
  await page.goto("/nl/belgium/3");
  await pageIs(page, "home");
  await noWeather(page);
  await page.locator(".handrail a[data-exit]").click();
  await expect.poll(() => page.locator("main").count().catch(() => 0)).toBe(0);
  expect(page.url()).not.toContain(host.origin);
  await page.context().close();
});

test("OFF-02 a new version replaces the old one at the next visit (nl)", async ({ browser }) => {
  const host = await hostQuiet();
  const page = await visit(browser, host);
  await keep(page, "nl", "belgium");
  publish(host, "/nl/belgium/8", (text) => text.replace("</h1>", " (nieuw)</h1>"));
  publish(host, "/kept-nl-belgium.js", (text) => text.replace(/("url":"\/nl\/belgium\/8","revision":")[^"]+/, "$1another"));
  const kept = () => page.evaluate(async () => (await (await caches.open("pages")).keys()).map(({ url }) => url).filter((url) => /\/8\?/.test(url)).map((url) => url.replace(/.*=/, "")));
  const [before] = await kept();

  // Another tab than the one that kept them, as a next visit is; what was corrected is read at once.
  const next = await page.context().newPage();
  await next.goto("/nl/belgium/8");
  await expect(next.locator("h1")).toContainText("(nieuw)");
  await expect.poll(kept, { timeout: KEPT_MS }).toEqual(["another"]);
  expect(before).not.toBe("another");
  await host.cut();
  await next.goto("/nl/belgium/8");
  await expect(next.locator("h1")).toContainText("(nieuw)");
  await page.context().close();
});

test("OFF-03 one button removes all of it (en)", async ({ browser }) => {
  const host = await hostQuiet();
  const page = await visit(browser, host);
  const say = offline("en");
  await keep(page, "en", "france");
  expect(await traces(page)).toEqual([1, 1]);
  const { violations } = await axeOn(page).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  // Without a network too.
  await host.cut();
  await page.goto("/en/france/9");
  await press(page, say("remove"));
  await expect(page.getByText(say("removed"))).toBeVisible();
  expect(await traces(page)).toEqual(NOTHING);
  await expect(page.goto("/en/france/1")).rejects.toThrow();
  await page.context().close();
});

test("OFF-04 erasing everything in the plan removes it too (fr)", async ({ browser }) => {
  const host = await hostQuiet();
  const page = await visit(browser, host);
  await keep(page, "fr", "belgium");
  const say = await openKeep(page, "fr", "belgium", PRIVATE);
  await noWeather(page);
  const way = await openWay(page, "wipe");
  await press(way, say("wipe.button"));
  await press(way, say("wipe.now"));
  await expect.poll(() => page.locator("main").count().catch(() => 0)).toBe(0);
  const after = await page.context().newPage();
  await after.goto("/fr/belgium/9");
  expect(await traces(after)).toEqual(NOTHING);
  await page.context().close();
  await host.cut();
});

test("OFF-05 what does not all arrive is not kept, and that is said; nothing is kept before the press (nl)", async ({ browser }) => {
  const host = await hostQuiet();
  const page = await visit(browser, host);
  const say = offline("nl");
  await page.goto("/nl/france/9", { waitUntil: "networkidle" });
  expect(await traces(page)).toEqual(NOTHING);
  expect(host.asked.filter((path) => !/^\/([ps]-[\w-]+\.\w+|icon\.svg|favicon\.ico|nl\/france\/9)$/.test(path))).toEqual([]);
  await press(page, say("remove"));
  await expect(page.getByText(say("removed"))).toBeVisible();
  // Removed while it still arrives: what comes late is not kept either.
  await press(page, say("keep"));
  await press(page, say("remove"));
  await expect(page.getByText(say("removed"))).toBeVisible();
  await expect.poll(() => traces(page)).toEqual(NOTHING);
  await page.waitForTimeout(1_500);
  expect(await traces(page)).toEqual(NOTHING);
  await expect(page.getByText(say("removed"))).toBeVisible();
  host.files.delete("/nl/france/steps.json");
  await press(page, say("keep"));
  await expect(page.getByText(say("failed"))).toBeVisible({ timeout: KEPT_MS });
  await expect.poll(() => traces(page)).toEqual(NOTHING);
  await page.context().close();
  await host.cut();
});
