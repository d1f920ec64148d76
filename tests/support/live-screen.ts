import { expect, type Browser, type Page } from "@playwright/test";
import { LIVE_TIMING } from "@/device/live-events";
import type { World } from "@/device/live-life";
import type { Jurisdiction } from "@/domain/jurisdiction";
import type { Locale } from "@/domain/locale";
import type { Situation } from "@/domain/situation";
import type { App } from "./app";
import { press, sayer, type Say } from "./board-screen";
import { Guest, NOTHING_SHARED, stretchOnce } from "./live-client";
import { textsOf } from "./messages";
import { walk } from "./plan";

/** A page of its own browser context on one of the servers. */
export async function pageOn(browser: Browser, app: App, viewport = { width: 360, height: 640 }): Promise<Page> {
  return (await browser.newContext({ baseURL: app.origin, viewport })).newPage();
}

/** The client of the product in this process, on one of the servers: a guest without a screen. */
export function worldAt(app: App): World {
  return { fetch: (input, init) => fetch(`${app.origin}${String(input)}`, { ...init, mode: "cors" }), now: () => Date.now(), timing: LIVE_TIMING, derive: stretchOnce };
}

export const guestAt = (app: App, digits: string) => new Guest(digits, worldAt(app), NOTHING_SHARED);

/** Walks to the plan and opens the screen of the live call; gives its words. */
export async function toLive(page: Page, locale: Locale, jurisdiction: Jurisdiction, answers: Omit<Situation, "jurisdiction">): Promise<Say> {
  await walk(page, locale, jurisdiction, answers);
  await press(page, sayer(locale, "plan")("parts.live.open"));
  const say = sayer(locale, "live");
  await expect(page.getByText(say("host.never"))).toBeVisible();
  return say;
}

/** Has the digits made and reads them off the screen. */
export async function digitsOn(page: Page, say: Say): Promise<string> {
  await press(page, say("host.button"));
  const pairs = page.locator("[data-digits] b");
  await expect(pairs).toHaveCount(6, { timeout: 30_000 });
  return (await pairs.allTextContents()).join(" ");
}

/** The two words on the screen. */
export async function wordsOn(page: Page): Promise<string[]> {
  await expect(page.locator("[data-two-words] b")).toHaveCount(2, { timeout: 30_000 });
  return page.locator("[data-two-words] b").allTextContents();
}

/** The two words of a guest, as its screen would show them. */
export async function wordsOf(guest: Guest): Promise<string[]> {
  const { words, locale } = await guest.is("comparing");
  const list = textsOf(locale, "live-words");
  return words.map((index) => list.get(`w${index}`) ?? "");
}

export const bar = (page: Page) => page.locator("[data-live=open]");

/** A person's page and a guest that read the same two words, approved and back on the plan. */
export async function joined(page: Page, other: App, locale: Locale, jurisdiction: Jurisdiction, answers: Omit<Situation, "jurisdiction">): Promise<{ say: Say; guest: Guest; digits: string }> {
  const say = await toLive(page, locale, jurisdiction, answers);
  const digits = await digitsOn(page, say);
  const guest = guestAt(other, digits);
  expect(await wordsOn(page)).toEqual(await wordsOf(guest));
  await press(page, say("host.same"));
  await guest.is("open");
  await expect(bar(page)).toBeVisible();
  await press(page, say("host.back"));
  return { say, guest, digits };
}

/** Two browsers whose people read the same words, approved; the person back on the plan, the volunteer where the script was. */
export async function joinedBrowsers(person: Page, volunteer: Page, locale: Locale, theirs: Locale, answers: Omit<Situation, "jurisdiction">): Promise<{ say: Say; theirSay: Say; digits: string }> {
  const theirSay = sayer(theirs, "live");
  await press(volunteer, sayer(theirs, "call")("tools.live"));
  const say = await toLive(person, locale, "france", answers);
  const digits = await digitsOn(person, say);
  await volunteer.getByLabel(theirSay("guest.label"), { exact: true }).fill(digits);
  await press(volunteer, theirSay("guest.button"));
  // In the person's language on both screens.
  expect(await wordsOn(volunteer)).toEqual(await wordsOn(person));
  await press(person, say("host.same"));
  for (const page of [person, volunteer]) await expect(bar(page)).toBeVisible();
  await press(person, say("host.back"));
  return { say, theirSay, digits };
}
