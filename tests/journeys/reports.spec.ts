import { expect, test, type Page } from "@playwright/test";
import { axeOn } from "../support/axe";
import { press, sayer } from "../support/board-screen";
import { hostQuiet } from "../support/hosts";
import { walk } from "../support/plan";

const API = "**/api/reports";

/** The embedded database is opened by the first who needs it. */
test.beforeAll(async ({ request }) => {
  await expect.poll(async () => (await request.get("/api/ready")).status(), { timeout: 60_000 }).toBe(200);
});

/** What the page asks for from now on: method, path and body. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname} ${request.postData() ?? ""}`));
  return asked;
}

test("REPORT-01 a first press tells what would be sent, a second sends the fact and the kind (nl)", async ({ page }) => {
  const say = sayer("nl", "report");
  await page.goto("/nl/belgium/8", { waitUntil: "networkidle" });
  const asked = requestsOf(page);
  const card = page.locator("[data-contact='be-child-focus'].card");
  await card.locator(".sources summary").click();
  const ask = card.getByRole("button", { name: say("ask.contact") });
  expect((await ask.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await ask.click();
  await expect(card.getByText(say("what"))).toBeVisible();
  await expect(card.getByText("contact:be-child-focus")).toBeVisible();
  await expect(card.getByRole("region", { name: say("title") })).toBeFocused();
  expect((await axeOn(page).include(".card:has([data-report-form])").analyze()).violations.map(({ id }) => id)).toEqual([]);
  await press(card, say("cancel"));
  await expect(ask).toBeFocused();
  await expect(card.getByText(say("what"))).toBeHidden();
  expect(asked).toEqual([]);
  await ask.click();
  await press(card, say("kind.dead"));
  await expect(card.getByRole("status")).toHaveText(say("sent"));
  expect(asked).toEqual(['POST /api/reports {"fact":"contact:be-child-focus","kind":"dead"}']);
  await expect(ask).toBeHidden();
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test("REPORT-02 every contact, law, route and place that is shown can be reported (fr)", async ({ page }) => {
  for (const [path, kind] of [["/fr/france/8", "contact"], ["/fr/belgium/7", "law"], ["/fr/france/3", "route"], ["/fr/france/3", "contact"], ["/fr/belgium/4-1", "place"]] as const) {
    await page.goto(path);
    const shown = await page.locator(`main :is(.card, .row, .place)[data-${kind}]`).evaluateAll((blocks, name) => blocks.map((block) => [`${name}:${block.getAttribute(`data-${name}`)}`, block.querySelector("[data-report]:not([hidden])")?.getAttribute("data-report")]), kind);
    expect(shown.length, path).toBeGreaterThan(0);
    for (const [fact, reported] of shown) expect(reported, path).toBe(fact);
  }
});

test("REPORT-03 in the plan and its panel too (fr)", async ({ page }) => {
  const say = sayer("fr", "report");
  await walk(page, "fr", "france", { role: "self", ageNow: "adult", ageInImage: "adult", facts: ["shared"] });
  const asked = requestsOf(page);
  const card = page.locator(".item:has([data-contact]) + div").first();
  await press(card, say("ask.contact"));
  await expect(card.getByText(say("what"))).toBeVisible();
  await press(card, say("cancel"));
  expect(asked).toEqual([]);

  await page.locator("summary", { hasText: sayer("fr", "plan")("plan.laws") }).click();
  await page.locator("[data-law][data-applies] button").first().click();
  const panel = page.locator(".panel");
  await press(panel, say("ask.other"));
  expect((await axeOn(page).include(".panel").analyze()).violations.map(({ id }) => id)).toEqual([]);
  await press(panel, say("kind.changed"));
  await expect(panel.getByText(say("sent"))).toBeVisible();
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(/^POST \/api\/reports \{"fact":"law:[a-z0-9-]+","kind":"changed"\}$/);
});

test("REPORT-04 what could not be sent is said, and can be tried again (de)", async ({ page }) => {
  const say = sayer("de", "report");
  await page.goto("/de/belgium/4-1");
  const place = page.locator(".place");
  await place.locator("> .sources summary").click();
  await page.route(API, (route) => route.abort());
  await press(place, say("ask.other"));
  await press(place, say("kind.wrong"));
  await expect(place.getByText(say("unsent"))).toBeVisible();
  await page.unroute(API);
  await press(place, say("ask.other"));
  await press(place, say("kind.wrong"));
  await expect(place.getByText(say("sent"))).toBeVisible();
});

test("REPORT-05 not shown without script, nor where only files are hosted; nobody is asked (en)", async ({ browser, baseURL }) => {
  const still = await browser.newContext({ javaScriptEnabled: false });
  const dead = await still.newPage();
  await dead.goto(`${baseURL}/en/france/8`);
  await expect(dead.locator("[data-report]").first()).toBeAttached();
  await expect(dead.locator("[data-report]:visible, [data-report-form]:visible")).toHaveCount(0);
  await still.close();

  const host = await hostQuiet("files");
  const page = await browser.newPage();
  for (const path of ["/en/france/8", "/en/france/7"]) {
    await page.goto(host.origin + path, { waitUntil: "networkidle" });
    await expect(page.locator("[data-report]:not([hidden])")).toHaveCount(0);
  }
  expect(host.asked.filter((path) => path.startsWith("/api"))).toEqual([]);
  await page.close();
  await host.cut();
});
