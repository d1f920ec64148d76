import { expect, test } from "@playwright/test";
import { axeOn, inBothSchemes } from "../support/axe";
import { planButton, walk } from "../support/plan";

const ANSWERS = { danger: false, role: "self", ageNow: "adult", ageInImage: "adult", facts: ["shared", "threat"], demand: "money", author: "ex", places: ["instagram"], refused: true } as const;
const answers = { ...ANSWERS, facts: [...ANSWERS.facts], places: [...ANSWERS.places] };

test("answering asks nothing of anybody: one fetch of our own before the first question, then silence", async ({ page, baseURL, context }) => {
  const asked: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  await walk(page, "fr", "france", answers);
  await page.locator(".now-block .link-button").click();
  await planButton(page, "fr", "close").click();
  const pages = asked.map((url) => url.replace(baseURL ?? "", ""));
  expect(pages.filter((path) => !path.startsWith("/_next/static/"))).toEqual(["/fr/france/plan", "/icon.svg", "/fr/france/steps.json"].filter((path) => pages.includes(path)));
  expect(pages.filter((path) => path.startsWith("http"))).toEqual([]);
  expect(errors).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test("the whole path is one history entry; Back leaves us; reload forgets", async ({ page }) => {
  await page.route("http://search.test/", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Search</h1>" }));
  await page.goto("http://search.test/");
  await walk(page, "fr", "france", answers);
  await page.reload();
  await expect(page.locator("[data-screen=plan]")).toHaveCount(0);
  await expect(planButton(page, "fr", "continue")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Search" })).toBeVisible();
});

test("leaving from the plan never returns, and Back shows nothing that was typed", async ({ page }) => {
  await page.route("https://meteofrance.com/", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Weather</h1>" }));
  await page.route("http://search.test/", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Search</h1>" }));
  await page.goto("http://search.test/");
  await walk(page, "fr", "france", answers);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
  await expect(page.getByRole("heading", { name: "Weather" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Search" })).toBeVisible();
});

test("the policy of the plan allows its own scripts by hash and nothing else", async ({ request }) => {
  for (const path of ["/fr/france/plan", "/nl/belgium/plan"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"]).toMatch(/script-src 'self' 'wasm-unsafe-eval' 'sha256-/);
    expect(headers["content-security-policy"]).not.toMatch(/unsafe-inline|'unsafe-eval'|http/);
    expect(headers["cache-control"]).toBe("no-store");
  }
});

test("without script the plan says so and gives the numbers and the four steps", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await page.goto(`${baseURL}/fr/france/plan`);
  await expect(page.locator(".handrail-lines a[href='tel:116006']")).toBeInViewport();
  for (const step of [1, 2, 3, 4]) await expect(page.locator(`noscript a[href='/fr/france/${step}'], main a[href='/fr/france/${step}']`).first()).toBeAttached();
  await context.close();
});

test("a hidden page is covered at once, and one tap shows it again", async ({ page }) => {
  await walk(page, "fr", "france", { facts: ["shared"] });
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect(page.locator(".cover-page")).toBeVisible();
  await page.locator(".cover-page button").click();
  await expect(page.locator("[data-screen=plan]")).toBeVisible();
});

test("pause, question and plan have no fault that axe knows, in light and in dark", async ({ page }) => {
  const check = () => inBothSchemes(page, async (colorScheme) => {
    const { violations } = await axeOn(page).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
    expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  });
  await page.goto("/nl/belgium/plan");
  await check();
  await planButton(page, "nl", "continue").click();
  await check();
  await walk(page, "nl", "belgium", { ...answers, danger: true });
  await check();
});

test("the plan fits 360 pixels and 400 % zoom", async ({ page }) => {
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 640 });
    await walk(page, "de", "belgium", answers);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});
