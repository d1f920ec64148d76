import { createHash } from "node:crypto";
import { open, readFile, rm } from "node:fs/promises";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { MOST_LINES } from "@/domain/link-board";
import type { Situation } from "@/domain/situation";
import { planChannels } from "@/rules/removal-channels";
import { axeOn, inBothSchemes } from "../support/axe";
import { SHARED, counts, forAll, openBoard, paste, press, sayer, unfold } from "../support/board-screen";

const HOSTS = ["www.instagram.com/p/A", "www.tiktok.com/@someone/video/7", "x.com/someone/status/1", "t.me/agroup/", "www.reddit.com/r/agroup/comments/b", "example.org/photos/"];
const THIRTY = HOSTS.flatMap((start) => Array.from({ length: 5 }, (_, at) => `https://${start}${at}`));
const LINK = "https://www.instagram.com/p/abc";
const MINOR: Omit<Situation, "jurisdiction"> = { ...SHARED, ageNow: "16-17", ageInImage: "16-17" };
const AGE_UNKNOWN: Omit<Situation, "jurisdiction"> = { role: "self", ageNow: "adult", facts: ["shared"] };

const links = (count: number) => Array.from({ length: count }, (_, at) => `https://example.org/p/${at}`);
const todays = (page: Page) => page.locator(".now-block [data-board-line]");
const area = (page: Page) => page.locator("#paste");
const report = (page: Page) => page.locator("[data-pasted]");

test("BOARD-01 thirty links over six hosts, from paste to gone (fr)", async ({ page }) => {
  const say = await openBoard(page, "fr", "france", SHARED);
  await paste(page, say, THIRTY.map((link, at) => `Photo ${at + 1} : ${link} (vue hier)`).concat(THIRTY.slice(0, 1)).join("\n"));
  await expect(report(page)).toContainText(say("added.lines", { count: 30 }));
  await expect(report(page)).toContainText(say("added.twice", { count: 1 }));
  await expect(area(page)).toHaveValue("");
  expect(await counts(page)).toEqual({ found: 30 });
  await expect(todays(page)).toHaveCount(10);
  await press(page.locator(".now-block"), say("more"));
  await expect(todays(page)).toHaveCount(20);

  const all = async (state: "captured" | "reported" | "removed" | "gone") => {
    await press(page, say("bulk.all"));
    await forAll(page, say, say(`become.${state}`));
  };
  await all("captured");
  expect(await counts(page)).toEqual({ captured: 30 });
  // The button that was pressed is gone: what it did is where one is.
  await expect(page.locator("[role=status]:focus")).toContainText(say("undo"));
  await press(page, say("undo"));
  expect(await counts(page)).toEqual({ found: 30 });
  await all("captured");

  const captured = await unfold(page, "captured");
  for (let at = 0; at < 10; at += 1) await captured.nth(at).getByRole("checkbox").check();
  await expect(page.getByText(say("bulk.chosen", { count: 10 }), { exact: true })).toBeVisible();
  await forAll(page, say, say("become.reported"));
  expect(await counts(page)).toEqual({ captured: 20, reported: 10 });
  await expect(page.locator(".bulk")).toHaveCount(0);

  await all("reported");
  await expect(page.getByText(say("bulk.skipped", { count: 10 }))).toBeVisible();
  expect(await counts(page)).toEqual({ reported: 30 });
  await all("removed");
  await all("gone");
  expect(await counts(page)).toEqual({ gone: 30 });
  await expect(todays(page)).toHaveCount(0);

  const line = (await unfold(page, "gone")).first();
  await press(line, `${say("line.open")}: instagram.com/p/A0`);
  await press(page, say("line.still-gone"));
  await expect(page.locator(".board-details ol")).toContainText(say("line.still-gone"));
  await expect(page.locator(".board-details ol")).toContainText(new RegExp(`${say("state.reported")}, \\p{L}`, "u"));
  await press(page, say("become.back"));
  expect(await counts(page)).toEqual({ gone: 29, back: 1 });
  await expect(todays(page)).toHaveCount(1);
  await todays(page).getByRole("checkbox").check();
  await forAll(page, say, say("become.gone"));
  expect(await counts(page)).toEqual({ gone: 30 });
});

