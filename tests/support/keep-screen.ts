import { expect, type Locator, type Page } from "@playwright/test";
import type { Jurisdiction } from "@/domain/jurisdiction";
import type { Locale } from "@/domain/locale";
import type { Situation } from "@/domain/situation";
import { SHARED, openBoard, paste, press, sayer, type Say } from "./board-screen";
import { walk } from "./plan";

export const PASSPHRASE = "sept petits chats jaunes dorment";
/** Words that stand nowhere but in what the person typed. */
export const PLANTED = { link: "https://example.org/zyxomene", note: "Quillivert l’a vu mardi" } as const;
export const PLANTED_WORDS = ["zyxomene", "Quillivert"];
export const PRIVATE: Omit<Situation, "jurisdiction"> = { ...SHARED, watched: false };

const planWord = (locale: Locale, path: string) => sayer(locale, "plan")(path);

/** Goes from the plan to the part that keeps; gives its words. */
export async function toKeep(page: Page, locale: Locale): Promise<Say> {
  await press(page, planWord(locale, "parts.keep.open"));
  await expect(page.locator("[data-screen=keep]")).toBeVisible();
  return sayer(locale, "keep");
}

export async function openKeep(page: Page, locale: Locale, jurisdiction: Jurisdiction, answers: Omit<Situation, "jurisdiction">): Promise<Say> {
  await walk(page, locale, jurisdiction, answers);
  return toKeep(page, locale);
}

/** A plan with a link and a private note, then the part that keeps. */
export async function openPlanted(page: Page, locale: Locale, jurisdiction: Jurisdiction, answers = PRIVATE): Promise<Say> {
  const board = await openBoard(page, locale, jurisdiction, answers);
  await paste(page, board, PLANTED.link);
  await press(page, `${board("line.open")}: example.org/zyxomene`);
  await page.locator(".board-details").getByLabel(board("line.note")).fill(PLANTED.note);
  await page.locator("h1").click();
  await press(page, board("back"));
  return toKeep(page, locale);
}

/** Opens one of the ways, unless it is open. */
export async function openWay(page: Page, name: string): Promise<Locator> {
  const way = page.locator(`[data-way=${name}]`);
  if (!(await way.evaluate((details) => details.hasAttribute("open")))) await way.locator("> summary").click();
  await expect(way.locator("> .row-body > *").first()).toBeVisible();
  return way;
}

export async function choosePassphrase(way: Locator, say: Say, button: string, passphrase = PASSPHRASE): Promise<void> {
  await way.getByLabel(say("passphrase.choose"), { exact: true }).fill(passphrase);
  await way.getByLabel(say("passphrase.again"), { exact: true }).fill(passphrase);
  await press(way, say(button));
}

export const saved = (page: Page, where: "device" | "code") => expect(page.locator(`[data-save=${where}][data-state=saved]`)).toBeVisible({ timeout: 20_000 });

export async function keepOnDevice(page: Page, say: Say): Promise<void> {
  await choosePassphrase(await openWay(page, "device"), say, "device.button");
  await saved(page, "device");
}

/** Makes a code and gives its two numbers as they are shown. */
export async function keepUnderCode(page: Page, say: Say): Promise<string[]> {
  const way = await openWay(page, "code");
  await press(way, say("code.button"));
  await expect(way.locator("[data-code]")).toBeVisible({ timeout: 20_000 });
  const numbers = await way.locator(".code-numbers b").allTextContents();
  await press(way, say("code.noted"));
  return numbers;
}

/** From the pause page to the ways back. */
export async function toOpening(page: Page, locale: Locale, jurisdiction: Jurisdiction): Promise<Say> {
  await page.goto(`/${locale}/${jurisdiction}/plan`);
  await press(page, planWord(locale, "pause.open-kept"));
  await expect(page.locator("[data-screen=opening]")).toBeVisible();
  return sayer(locale, "keep");
}

export async function unlock(page: Page, say: Say, passphrase = PASSPHRASE): Promise<void> {
  const way = await openWay(page, "open-device");
  await way.getByLabel(say("opening.passphrase"), { exact: true }).fill(passphrase);
  await press(way, say("opening.button"));
}

export async function openCode(page: Page, say: Say, code: string): Promise<void> {
  const way = await openWay(page, "open-code");
  await way.getByLabel(say("opening.code"), { exact: true }).fill(code);
  await press(way, say("opening.button"));
}

export const onPlan = (page: Page) => expect(page.locator("[data-screen=plan]")).toBeVisible({ timeout: 20_000 });
export const fault = (page: Page, name: string) => expect(page.locator(`[data-fault="${name}"]`)).toBeVisible({ timeout: 20_000 });

/** The link and the note are on the board. */
export async function expectPlanted(page: Page, locale: Locale): Promise<void> {
  await press(page, planWord(locale, "parts.board.open"));
  const board = sayer(locale, "board");
  await press(page, `${board("line.open")}: example.org/zyxomene`);
  await expect(page.locator(".board-details").getByLabel(board("line.note"))).toHaveValue(PLANTED.note);
}

/** The page says nothing of what was typed. */
export async function expectForgotten(page: Page): Promise<void> {
  const content = await page.content();
  for (const word of PLANTED_WORDS) expect(content).not.toContain(word);
  expect(await page.locator("input, textarea").evaluateAll((fields) => fields.map((field) => ("value" in field ? String(field.value) : "")).join(" "))).not.toMatch(/zyxomene|Quillivert/);
}

/** A page from before us, and a weather page that answers without a network. */
export async function arrive(page: Page): Promise<void> {
  await page.route("https://meteofrance.com/", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Weather</h1>" }));
  await page.route("http://search.test/", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Search</h1>" }));
  await page.goto("http://search.test/");
}

export async function hide(page: Page, state: "hidden" | "visible" = "hidden"): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, "visibilityState", { value, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, state);
}
