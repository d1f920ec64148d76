import { createServer } from "node:http";
import { expect, test, type Page } from "@playwright/test";
import { scriptFor } from "@/domain/call-script";
import { axeOn, inBothSchemes } from "../support/axe";
import { callButton, goOn, openCall, screenNamed, walkCallTo } from "../support/call";
import { listening } from "../support/listening";

const CANARY = "Camille du lycée";

/** Every control that takes something in, as the page has it now. */
const inputs = (page: Page) =>
  page.locator("input, textarea, select, [contenteditable]").evaluateAll((elements) =>
    elements.map((element) => {
      const { tagName, id } = element;
      return { kind: element instanceof HTMLInputElement ? element.type : tagName.toLowerCase(), id, longest: element instanceof HTMLInputElement ? element.maxLength : -1, digits: element.getAttribute("inputmode") === "numeric", quiet: element.getAttribute("autocomplete") === "off" && element.getAttribute("spellcheck") === "false" };
    }),
  );

test("no screen takes words: only closed answers, the search for a number or a name, and that for a place", async ({ page }) => {
  test.setTimeout(120_000);
  await openCall(page, "fr", "france");
  const screens = scriptFor({ jurisdiction: "france", facts: ["threat"] }).filter(({ key }) => key !== "plan-silence");
  const seen = new Set<string>();
  await callButton(page, "fr", "tools.live").click();
  await expect(page.locator(".live-place input")).toBeVisible();
  for (const { key } of screens) {
    await expect(screenNamed(page, key)).toBeVisible();
    for (const input of await inputs(page)) {
      seen.add(input.kind);
      if (["radio", "checkbox", "select"].includes(input.kind)) continue;
      expect(input, key).toMatchObject({ quiet: true });
      if (input.digits) expect(input.longest, key).toBe(24);
      else expect(input, key).toMatchObject({ kind: "search", longest: 30 });
    }
    expect(await page.locator("input[type=search]:not(#find)").count(), key).toBe(key === "question.places" ? 1 : 0);
    if (key === "question.facts") await page.locator("input[value=threat]").check();
    if (key === "plan-task") await callButton(page, "fr", "plan.close").click();
    else if (key !== "after-hours") await goOn(page).click();
  }
  expect([...seen].toSorted()).toEqual(["checkbox", "radio", "search", "select", "text"].filter((kind) => seen.has(kind)));
  expect(seen.has("file") || seen.has("textarea")).toBe(false);
});

test("nothing is held: no storage, no request after the words, no history, and a reload forgets", async ({ page, context, baseURL }) => {
  const asked: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => asked.push(request.url().replace(baseURL ?? "", "")));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  await page.route("http://search.test/", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Search</h1>" }));
  await page.goto("http://search.test/");
  await openCall(page, "nl", "belgium");
  await page.waitForLoadState("networkidle");
  const before = asked.length;
  const entries = await page.evaluate(() => history.length);
  expect(asked.filter((path) => !path.startsWith("/_next/static/") && !path.startsWith("http"))).toEqual(expect.arrayContaining(["/nl/belgium/call", "/nl/belgium/steps.json", "/nl/belgium/call.json"]));

  await walkCallTo(page, "check-danger");
  await page.locator("input[value=yes]").click();
  await callButton(page, "nl", "over.on").click();
  await walkCallTo(page, "question.places");
  await page.locator("input[name=places]").first().check();
  await page.locator("[data-question=places] input[type=search]").fill(CANARY);
  await page.locator("#find").fill(CANARY);
  await page.locator("#find").press("Enter");
  await walkCallTo(page, "plan-task");
  await goOn(page).click();
  await page.locator("#find").fill("");
  expect(asked.slice(before)).toEqual([]);
  expect(errors).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(async () => ({ stored: localStorage.length + sessionStorage.length, databases: (await indexedDB.databases()).length, caches: (await caches.keys()).length, history: history.length }))).toEqual({ stored: 0, databases: 0, caches: 0, history: entries });
  expect(await page.locator("html").innerHTML()).not.toContain(CANARY);

  await page.reload();
  await expect(screenNamed(page, "before-state")).toBeVisible();
  await expect(page.locator(".red-chip")).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Search" })).toBeVisible();
});