test("BOARD-02 a line without a link (nl, Belgium)", async ({ page }) => {
  const say = await openBoard(page, "nl", "belgium", { ...SHARED, link: false });
  await page.getByText(say("add.none-title"), { exact: true }).click();
  const add = page.getByRole("button", { name: say("add.none-button"), exact: true });
  await expect(add).toBeDisabled();
  await page.getByLabel(say("add.none-label")).fill("groep van de school, gezien door Noor");
  await page.getByLabel(say("add.none-place")).selectOption("telegram");
  await add.click();
  expect(await counts(page)).toEqual({ found: 1 });
  await press(page, `${say("line.open")}: groep van de school, gezien door Noor`);
  const details = page.locator(".board-details");
  await expect(details.getByRole("button", { name: say("line.open-link") })).toHaveCount(0);
  await expect(details.getByText(say("line.best"), { exact: true })).toBeVisible();
  await press(details, say("become.captured"));
  expect(await counts(page)).toEqual({ captured: 1 });
  await todays(page).getByRole("checkbox").check();
  await expect(page.locator(".bulk")).toBeVisible();
  await press(details, say("line.remove"));
  await expect(page.locator("[data-count]")).toHaveCount(0);
  await expect(page.locator(".bulk")).toHaveCount(0);
});

test("BOARD-03 a refused report: the next way is offered, the first is not (de)", async ({ page }) => {
  const say = await openBoard(page, "de", "france", SHARED);
  const nameOf = sayer("de", "plan");
  const [first, second] = (planChannels({ ...SHARED, jurisdiction: "france", places: ["instagram"] })["instagram"] ?? []).map(({ id }) => nameOf(`channel.${id}`));
  await paste(page, say, LINK);
  await press(page, `${say("line.open")}: instagram.com/p/abc`);
  const details = page.locator(".board-details");
  const best = details.locator("h4 + p b").first();
  await expect(best).toHaveText(first ?? "");
  await press(details, say("become.reported"));
  await expect(details.getByLabel(say("line.channel")).locator("option:checked")).toHaveText(first ?? "");
  await details.getByLabel(say("line.reference")).fill("IG-2026-77");
  await press(details.locator("form"), say("become.reported"));
  expect(await counts(page)).toEqual({ reported: 1 });

  const line = (await unfold(page, "reported")).first();
  await press(line, `${say("line.open")}: instagram.com/p/abc`);
  await press(details, say("become.refused"));
  expect(await counts(page)).toEqual({ refused: 1 });
  await expect(todays(page)).toContainText(say("due.next-channel"));
  await press(page.locator(".now-block"), `${say("line.open")}: instagram.com/p/abc`);
  await expect(details.getByText(say("line.best-next"), { exact: true })).toBeVisible();
  await expect(best).toHaveText(second ?? "");
  await expect(details.locator("ol")).toContainText(`${first}, IG-2026-77`);
  await press(details, say("become.reported"));
  await expect(details.getByLabel(say("line.channel")).locator("option:checked")).toHaveText(second ?? "");
});

