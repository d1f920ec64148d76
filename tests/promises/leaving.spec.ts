import { expect, test, type Page } from "@playwright/test";

const SEARCH = "http://search.test/";

/** A page from before us, and a weather page that answers without a network. */
async function arrive(page: Page, path: string): Promise<void> {
  await page.route(/^https:\/\/(meteofrance\.com|www\.meteo\.be)\//, (route) => route.fulfill({ contentType: "text/html", body: "<title>Weather</title><h1>Weather</h1>" }));
  await page.route(`${SEARCH}**`, (route) => route.fulfill({ contentType: "text/html", body: "<title>Search</title><h1>Search</h1>" }));
  await page.goto(SEARCH);
  await page.goto(path);
}

async function expectGone(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { name: "Weather" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Search" })).toBeVisible();
}

test("pressing the way out leaves, and Back does not return", async ({ page }) => {
  await arrive(page, "/fr/france/1");
  await page.locator(".handrail a[data-exit]").click();
  await expectGone(page);
});

test("Shift three times leaves, and Back does not return", async ({ page }) => {
  await arrive(page, "/nl/belgium/8");
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
  await expectGone(page);
});

test("Shift twice says so and stays; Shift as a modifier does not count", async ({ page }) => {
  await arrive(page, "/fr/france");
  await page.keyboard.press("Shift");
  await page.keyboard.press("Shift");
  await expect(page.locator("[role=status]")).not.toBeEmpty();
  await expect(page.locator(".shift-dots")).toBeVisible();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(page.locator("main")).toBeVisible();
  expect(page.url()).toContain("/fr/france");
});

test("four pages deep is one step of history", async ({ page }) => {
  await arrive(page, "/fr");
  await page.getByRole("link", { name: "C’est pour moi" }).first().click();
  await expect(page).toHaveURL(/\/fr\/france$/);
  await page.locator(".map a[href='/fr/france/3']").click();
  await expect(page).toHaveURL(/\/fr\/france\/3$/);
  await page.locator(".country a").click();
  await expect(page).toHaveURL(/\/fr\/belgium\/3$/);
  await page.locator(".map a[href='/fr/belgium/8']").click();
  await expect(page).toHaveURL(/\/fr\/belgium\/8$/);
  await page.locator(".chips a").nth(1).click();
  await expect(page).toHaveURL(/#suicide$/);
  await page.locator(".handrail a[data-exit]").click();
  await expectGone(page);
});

test("Back without leaving goes to where one came from, whatever was read", async ({ page }) => {
  await arrive(page, "/fr/france");
  await page.locator(".map a[href='/fr/france/8']").click();
  await expect(page).toHaveURL(/8$/);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Search" })).toBeVisible();
});

test("without a network the page is gone all the same", async ({ page, context }) => {
  await page.goto("/fr/france/2");
  await context.setOffline(true);
  await page.locator(".handrail a[data-exit]").click();
  await expect.poll(() => page.evaluate(() => document.body.innerText).catch(() => "")).not.toMatch(/aide/i);
  await context.setOffline(false);
});

test("the way out is a plain link without script, and sends no referrer", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  let referrer: string | undefined = "unset";
  await page.route("https://meteofrance.com/", (route) => {
    referrer = route.request().headers()["referer"];
    return route.fulfill({ contentType: "text/html", body: "<h1>Weather</h1>" });
  });
  await page.goto(`${baseURL}/fr/france`);
  await page.locator(".handrail a[data-exit]").click();
  await expect(page.getByRole("heading", { name: "Weather" })).toBeVisible();
  expect(referrer).toBeUndefined();
  await context.close();
});
