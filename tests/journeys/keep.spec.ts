import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { axeOn, inBothSchemes } from "../support/axe";
import { press, sayer } from "../support/board-screen";
import { PASSPHRASE, PRIVATE, arrive, choosePassphrase, expectForgotten, expectPlanted, fault, hide, keepOnDevice, onPlan, openKeep, openPlanted, openWay, saved, toKeep, toOpening, unlock } from "../support/keep-screen";
import { planButton, walk } from "../support/plan";

const pauseOf = (page: Page, locale: "fr" | "nl" | "de" | "en") => expect(page.getByRole("button", { name: sayer(locale, "plan")("pause.open-kept") })).toBeVisible();

test("KEEP-01 save, close, return, unlock (fr)", async ({ page, context }) => {
  const say = await openPlanted(page, "fr", "france");
  await keepOnDevice(page, say);
  await press(page, say("back"));
  await expect(page.getByText(sayer("fr", "plan")("plan.kept"))).toBeVisible();
  await page.close();

  const again = await context.newPage();
  const words = await toOpening(again, "fr", "france");
  await expectForgotten(again);
  await unlock(again, words);
  await onPlan(again);
  await saved(again, "device");
  await expectPlanted(again, "fr");
});

test("KEEP-02 what changes afterwards is saved by itself, in another language too (nl)", async ({ page }) => {
  const say = await openKeep(page, "nl", "belgium", PRIVATE);
  await keepOnDevice(page, say);
  await press(page, say("back"));
  await page.locator(".now-block .ticks button").first().click();
  await page.locator(".in-place select").last().selectOption("de");
  await expect(page.locator("h1")).toHaveText(sayer("de", "plan")("plan.title"));
  await saved(page, "device");
  await page.waitForTimeout(1_200);
  await saved(page, "device");
  await page.reload();
  await unlock(page, await toOpening(page, "nl", "belgium"));
  await onPlan(page);
  await expect(page.locator("h1")).toHaveText(sayer("de", "plan")("plan.title"));
  await expect(page.locator(".task-line.done")).toHaveCount(1);
});

test("KEEP-03 a wrong passphrase costs time; what is kept is not touched (en)", async ({ page }) => {
  const say = await openPlanted(page, "en", "france");
  await keepOnDevice(page, say);
  const words = await toOpening(page, "en", "france");
  for (let round = 0; round < 3; round += 1) {
    await unlock(page, words, `not this one ${round}`);
    await fault(page, "device.wrong-passphrase");
  }
  await expect(page.getByRole("button", { name: /^Wait: \d s$/ })).toBeDisabled();
  const button = page.getByRole("button", { name: words("opening.button"), exact: true });
  await expect(button).toBeEnabled({ timeout: 10_000 });
  await unlock(page, words);
  await onPlan(page);
  await expectPlanted(page, "en");
});

test("KEEP-04 a file out, and in on another device (de)", async ({ page, browser }) => {
  const say = await openPlanted(page, "de", "belgium");
  const way = await openWay(page, "file");
  const arriving = page.waitForEvent("download");
  await choosePassphrase(way, say, "file.button");
  const download = await arriving;
  expect(download.suggestedFilename()).toBe("notes.age");
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(0, 22).toString()).toBe("age-encryption.org/v1\n");
  expect(bytes.includes("zyxomene")).toBe(false);

  const other = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  const words = await toOpening(other, "de", "france");
  const back = await openWay(other, "open-file");
  const open = async (name: string, buffer: Buffer, passphrase = PASSPHRASE) => {
    await back.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    await back.getByLabel(words("opening.file-passphrase"), { exact: true }).fill(passphrase);
    await press(back, words("opening.button"));
  };
  await open("notes.age", bytes, "not this one");
  await fault(other, "file.wrong-passphrase");
  await open("notes.age", bytes.subarray(0, -200));
  await fault(other, "file.damaged");
  await open("photo.jpg", Buffer.from("no age file"));
  await fault(other, "file.not-an-age-file");
  await open("film.mp4", Buffer.alloc(9 * 1024 * 1024));
  await fault(other, "file.too-large");
  await open("notes.age", bytes);
  await onPlan(other);
  // Nothing is kept on the other device by opening a file there.
  expect(await other.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await expect(other.locator(".in-place select").first()).toHaveValue("belgium");
  await expectPlanted(other, "de");
  await other.context().close();
});