test("BOARD-04 one by one: breathe, report, note, next, stop (fr)", async ({ page }) => {
  const say = await openBoard(page, "fr", "france", SHARED);
  await paste(page, say, links(3).join("\n"));
  await press(page, say("today.one-by-one"));
  const sitting = page.locator("[data-screen=one-by-one]");
  await expect(sitting.getByText(say("focus.breathe"))).toBeVisible();
  await expect(sitting.getByRole("button", { name: say("line.open-link") })).toHaveCount(0);
  await expect(page.locator("h1")).toBeFocused();
  await press(sitting, say("focus.go"));
  const way = await sitting.locator("p > b").last().innerText();
  await press(sitting, say("focus.copy"));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(say("focus.text", { link: "https://example.org/p/0" }));
  await sitting.getByLabel(say("focus.note")).fill("vu hier soir");
  await press(sitting, say("focus.next"));
  await expect(sitting.getByText(say("focus.progress", { done: 2, all: 3 }))).toBeVisible();
  await press(sitting, say("focus.skip"));
  await expect(sitting.getByText(say("focus.progress", { done: 3, all: 3 }))).toBeVisible();
  await press(sitting, say("focus.go"));
  await press(sitting, say("focus.next"));
  await expect(sitting.getByText(say("focus.done", { count: 2 }))).toBeVisible();
  await press(sitting, say("focus.stop"));
  expect(await counts(page)).toEqual({ found: 1, reported: 2 });
  const line = (await unfold(page, "reported")).first();
  await press(line, `${say("line.open")}: example.org/p/0`);
  await expect(page.getByLabel(say("line.note"))).toHaveValue("vu hier soir");
  await expect(page.locator(".board-details ol")).toContainText(way);
  await press(page.locator(".board-details"), say("become.removed"));
  await expect(todays(page)).toHaveCount(2);

  // A sitting is for what waits for a report: the line that only has to be looked at is not in it.
  await press(page, say("today.one-by-one"));
  await expect(sitting.getByText(say("focus.progress", { done: 1, all: 1 }))).toBeVisible();
  await press(sitting, say("focus.stop"));
  await expect(page.locator("[data-screen=board]")).toBeVisible();
});

/** Everything on the board that could offer a capture or take a file. */
async function opened(page: Page, say: (path: string) => string): Promise<Locator> {
  await press(page, `${say("line.open")}: instagram.com/p/abc`);
  await page.getByText(say("fingerprint.title"), { exact: true }).click();
  await todays(page).getByRole("checkbox").check();
  return page.locator("[data-screen=board]");
}

test("BOARD-05 a minor in the image: no capture is offered anywhere, the fingerprint is refused (en)", async ({ page }) => {
  const say = await openBoard(page, "en", "france", MINOR);
  await paste(page, say, LINK);
  const board = await opened(page, say);
  await expect(board.getByRole("button", { name: say("become.captured") })).toHaveCount(0);
  await expect(board.locator("input[type=file]")).toHaveCount(0);
  await expect(board.locator(".board-details .note")).toContainText(/see \d/);
  await expect(board).not.toContainText(say("due.capture"));
  await expect(board).toContainText(say("due.report"));
  await press(page, say("bulk.none"));
  await press(page, say("today.one-by-one"));
  await press(page, say("focus.go"));
  const sitting = page.locator("[data-screen=one-by-one]");
  await expect(sitting).not.toContainText(say("focus.capture"));
  await expect(sitting.locator("blockquote")).toHaveText(say("focus.text-minor", { link: LINK }));
});

test("BOARD-05 an age that nobody said is asked first, and can be corrected, by keyboard too (en)", async ({ page }) => {
  const say = await openBoard(page, "en", "belgium", AGE_UNKNOWN);
  await paste(page, say, LINK);
  const board = await opened(page, say);
  const offers = board.getByRole("button", { name: say("become.captured") });
  await expect(page.getByText(say("age.title"))).toBeVisible();
  await expect(offers).toHaveCount(0);
  await expect(board.locator("input[type=file]")).toHaveCount(0);
  await page.locator("[data-question=ageInImage] input:checked").focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByText(say("age.minor", { task: "" }).slice(0, 40))).toBeVisible();
  await expect(offers).toHaveCount(0);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowDown");
  await expect(page.locator("[data-question=ageInImage] input[value=adult]")).toBeChecked();
  await expect(offers).toHaveCount(2);
  await expect(board.locator("input[type=file]")).toHaveCount(1);
});