test("leaving never returns, and a hidden page is covered at once", async ({ page }) => {
  await page.route("https://meteofrance.com/", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Weather</h1>" }));
  await page.route("http://search.test/", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Search</h1>" }));
  await page.goto("http://search.test/");
  await openCall(page, "fr", "france");
  await expect(page).toHaveTitle("Quatre pas");
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await page.locator(".cover-page button").click();
  await expect(screenNamed(page, "before-state")).toBeVisible();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
  await expect(page.getByRole("heading", { name: "Weather" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Search" })).toBeVisible();
});

test("links inside the script open here or in a new tab: the page never unloads", async ({ page }) => {
  await openCall(page, "fr", "france");
  await walkCallTo(page, "check-danger");
  await page.locator(".script a[href*='#']").first().click();
  await expect(page.locator("dialog.panel")).toBeVisible();
  expect(page.url()).toMatch(/\/fr\/france\/call$/);
});

test("the policy allows its own scripts by hash and nothing else, and nobody frames it", async ({ request }) => {
  const headers = (await request.get("/fr/france/call")).headers();
  expect(headers["content-security-policy"]).toMatch(/script-src 'self' 'wasm-unsafe-eval' 'sha256-/);
  expect(headers["content-security-policy"]).toMatch(/frame-ancestors 'none'/);
  expect(headers["content-security-policy"]).not.toMatch(/unsafe-inline|'unsafe-eval'|http/);
  expect(headers["cache-control"]).toBe("no-store");
});

test("without script the page says so, with the numbers and the way to the pages", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await page.goto(`${baseURL}/de/belgium/call`);
  await expect(page.locator(".handrail-lines a[href='tel:116000']")).toBeInViewport();
  for (const number of [1, 2, 3, 4, 8]) await expect(page.locator(`main a[href='/de/belgium/${number}']`).first()).toBeAttached();
  await context.close();
});

for (const [width, height] of [[360, 640], [1280, 800]] as const) {
  test(`opening, red screen, question, plan and closing have no fault that axe knows, in light and in dark (${width})`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const check = (what: string) => inBothSchemes(page, async (colorScheme) => {
      const { violations } = await axeOn(page).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
      expect(violations.map(({ id, nodes }) => `${what}, ${colorScheme} ${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), what).toBeLessThanOrEqual(width);
    });
    await openCall(page, "de", "belgium");
    await walkCallTo(page, "open-safe");
    await check("opening");
    await walkCallTo(page, "check-distress");
    await page.locator("input[value=yes]").click();
    await check("red");
    await callButton(page, "de", "over.on").click();
    await walkCallTo(page, "question.ageNow");
    await check("question");
    await walkCallTo(page, "plan-task");
    await page.locator("#find").fill("tele");
    await check("plan");
    await page.locator("#find").fill("8-44");
    await page.keyboard.press("Enter");
    await check("panel");
    await page.keyboard.press("Escape");
    await callButton(page, "de", "plan.close").click();
    await walkCallTo(page, "close-end");
    await check("closing");
  });
}

test("what is pressed is at least 44 pixels high, and has a name", async ({ page }) => {
  await openCall(page, "fr", "france");
  await walkCallTo(page, "check-danger");
  await page.locator("input[value=yes]").click();
  await callButton(page, "fr", "over.on").click();
  await walkCallTo(page, "plan-task");
  const small = await page.locator("main :is(button, summary, .answers label, select, input[type=search])").evaluateAll((elements) =>
    elements.filter((element) => element.getClientRects().length > 0).filter((element) => element.getBoundingClientRect().height < 44).map((element) => element.textContent));
  expect(small).toEqual([]);
  const group = page.getByRole("radiogroup").or(page.getByRole("group"));
  await walkCallTo(page, "plan-task");
  await page.locator(".phases summary").click();
  await callButton(page, "fr", "phase.checks").click();
  await expect(group.filter({ has: page.locator("input[name=danger]") }).first()).toHaveAccessibleName(/danger|mal/i);
});

test("the embedded door shows in another site's frame, and its way out leaves that site", async ({ page, baseURL }) => {
  await page.route("https://meteofrance.com/", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Weather</h1>" }));
  const host = createServer((_, response) => response.setHeader("Content-Type", "text/html").end(`<iframe src="${baseURL}/embed/fr/france" title="Quatre pas" width="340" height="600"></iframe>`));
  const origin = await listening(host);
  await page.goto(`${origin}/`);
  const door = page.frameLocator("iframe");
  await expect(door.locator(".handrail-lines a[href='tel:116006']")).toBeVisible();
  await door.locator("a[data-exit]").click();
  await expect(page.getByRole("heading", { name: "Weather" })).toBeVisible();
  host.closeAllConnections();
  host.close();
});