test("KEEP-05 locked after three minutes untouched, not before; a touch begins anew (fr)", async ({ page }) => {
  await page.clock.install();
  const say = await openPlanted(page, "fr", "france");
  await keepOnDevice(page, say);
  await page.clock.fastForward("02:30");
  await page.locator("h1").click();
  await page.clock.fastForward("02:30");
  await expect(page.locator("[data-screen=keep]")).toBeVisible();
  await page.evaluate(() => Reflect.set(window, "sameDocument", true));
  await page.clock.fastForward("00:40");
  // Another document takes the place of this one.
  await page.waitForFunction(() => !Reflect.has(window, "sameDocument"));
  await pauseOf(page, "fr");
  await expectForgotten(page);
  await unlock(page, await toOpening(page, "fr", "france"));
  await onPlan(page);
  await expectPlanted(page, "fr");
});

test("KEEP-06 hidden: covered at once, locked after three minutes, twenty in a sitting (fr)", async ({ page }) => {
  await page.clock.install();
  const say = await openPlanted(page, "fr", "france");
  await keepOnDevice(page, say);
  await press(page, say("back"));
  await press(page, sayer("fr", "plan")("parts.board.open"));
  await press(page, sayer("fr", "board")("today.one-by-one"));
  await hide(page);
  await expect(page.locator(".cover-page")).toBeVisible();
  await page.clock.fastForward("19:00");
  await hide(page, "visible");
  await press(page, sayer("fr", "plan")("cover.show"));
  await press(page, sayer("fr", "board")("focus.stop"));
  await expect(page.locator("[data-screen=board]")).toBeVisible();
  await hide(page);
  await page.clock.fastForward("03:05");
  await pauseOf(page, "fr");
  await expectForgotten(page);
});

test("KEEP-07 a plan in memory only is covered, not erased (nl)", async ({ page }) => {
  await page.clock.install();
  await openPlanted(page, "nl", "belgium");
  await hide(page);
  await page.clock.fastForward("30:00");
  await hide(page, "visible");
  await press(page, sayer("nl", "plan")("cover.show"));
  await expect(page.locator("[data-screen=keep]")).toBeVisible();
});