test.describe("BOARD-06 bad input", () => {
  test("is left aside with a sentence, and what was good is kept", async ({ page }) => {
    const say = await openBoard(page, "fr", "france", SHARED);
    const good = ["https://example.org/avant", "https://example.org/\u202Egpj.apres", "https://\u0456nstagram.com/p/1"];
    await paste(page, say, [good[0], "javascript:alert(document.cookie)", "data:text/html,<script>alert(1)</script>", "Titre sans lien", "https://anna:hunter2@example.org/prive", "https://anna:hunter2@localhost/prive", `https://anna:hunter2@example.org/${"x".repeat(2_000)}`, good[1], good[2]].join("\n"));
    expect(await counts(page)).toEqual({ found: 4 });
    await expect(report(page)).toContainText(say("added.refused", { count: 5 }));
    await report(page).locator("summary").click();
    for (const reason of ["scheme", "too-long", "not-a-link"]) await expect(report(page)).toContainText(say(`added.reason.${reason}`));
    await expect(todays(page).locator("b")).toHaveText(["example.org/avant", "example.org/prive", "example.org/gpj.apres", "xn--nstagram-shh.com/p/1"]);
    expect(await page.content()).not.toMatch(/hunter2|anna:|\u202E/);
    await expect(area(page)).toHaveValue("");
  });

  test("alone stays in the field, to be corrected", async ({ page }) => {
    const say = await openBoard(page, "de", "belgium", SHARED);
    await paste(page, say, "javascript:alert(1)");
    await expect(report(page)).toContainText(say("added.nothing"));
    await expect(area(page)).toHaveValue("javascript:alert(1)");
    await expect(page.locator("[data-count]")).toHaveCount(0);
  });

  for (const { what, text, added, says } of [
    { what: "1 MB of words around a link", text: `${LINK}\n${"Une phrase sans rien. ".repeat(50_000)}`, added: 1, says: ["cut"] },
    { what: "10,000 lines, half of them titles", text: links(5_000).map((link, at) => `Photo ${at}\n${link}`).join("\n"), added: MOST_LINES, says: ["over", "refused"] },
    { what: "501 links", text: links(MOST_LINES + 1).join("\n"), added: MOST_LINES, says: ["over"] },
  ]) {
    test(what, async ({ page }) => {
      const say = await openBoard(page, "fr", "france", SHARED);
      await page.evaluate(() => {
        const tasks: number[] = [];
        Object.assign(window, { longTasks: tasks });
        new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => tasks.push(duration))).observe({ type: "longtask" });
      });
      await paste(page, say, text);
      expect(await counts(page)).toEqual({ found: added });
      for (const sentence of says) await expect(report(page)).toContainText(say(`added.${sentence}`, { most: MOST_LINES, count: "·" }).split("·")[0] ?? "");
      // What could not be taken is not lost: it is still in the field.
      const left = await area(page).inputValue();
      expect(left.length > 0 && text.endsWith(left)).toBe(true);
      const longest = await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve(Math.max(0, ...Reflect.get(window, "longTasks"))))));
      test.info().annotations.push({ type: "longest task", description: `${String(longest)} ms` });
      await press(page, say("undo"));
      await expect(page.locator("[data-count]")).toHaveCount(0);
    });
  }
});

test("BOARD-07 a link opens only after a second press, in a page that knows nothing of ours (fr)", async ({ page, context }) => {
  const asked: { url: string; referrer: string | undefined }[] = [];
  await context.route("https://example.org/**", (route) => {
    asked.push({ url: route.request().url(), referrer: route.request().headers()["referer"] });
    return route.fulfill({ contentType: "text/html", body: "<title>There</title>" });
  });
  const say = await openBoard(page, "fr", "france", SHARED);
  await paste(page, say, "https://example.org/p/0");
  await press(page, `${say("line.open")}: example.org/p/0`);
  await expect(page.locator("[data-screen=board] a")).toHaveCount(0);
  await press(page, say("line.open-link"));
  await expect(page.getByText(say("line.open-warning"))).toBeVisible();
  await press(page, say("line.keep-closed"));
  expect(asked).toEqual([]);
  expect(context.pages()).toHaveLength(1);
  await press(page, say("line.open-link"));
  const other = context.waitForEvent("page");
  await press(page, say("line.open-now"));
  const there = await other;
  await there.waitForLoadState();
  expect(await there.evaluate(() => ({ opener: window.opener === null, referrer: document.referrer }))).toEqual({ opener: true, referrer: "" });
  expect(asked).toEqual([{ url: "https://example.org/p/0", referrer: undefined }]);
  await expect(page.locator("[data-screen=board]")).toBeAttached();
});

