import { expect, test, type Browser, type Page } from "@playwright/test";
import { press, sayer } from "../support/board-screen";
import { PLANTED_WORDS, PRIVATE, expectForgotten, expectPlanted, fault, keepUnderCode, onPlan, openCode, openKeep, openPlanted, openWay, saved, toOpening } from "../support/keep-screen";

const API = "**/api/sealed/**";

async function desktop(browser: Browser): Promise<Page> {
  return (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
}

/** The embedded database is opened by the first who needs it. */
test.beforeAll(async ({ request }) => {
  await expect.poll(async () => (await request.get("/api/ready")).status(), { timeout: 60_000 }).toBe(200);
});

test("CODE-01 from the phone to the desktop: two numbers, and nothing readable is sent (fr, Belgium)", async ({ page, browser }) => {
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url(), JSON.stringify(request.headers()), request.postDataBuffer()?.toString("latin1") ?? ""));
  const say = await openPlanted(page, "fr", "belgium");
  const numbers = await keepUnderCode(page, say);
  expect(numbers[0]).toMatch(/^(04\d{2}( \d{2}){3}|0\d( \d{2}){4})$/);
  expect(numbers[1]).toMatch(/^0(\d{2}( \d{2}){3}|\d \d{3}( \d{2}){2})$/);
  await expect(page.locator("[data-code]")).toHaveCount(0);
  await press(page, say("back"));
  await page.locator(".now-block .ticks button").first().click();
  await page.waitForTimeout(500);
  await saved(page, "code");
  await page.close();

  const other = await desktop(browser);
  other.on("request", (request) => sent.push(request.url(), JSON.stringify(request.headers()), request.postDataBuffer()?.toString("latin1") ?? ""));
  await openCode(other, await toOpening(other, "nl", "france"), numbers.join(" "));
  await onPlan(other);
  await expect(other.locator("h1")).toHaveText(sayer("fr", "plan")("plan.title"));
  await expect(other.locator(".task-line.done")).toHaveCount(1);
  await expectPlanted(other, "fr");
  expect(await other.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await other.context().close();

  const digits = numbers.join("").replaceAll(" ", "");
  const everything = sent.join("\n");
  expect(sent.some((text) => text.includes("/api/sealed/"))).toBe(true);
  for (const word of [...PLANTED_WORDS, digits.slice(1, 10), "jurisdiction", "situation"]) expect(everything).not.toContain(word);
});

test("CODE-02 two devices at once: the second writer is told, both edits stand (nl)", async ({ page, browser }) => {
  const say = await openPlanted(page, "nl", "belgium");
  const numbers = await keepUnderCode(page, say);
  const other = await desktop(browser);
  await openCode(other, await toOpening(other, "nl", "belgium"), numbers.join(" / "));
  await onPlan(other);
  await other.locator("[data-step=support] .ticks button").first().click();
  await other.waitForTimeout(500);
  await saved(other, "code");

  await press(page, say("back"));
  await page.locator("[data-step=complaint] .ticks button").first().click();
  await expect(page.locator("[data-joined='0']")).toBeVisible({ timeout: 20_000 });
  await saved(page, "code");
  for (const step of ["support", "complaint"]) await expect(page.locator(`[data-step=${step}] .task-line.done`)).toHaveCount(1);
  await press(page, say("joined.read"));

  // The same task, two answers: the first to be written is shown to the second.
  await other.locator("[data-step=removal] .ticks button").first().click();
  await expect(other.locator("[data-joined='0']")).toBeVisible({ timeout: 20_000 });
  await saved(other, "code");
  await page.locator("[data-step=removal] .ticks button").nth(1).click();
  await expect(page.locator("[data-joined='1']")).toContainText(sayer("nl", "plan")("tick.done"), { timeout: 20_000 });
  await saved(page, "code");
  await other.context().close();
});

test("CODE-03 a forced deletion, then the code brings it back (fr)", async ({ page, browser }) => {
  const say = await openPlanted(page, "fr", "france");
  const numbers = await keepUnderCode(page, say);
  expect(numbers[0]).toMatch(/^0\d( \d{2}){4}$/);
  expect(numbers[1]).toMatch(/^06( \d{2}){4}$/);
  const way = await openWay(page, "code");
  await press(way, say("code.delete-button"));
  await expect(way.getByText(say("code.delete-sure", { days: 30 }))).toBeVisible();
  await press(way, say("code.delete-now"));
  await expect(way.getByText(say("code.set-aside", { days: 30 }))).toBeVisible();

  const other = await desktop(browser);
  const words = await toOpening(other, "fr", "france");
  await openCode(other, words, numbers.join(""));
  await fault(other, "code.gone");
  await expectForgotten(other);
  await press(other, words("opening.bring-back", { days: 30 }));
  await onPlan(other);
  await expectPlanted(other, "fr");
  await other.context().close();
});

