import { expect, test, type Page } from "@playwright/test";
import { press } from "../support/board-screen";
import { PASSPHRASE, PLANTED_WORDS, keepOnDevice, keepUnderCode, openPlanted, openWay, saved, toOpening, unlock, fault } from "../support/keep-screen";

const traces = (page: Page) => page.evaluate(async () => [(await indexedDB.databases()).length, localStorage.length, sessionStorage.length, (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]);

/** Every byte that the page could find again, as text. */
const stored = (page: Page) => page.evaluate(async () => {
  const texts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    texts.push(name);
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const store of database.objectStoreNames) {
      texts.push(store);
      const values = await new Promise<unknown[]>((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      texts.push(JSON.stringify(values, (_, value) => (value instanceof Uint8Array ? new TextDecoder("latin1").decode(value) : value)));
    }
    database.close();
  }
  return texts.join("\n");
});

test("nothing is stored or sent before a choice, whatever screen is opened", async ({ page, context }) => {
  const asked: string[] = [];
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  const say = await openPlanted(page, "fr", "france");
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  for (const name of ["device", "file", "code", "wipe"]) await openWay(page, name);
  await press(page, say("opening.open"));
  for (const name of ["open-device", "open-file", "open-code"]) await openWay(page, name);
  await unlock(page, say);
  await fault(page, "device.nothing-kept");
  expect(await traces(page)).toEqual([0, 0, 0, 0, 0]);
  expect(await context.cookies()).toEqual([]);
  expect(asked.filter((path) => !path.startsWith("/_next/static/"))).toEqual([]);
  expect(errors).toEqual([]);
});

test("what is kept on the device holds no word that was typed, and not its passphrase; no code is kept", async ({ page }) => {
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  const say = await openPlanted(page, "fr", "belgium");
  await keepOnDevice(page, say);
  const numbers = await keepUnderCode(page, say);
  await saved(page, "code");
  const text = await stored(page);
  expect(text.length).toBeGreaterThan(16 * 1024);
  for (const word of [...PLANTED_WORDS, ...PASSPHRASE.split(" "), "example.org", "jurisdiction", "belgium", ...numbers, ...numbers.map((number) => number.replaceAll(" ", "").slice(1))]) expect(text).not.toContain(word);
  expect(await traces(page)).toEqual([1, 0, 0, 0, 0]);
  // Nothing breaks the policy of the page: zod, Argon2id and the workers included.
  expect(errors).toEqual([]);
});

test("the way to what was kept looks the same whether or not anything is kept", async ({ page }) => {
  const seen = async () => {
    await toOpening(page, "fr", "france");
    const screen = await page.locator("main").innerHTML();
    await page.goto("/fr/france/plan");
    return [screen.replaceAll(/_[rR]_\w+_|«\w+»/g, ""), await page.locator("main").innerText()];
  };
  const before = await seen();
  const say = await openPlanted(page, "fr", "france");
  await keepOnDevice(page, say);
  expect(await seen()).toEqual(before);
});

test("the address, the title and the history say nothing of keeping", async ({ page }) => {
  const say = await openPlanted(page, "fr", "france");
  const trace = () => page.evaluate(() => [history.length, JSON.stringify(history.state), location.href, document.title].join());
  const before = await trace();
  await keepOnDevice(page, say);
  await keepUnderCode(page, say);
  await press(page, say("opening.open"));
  expect(await trace()).toBe(before);
});

test("no passphrase or code field invites a manager, a keyboard or a spell check to learn it", async ({ page }) => {
  const say = await openPlanted(page, "fr", "france");
  const fields = async (name: string) => {
    const way = await openWay(page, name);
    for (const field of await way.locator("input:not([type=file])").all()) {
      await expect(field).toHaveAttribute("autocomplete", "off");
      await expect(field).toHaveAttribute("spellcheck", "false");
      await expect(field).toHaveAttribute("translate", "no");
    }
  };
  await fields("device");
  await fields("file");
  await press(page, say("opening.open"));
  for (const name of ["open-device", "open-file", "open-code"]) await fields(name);
});
