import type AxeBuilder from "@axe-core/playwright";
import { expect, test as base, type Page } from "@playwright/test";
import { axeOn, settled } from "../support/axe";
import { missingPaths, pageShapes } from "../support/pages";

/** Opening a window costs as much as reading a page: these pages keep nothing, so that one window per worker shows all of them in turn. */
const test = base.extend<object, { tab: Page }>({
  tab: [async ({ browser }, use, { project: { use: { baseURL, viewport } } }) => {
    const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), ...(viewport === undefined ? {} : { viewport }) });
    await use(await context.newPage());
    await context.close();
  }, { scope: "worker" }],
});

const shapes = [...pageShapes.map(({ path }) => path), ...missingPaths];

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** A task opened shows every kind of block; the bodies of the others only repeat those shapes, and would cost axe minutes. */
const OPENED = 3;

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate((opened) => {
    for (const details of [...document.querySelectorAll("main .rows > details")].slice(0, opened)) {
      details.setAttribute("open", "");
      for (const inner of details.querySelectorAll("details")) inner.setAttribute("open", "");
    }
    for (const closed of document.querySelectorAll("main .rows > details:not([open]) > .row-body")) closed.remove();
  }, OPENED);
  await settled(page);
}

async function faults(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

for (const path of shapes) {
  test(`${path} has no fault that axe knows, and keeps its contrast in the dark`, async ({ tab: page }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await open(page, path);
    expect(await faults(axeOn(page).withTags(WCAG))).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await settled(page);
    expect(await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(true);
    expect(await faults(axeOn(page).withRules(["color-contrast"]))).toEqual([]);
  });
}

test("what is pressed is at least 44 pixels high", async ({ page }) => {
  for (const path of ["/fr", "/nl/belgium", "/de/belgium/8", "/fr/france/3"]) {
    await page.goto(path);
    const small = await page.locator(".handrail a, .top a, summary, .map a, .chips a, .button, .call, .country a, .steps a").evaluateAll((elements) =>
      elements.filter((element) => element.getClientRects().length > 0 && !element.closest(".sources")).map((element) => ({ text: element.textContent ?? "", height: element.getBoundingClientRect().height })).filter(({ height }) => height < 44).map(({ text, height }) => `${text} ${height}`),
    );
    expect(small, path).toEqual([]);
  }
});

test("the way out and the numbers stand at least 16 pixels apart", async ({ page }) => {
  for (const path of ["/fr/france", "/nl/belgium", "/de"]) {
    await page.goto(path);
    const exit = await page.locator(".handrail [data-exit]").boundingBox();
    for (const line of await page.locator(".handrail-lines .line").all()) {
      const box = await line.boundingBox();
      expect((exit?.x ?? 0) - ((box?.x ?? 0) + (box?.width ?? 0)), path).toBeGreaterThanOrEqual(16);
    }
  }
});

test("at 400 % zoom nothing scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of ["/fr", "/nl/belgium", "/de/belgium/8", "/fr/france/3", "/en/france/9"]) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});

test("everything is reached by keyboard, the way out second", async ({ page }) => {
  await page.goto("/fr/france");
  await page.keyboard.press("Tab");
  await expect(page.locator(".skip a").first()).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator(".skip a[data-exit]")).toBeFocused();
});