test("BOARD-08 the calendar file has neutral words and no address (nl)", async ({ page }) => {
  const say = await openBoard(page, "nl", "belgium", SHARED);
  await paste(page, say, `${LINK}\nhttps://example.org/p/1`);
  await press(page, say("bulk.all"));
  await forAll(page, say, say("become.reported"));
  await page.getByText(say("calendar.title"), { exact: true }).click();
  const download = page.waitForEvent("download");
  await press(page, say("calendar.button"));
  const file = await download;
  expect(file.suggestedFilename()).toBe(`${say("calendar.file")}.ics`);
  const text = await readFile(await file.path(), "utf8");
  expect(text.match(/^SUMMARY:.*$/gmu)).toEqual([`SUMMARY:${say("calendar.default")}`]);
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:\d{8}\r\n[\s\S]*END:VCALENDAR\r\n$/u);
  expect(text).not.toMatch(/https?:|www|instagram|example|quatre|vier|stappen|beeld|foto|intiem|naakt|URL|LOCATION|DESCRIPTION|ALARM/iu);
});

/** A file of this size that takes no room on the disk. */
async function zeros(name: string, bytes: number): Promise<string> {
  const path = test.info().outputPath(name);
  const handle = await open(path, "w");
  await handle.truncate(bytes);
  await handle.close();
  return path;
}

test("BOARD-09 the fingerprint of a file is its SHA-256; its name is nowhere; it can be stopped (fr)", async ({ page }) => {
  const content = Buffer.alloc(3_000_000, "an image");
  const name = "anna-chambre-privee.mp4";
  const film = await zeros(name, 4_000_000_000);
  const say = await openBoard(page, "fr", "france", SHARED);
  await paste(page, say, LINK);
  await press(page, `${say("line.open")}: instagram.com/p/abc`);
  await page.getByText(say("fingerprint.title"), { exact: true }).click();
  const choose = page.locator("input[type=file]");
  await choose.setInputFiles({ name, mimeType: "video/mp4", buffer: content });
  await expect(page.locator(".digest")).toHaveText(createHash("sha256").update(content).digest("hex"));
  await expect(page.getByText(/ 3\sMo\s:/)).toBeVisible();

  await choose.setInputFiles(film);
  await expect(page.getByText(say("fingerprint.working", { percent: "" }).trim())).toBeVisible();
  // What is noted meanwhile stays.
  await page.getByLabel(say("line.note")).fill("écrit pendant le calcul");
  await press(page, say("fingerprint.cancel"));
  await expect(page.getByText(say("fingerprint.cancelled"))).toBeVisible();
  await expect(page.locator(".digest")).toHaveCount(1);
  expect(await page.content()).not.toContain("anna");
  expect(await choose.inputValue()).toBe("");
  await rm(film);
});

test("BOARD-09 what is noted while a file is read stays, also after an undo (fr)", async ({ page }) => {
  const say = await openBoard(page, "fr", "france", SHARED);
  await paste(page, say, LINK);
  await press(page, `${say("line.open")}: instagram.com/p/abc`);
  const details = page.locator(".board-details");
  await press(details, say("become.captured"));
  await details.getByText(say("fingerprint.title"), { exact: true }).click();
  await details.locator("input[type=file]").setInputFiles(await zeros("a.mp4", 200_000_000));
  await details.getByLabel(say("line.note")).fill("écrit pendant le calcul");
  await details.getByLabel(say("line.where")).fill("@compte");
  await expect(page.locator(".digest")).toBeVisible({ timeout: 40_000 });
  await press(page, say("undo"));
  expect(await counts(page)).toEqual({ found: 1 });
  await press(page, `${say("line.open")}: instagram.com/p/abc`);
  await press(page, `${say("line.open")}: instagram.com/p/abc`);
  await expect(details.getByLabel(say("line.note"))).toHaveValue("écrit pendant le calcul");
  await details.getByText(say("fingerprint.title"), { exact: true }).click();
  await expect(page.locator(".digest")).toBeVisible();
});

