import { expect, test, type Page } from "@playwright/test";
import { SHARED, counts, forAll, openBoard, paste, press, unfold, type Say } from "../support/board-screen";

const LINKS = ["https://www.instagram.com/p/abc", "https://example.org/p/1", "https://example.org/p/2"];

/** All that a person can do with her links, from paste to gone, without opening one. */
async function useEverything(page: Page, say: Say): Promise<void> {
  await paste(page, say, LINKS.join("\n"));
  await press(page, `${say("line.open")}: instagram.com/p/abc`);
  const details = page.locator(".board-details");
  await details.getByLabel(say("line.note")).fill("une note");
  await details.getByLabel(say("line.where")).fill("@compte");
  await details.getByText(say("fingerprint.title"), { exact: true }).click();
  await details.locator("input[type=file]").setInputFiles({ name: "photo.jpg", mimeType: "image/jpeg", buffer: Buffer.from("photo") });
  await expect(page.locator(".digest")).toBeVisible();
  await press(details, say("become.reported"));
  await details.getByLabel(say("line.reference")).fill("77");
  await press(details.locator("form"), say("become.reported"));
  await press(page, say("today.one-by-one"));
  await press(page, say("focus.go"));
  await press(page, say("focus.next"));
  await press(page, say("focus.stop"));
  await press(page, say("bulk.all"));
  await forAll(page, say, say("become.gone"));
  expect(await counts(page)).toEqual({ gone: LINKS.length });
}

const STILL_MS = 1_000;

test("once the board is open, nothing is asked of anybody, and it works without a network", async ({ page, context }) => {
  let lastAt = Date.now();
  const moved = () => void (lastAt = Date.now());
  context.on("request", moved);
  context.on("requestfinished", moved);
  const say = await openBoard(page, "fr", "france", SHARED);
  // The worker of the fingerprint is fetched once the board is there; the page itself was idle long before.
  await expect.poll(() => page.workers().length).toBe(1);
  await expect.poll(() => Date.now() - lastAt, { timeout: 30_000 }).toBeGreaterThan(STILL_MS);
  const asked: string[] = [];
  const errors: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  await context.setOffline(true);
  await useEverything(page, say);
  expect(asked).toEqual([]);
  expect(errors).toEqual([]);
});

test("opening the board loads only scripts and styles of our own", async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url().replace(baseURL ?? "", "")));
  await openBoard(page, "nl", "belgium", SHARED);
  await page.waitForLoadState("networkidle");
  expect(asked.filter((path) => !/^\/_next\/static\/[\w./-]+$/.test(path) && !["/nl/belgium/plan", "/nl/belgium/steps.json", "/icon.svg"].includes(path))).toEqual([]);
});

test("nothing of the board is stored, in the history, in the address or in the title", async ({ page, context }) => {
  const say = await openBoard(page, "fr", "france", SHARED);
  const trace = () => page.evaluate(() => ({ entries: history.length, state: JSON.stringify(history.state), address: location.href, title: document.title }));
  const before = await trace();
  await useEverything(page, say);
  expect(await trace()).toEqual(before);
  const stored = await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]);
  expect(stored).toEqual([0, 0, 0, 0, 0]);
  expect(await context.cookies()).toEqual([]);
});

/** A page from before us, and a weather page that answers without a network. */
async function arrive(page: Page): Promise<void> {
  await page.route("https://meteofrance.com/", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Weather</h1>" }));
  await page.route("http://search.test/", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Search</h1>" }));
  await page.goto("http://search.test/");
}

test("leaving from the board never returns to it, Back from it leaves us, and neither shows a link", async ({ page }) => {
  await arrive(page);
  const say = await openBoard(page, "fr", "france", SHARED);
  await paste(page, say, LINKS.join("\n"));
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
  await expect(page.getByRole("heading", { name: "Weather" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Search" })).toBeVisible();
  await page.goForward();
  await expect(page.locator("[data-screen=board]")).toHaveCount(0);
  expect(await page.content()).not.toContain("example.org");

  await page.goto("http://search.test/");
  await paste(page, await openBoard(page, "fr", "france", SHARED), LINKS.join("\n"));
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Search" })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await page.content()).not.toContain("example.org");
});

test("a reload forgets the board", async ({ page }) => {
  const say = await openBoard(page, "fr", "france", SHARED);
  await paste(page, say, LINKS.join("\n"));
  await unfold(page, "found");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await page.content()).not.toContain("example.org");
  expect(await page.locator("input, textarea").evaluateAll((fields) => fields.filter((field) => "value" in field && String(field.value).includes("example")).length)).toBe(0);
});