test("CODE-04 erased for good: not even the code brings it back (de)", async ({ page, browser }) => {
  const say = await openPlanted(page, "de", "belgium");
  const numbers = await keepUnderCode(page, say);
  const way = await openWay(page, "code");
  await press(way, say("code.erase-button"));
  await press(way, say("code.erase-now"));
  await expect(way.getByText(say("code.erased"))).toBeVisible({ timeout: 20_000 });

  const other = await desktop(browser);
  const words = await toOpening(other, "de", "belgium");
  await openCode(other, words, numbers.join(" "));
  await fault(other, "code.gone");
  await press(other, words("opening.bring-back", { days: 30 }));
  await fault(other, "code.emptied");
  await expectForgotten(other);
  await other.context().close();
});

for (const { what, name, answer } of [
  { what: "that is not there", name: "offline", answer: null },
  { what: "that fails", name: "server", answer: 500 },
  { what: "whose database is down", name: "server", answer: 503 },
  { what: "that had too many requests", name: "too-many", answer: 429 },
  { what: "that finds it too large", name: "too-large", answer: 413 },
]) {
  test(`CODE-05 a server ${what}: said, and the file is offered (${answer ?? "nothing"}, fr)`, async ({ page }) => {
    await page.route(API, (route) => (answer === null ? route.abort() : route.fulfill({ status: answer, body: "{}" })));
    const say = await openPlanted(page, "fr", "france");
    const way = await openWay(page, "code");
    await press(way, say("code.button"));
    await fault(page, `code.${name}`);
    await expect(way.locator("[data-code]")).toHaveCount(0);
    await press(way, say("code.file-instead"));
    await expect(page.locator("[data-way=file]").getByLabel(say("passphrase.choose"), { exact: true })).toBeVisible();
    await press(page, say("back"));
    await expectPlanted(page, "fr");
  });
}

test("CODE-06 a network that goes away while the copy is open: said, not locked, and saved when it is back (en)", async ({ page, browser }) => {
  const say = await openPlanted(page, "en", "france");
  const numbers = await keepUnderCode(page, say);
  await press(page, say("back"));
  await page.route(API, (route) => route.abort());
  await page.locator(".now-block .ticks button").first().click();
  await fault(page, "code.offline");
  await press(page, say("bar.lock-now"));
  await expect(page.locator(".cover-page")).toBeVisible();
  await press(page, sayer("en", "plan")("cover.show"));
  await onPlan(page);
  await page.unroute(API);
  await press(page, say("bar.lock-now"));
  await expect(page.getByRole("button", { name: sayer("en", "plan")("pause.open-kept") })).toBeVisible({ timeout: 20_000 });
  const other = await desktop(browser);
  await openCode(other, await toOpening(other, "en", "france"), numbers.join(" "));
  await onPlan(other);
  await expect(other.locator(".task-line.done")).toHaveCount(1);
  await other.context().close();
});

test("CODE-07 a code that is not one, or not this one (nl)", async ({ page }) => {
  const say = await openKeep(page, "nl", "belgium", PRIVATE);
  const numbers = (await keepUnderCode(page, say)).join("");
  const words = await toOpening(page, "nl", "belgium");
  const digits = numbers.replaceAll(" ", "");
  const turned = digits.slice(0, -1) + String((Number(digits.at(-1)) + 1) % 10);
  for (const [typed, name] of [["0470 12 34", "too-short"], [`${digits}55`, "too-long"], [turned, "check-digit"]] as const) {
    await openCode(page, words, typed);
    await fault(page, `code.${name}`);
  }
});

test("CODE-08 a copy that arrives damaged changes nothing (de)", async ({ page }) => {
  const say = await openPlanted(page, "de", "france");
  const numbers = await keepUnderCode(page, say);
  const words = await toOpening(page, "de", "france");
  await page.route(API, async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    body[500] = (body[500] ?? 0) ^ 1;
    await route.fulfill({ response, body });
  });
  await openCode(page, words, numbers.join(" "));
  await fault(page, "code.damaged");
  await page.unroute(API);
  await openCode(page, words, numbers.join(" "));
  await onPlan(page);
  await expectPlanted(page, "de");
});
