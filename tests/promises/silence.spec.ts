import { expect, test } from "@playwright/test";
import { quietPages } from "../support/pages";

/** Pages that are open beside each other: each is watched until it has been quiet for half a second. */
const TABS = 4;

for (const locale of ["fr", "nl"] as const) test(`pages in ${locale} ask nobody else, set no cookie, store nothing and break no policy`, async ({ baseURL, context }) => {
  test.setTimeout(180_000);
  const paths = quietPages.filter((quiet) => quiet.locale === locale).map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(TABS);
  const foreign: string[] = [];
  const violations: string[] = [];
  await Promise.all(Array.from({ length: TABS }, async (_, tab) => {
    const page = await context.newPage();
    page.on("request", (request) => {
      if (!request.url().startsWith(`${baseURL}/`)) foreign.push(request.url());
    });
    page.on("console", (message) => {
      if (/Content Security Policy|Refused to/i.test(message.text())) violations.push(message.text());
    });
    page.on("pageerror", (error) => violations.push(error.message));
    for (const path of paths.filter((_, at) => at % TABS === tab)) {
      const response = await page.goto(path, { waitUntil: "networkidle" });
      expect(await response?.headerValue("set-cookie"), path).toBeNull();
      const stored = await page.evaluate(() => {
        document.querySelectorAll("details").forEach((details) => details.toggleAttribute("open", true));
        return localStorage.length + sessionStorage.length;
      });
      expect(stored, path).toBe(0);
    }
    expect(await page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length])).toEqual([0, 0]);
  }));
  expect(foreign).toEqual([]);
  expect(violations).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test("ticking a box is kept nowhere", async ({ page }) => {
  await page.goto("/fr/france/1");
  await page.locator("[data-task='evidence.before'] summary").first().click();
  await page.locator("[data-task='evidence.before']").getByRole("checkbox").check();
  await page.reload();
  expect(await page.locator("input:checked").count()).toBe(0);
});