test("KEEP-08 leaving locks; coming back shows nothing until the passphrase (fr)", async ({ page }) => {
  await arrive(page);
  const say = await openPlanted(page, "fr", "france");
  await keepOnDevice(page, say);
  for (let shift = 0; shift < 3; shift += 1) await page.keyboard.press("Shift");
  await expect(page.getByRole("heading", { name: "Weather" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Search" })).toBeVisible();
  await page.goForward();
  await expectForgotten(page);
  await unlock(page, await toOpening(page, "fr", "france"));
  await onPlan(page);
  await expectPlanted(page, "fr");
});

test("KEEP-09 lock now (en)", async ({ page }) => {
  const say = await openPlanted(page, "en", "belgium");
  await keepOnDevice(page, say);
  await press(page, say("bar.lock-now"));
  await pauseOf(page, "en");
  await expectForgotten(page);
});

test("KEEP-10 wipe: two taps, then away; nothing is left (fr)", async ({ page }) => {
  await arrive(page);
  const say = await openPlanted(page, "fr", "france");
  await keepOnDevice(page, say);
  // Another tab holds a case in memory only: a wipe holds for it too.
  const other = await page.context().newPage();
  await openPlanted(other, "fr", "france");
  const left = () => page.evaluate(async () => [(await indexedDB.databases()).length, localStorage.length, sessionStorage.length, (await caches.keys()).length]);
  const way = await openWay(page, "wipe");
  await press(way, say("wipe.button"));
  expect(await left()).toEqual([1, 0, 0, 0]);
  await press(way, say("cancel"));
  await press(way, say("wipe.button"));
  await press(way, say("wipe.now"));
  await expect(page.getByRole("heading", { name: "Weather" })).toBeVisible();
  await pauseOf(other, "fr");
  await expectForgotten(other);
  const words = await toOpening(page, "fr", "france");
  expect(await left()).toEqual([0, 0, 0, 0]);
  await unlock(page, words);
  await fault(page, "device.nothing-kept");
  expect(await left()).toEqual([0, 0, 0, 0]);
});

test("KEEP-11 a wipe that leaves something says what, and offers the way out (de)", async ({ page }) => {
  await arrive(page);
  const say = await openPlanted(page, "de", "france");
  await keepOnDevice(page, say);
  await page.evaluate(() => {
    CacheStorage.prototype.keys = () => Promise.reject(new Error("refused"));
  });
  const way = await openWay(page, "wipe");
  await press(way, say("wipe.button"));
  await press(way, say("wipe.now"));
  await fault(page, "wipe");
  await expect(page.locator("[data-fault=wipe] li")).toHaveText([say("wipe.left.caches")]);
  await press(way, say("wipe.leave"));
  await expect(page.getByRole("heading", { name: "Weather" })).toBeVisible();
});

test("KEEP-12 two tabs: each hears of the other, both edits stand, a conflict is told (fr)", async ({ page, context }) => {
  const say = await openPlanted(page, "fr", "france");
  await keepOnDevice(page, say);
  const other = await context.newPage();
  await unlock(other, await toOpening(other, "fr", "france"));
  await onPlan(other);
  await other.locator("[data-step=support] .ticks button").first().click();
  await expect(page.locator("[data-joined='0']")).toBeVisible({ timeout: 15_000 });
  await press(page, say("back"));
  await expect(page.locator("[data-step=support] .task-line.done")).toHaveCount(1);

  // Both answer for the same task before either has saved.
  const tick = (tab: Page, at: number) => tab.locator("[data-step=removal] .ticks button").nth(at).dispatchEvent("click");
  await Promise.all([tick(page, 0), tick(other, 1)]);
  const told = async () => (await Promise.all([page, other].map((tab) => tab.locator("[data-joined='1']").allTextContents()))).flat().join();
  const tickWord = sayer("fr", "plan");
  await expect.poll(told, { timeout: 15_000 }).toMatch(new RegExp(`${tickWord("tick.done")}|${tickWord("tick.later")}`));
  await Promise.all([saved(page, "device"), saved(other, "device")]);
  const stands = (tab: Page) => tab.locator("[data-step=removal] .task-line").first().getAttribute("class");
  await expect.poll(async () => (await stands(page)) === (await stands(other))).toBe(true);
});

test("KEEP-13 what is on the page already is joined with what is opened (nl)", async ({ page }) => {
  const say = await openPlanted(page, "nl", "belgium");
  await keepOnDevice(page, say);
  await page.reload();
  await walk(page, "nl", "belgium", { role: "self", refused: true });
  await toKeep(page, "nl");
  await openWay(page, "device").then((way) => choosePassphrase(way, say, "device.button", "iets heel anders vandaag"));
  await fault(page, "device.changed-elsewhere");
  await press(page, say("opening.open"));
  await unlock(page, say);
  await onPlan(page);
  await expect(page.locator(".task-line[data-task='complaint.refused'], [data-now='complaint.refused']").first()).toBeAttached();
  await expectPlanted(page, "nl");
});

test("KEEP-14 watched: a warning, the code or nothing (fr)", async ({ page }) => {
  const say = await openKeep(page, "fr", "france", { ...PRIVATE, watched: true });
  await expect(page.getByText(say("watched"))).toBeVisible();
  await expect(page.locator("[data-way=device], [data-way=file]")).toHaveCount(0);
  await expect(page.locator("[data-way=code]")).toBeVisible();
  await press(page, say("nothing"));
  await onPlan(page);
});

test("KEEP-15 the browser is asked to hold on only where nobody watches, and by a press (fr)", async ({ page }) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    StorageManager.prototype.persist = () => {
      asked.push("persist");
      return Promise.resolve(true);
    };
  });
  const asked = () => page.evaluate(() => String(Reflect.get(window, "asked")));
  const say = await openKeep(page, "fr", "france", PRIVATE);
  await keepOnDevice(page, say);
  expect(await asked()).toBe("");
  await press(page, say("device.persist-button"));
  await expect(page.getByText(say("device.persisted.granted"))).toBeVisible();
  expect(await asked()).toBe("persist");
  const unknown = { ...PRIVATE, watched: undefined };
  await page.evaluate(() => indexedDB.deleteDatabase("notes"));
  await openKeep(page, "fr", "france", unknown);
  await keepOnDevice(page, say);
  await expect(page.getByRole("button", { name: say("device.persist-button") })).toHaveCount(0);
});