/** Presses Tab until `target` has the focus, as somebody would who cannot use a mouse. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error("not reached by Tab");
}

test("BOARD-10 from paste to reported by keyboard only (en)", async ({ page }) => {
  const say = await openBoard(page, "en", "france", SHARED);
  await expect(page.locator("h1")).toBeFocused();
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await tabTo(page, area(page));
  await page.keyboard.insertText(`${LINK}\nhttps://example.org/p/1`);
  await tabTo(page, button(say("add.button")));
  await page.keyboard.press("Enter");
  expect(await counts(page)).toEqual({ found: 2 });
  await page.keyboard.press("Shift+Tab");
  await expect(area(page)).toBeFocused();

  await page.locator("h1").focus();
  await tabTo(page, todays(page).first().getByRole("checkbox"));
  await page.keyboard.press("Space");
  await tabTo(page, button(say("become.captured")));
  await page.keyboard.press("Enter");
  expect(await counts(page)).toEqual({ found: 1, captured: 1 });

  await page.locator("h1").focus();
  await tabTo(page, button(`${say("line.open")}: instagram.com/p/abc`));
  await page.keyboard.press("Enter");
  const details = page.locator(".board-details");
  await tabTo(page, details.getByRole("button", { name: say("become.reported"), exact: true }));
  await page.keyboard.press("Enter");
  await tabTo(page, details.getByLabel(say("line.reference")));
  await page.keyboard.type("77");
  await page.keyboard.press("Enter");
  expect(await counts(page)).toEqual({ found: 1, reported: 1 });
});

const CONTROLS = new Set(["button", "link", "textbox", "searchbox", "checkbox", "radio", "combobox", "DisclosureTriangle", "listbox", "spinbutton"]);

/** The controls that a screen reader would meet without a name. */
async function nameless(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const controls = nodes.filter(({ ignored, role }) => !ignored && CONTROLS.has(String(role?.value)));
  expect(controls.length).toBeGreaterThan(10);
  return controls.filter(({ name }) => String(name?.value ?? "").trim() === "").map(({ role, backendDOMNodeId }) => `${String(role?.value)} ${backendDOMNodeId}`);
}

test("BOARD-11 every control has a name, and axe finds no fault, in light and in dark (fr)", async ({ page }) => {
  const check = () => inBothSchemes(page, async (colorScheme) => {
    expect(await nameless(page)).toEqual([]);
    const { violations } = await axeOn(page).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
    expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  });
  const say = await openBoard(page, "fr", "france", SHARED);
  await paste(page, say, THIRTY.slice(0, 12).concat("javascript:alert(1)").join("\n"));
  await page.locator("[data-screen=board] details > summary").evaluateAll((summaries) => summaries.forEach((summary) => summary.parentElement?.toggleAttribute("open", true)));
  await press(page.locator(".now-block"), `${say("line.open")}: instagram.com/p/A0`);
  const details = page.locator(".board-details");
  await details.locator("details > summary").evaluateAll((summaries) => summaries.forEach((summary) => summary.parentElement?.toggleAttribute("open", true)));
  await details.locator("input[type=file]").setInputFiles({ name: "a.jpg", mimeType: "image/jpeg", buffer: Buffer.from("a") });
  await expect(page.locator(".digest")).toBeVisible();
  await press(details, say("become.reported"));
  await press(details, say("line.open-link"));
  await press(page, say("bulk.all"));
  await expect(page.locator(".bulk")).toBeVisible();
  await check();
  await press(page, say("bulk.none"));
  await press(page, say("today.one-by-one"));
  await press(page, say("focus.go"));
  await check();
});

test("BOARD-12 another country and another language, in place, keep the board (fr to nl)", async ({ page }) => {
  const say = await openBoard(page, "fr", "france", SHARED);
  await paste(page, say, `${LINK}\nhttps://example.org/p/1`);
  await press(page, say("bulk.all"));
  await forAll(page, say, say("become.captured"));
  await page.locator(".in-place select").first().selectOption("belgium");
  await expect(page.locator(".handrail a[href='tel:116000']")).toBeVisible();
  await page.locator(".in-place select").last().selectOption("nl");
  const dutch = sayer("nl", "board");
  await expect(page.locator("h1")).toHaveText(dutch("title"));
  expect(await counts(page)).toEqual({ captured: 2 });
  await expect(todays(page).locator("b")).toHaveText(["instagram.com/p/abc", "example.org/p/1"]);
  await expect(todays(page).first()).toContainText(dutch("state.captured"));
  expect(page.url()).toMatch(/\/fr\/france\/plan$/);
});