test.describe("KEEP-16 faults of the device", () => {
  test("two passphrases that differ, or a short one, keep nothing (en)", async ({ page }) => {
    const say = await openKeep(page, "en", "france", PRIVATE);
    const way = await openWay(page, "device");
    await choosePassphrase(way, say, "device.button", "short");
    await expect(way.getByText(say("passphrase.short", { least: 8 }))).toBeVisible();
    await way.getByLabel(say("passphrase.choose"), { exact: true }).fill("one long passphrase");
    await way.getByLabel(say("passphrase.again"), { exact: true }).fill("another long passphrase");
    await press(way, say("device.button"));
    await expect(way.getByText(say("passphrase.differ"))).toBeVisible();
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    const field = way.getByLabel(say("passphrase.choose"), { exact: true });
    await expect(field).toHaveAttribute("type", "password");
    await press(way, `${say("passphrase.show")}: ${say("passphrase.choose")}`);
    await expect(field).toHaveAttribute("type", "text");
  });

  test("no database at all (fr)", async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
    const say = await openKeep(page, "fr", "france", PRIVATE);
    await choosePassphrase(await openWay(page, "device"), say, "device.button");
    await fault(page, "device.unavailable");
    await unlock(page, await toOpening(page, "fr", "france"));
    await fault(page, "device.unavailable");
  });

  test("a full device: said on every screen, the file is offered, the page is covered and not locked (fr)", async ({ page }) => {
    await page.clock.install();
    const say = await openPlanted(page, "fr", "france");
    await keepOnDevice(page, say);
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await press(page, say("back"));
    await page.locator(".now-block .ticks button").first().click();
    await page.clock.fastForward("00:02");
    await fault(page, "device.quota");
    await page.clock.fastForward("04:00");
    await expect(page.locator(".cover-page")).toBeVisible();
    await press(page, sayer("fr", "plan")("cover.show"));
    await onPlan(page);
    await press(page, say("bar.other-way"));
    const arriving = page.waitForEvent("download");
    await choosePassphrase(await openWay(page, "file"), say, "file.button");
    expect((await arriving).suggestedFilename()).toBe("notes.age");
  });

  test("a damaged vault is said before a passphrase is tried, and left as it is (nl)", async ({ page }) => {
    const say = await openPlanted(page, "nl", "france");
    await keepOnDevice(page, say);
    await page.reload();
    await page.evaluate(() => new Promise<void>((resolve, reject) => {
      const request = indexedDB.open("notes");
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const store = request.result.transaction("notes", "readwrite").objectStore("notes");
        const read = store.get("note");
        read.onsuccess = () => {
          const note = read.result;
          note.envelope[500] ^= 1;
          store.put(note, "note").onsuccess = () => { request.result.close(); resolve(); };
        };
      };
    }));
    await unlock(page, await toOpening(page, "nl", "france"));
    await fault(page, "device.damaged");
    await expect(page.getByText(say("fault.device.damaged"))).toBeVisible();
  });
});

test("KEEP-17 axe finds no fault on the screens that keep and open, in light and in dark (fr)", async ({ page }) => {
  const check = () => inBothSchemes(page, async (colorScheme) => {
    const { violations } = await axeOn(page).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
    expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  });
  const say = await openPlanted(page, "fr", "france");
  for (const name of ["file", "code", "device"]) {
    await openWay(page, name);
    await check();
  }
  await keepOnDevice(page, say);
  await openWay(page, "wipe").then((way) => press(way, say("wipe.button")));
  await check();
  await press(page, say("opening.open"));
  for (const name of ["open-file", "open-code", "open-device"]) {
    await openWay(page, name);
    await check();
  }
  await unlock(page, say, "not this one");
  await fault(page, "device.wrong-passphrase");
  await check();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test("KEEP-18 the way back from opening leads to where it was opened from (fr)", async ({ page }) => {
  const say = await toOpening(page, "fr", "france");
  await press(page, say("opening.back"));
  await expect(planButton(page, "fr", "continue")).toBeVisible();
});
