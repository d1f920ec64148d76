import { expect, type Locator, type Page } from "@playwright/test";
import type { Jurisdiction } from "@/domain/jurisdiction";
import type { Locale } from "@/domain/locale";
import type { ScriptKey } from "@/domain/call-script";
import { textsOf } from "./messages";

/** A text of the volunteer's screens: `over.on`, `next`. */
export function callText(locale: Locale, key: string, args: Readonly<Record<string, string>> = {}): string {
  const text = textsOf(locale, "call").get(key);
  if (text === undefined) throw new Error(`${locale} has no ${key}`);
  return text.replace(/\{(\w+)\}/g, (_, arg: string) => args[arg] ?? "");
}

export const callButton = (page: Page, locale: Locale, key: string, args?: Readonly<Record<string, string>>) => page.getByRole("button", { name: callText(locale, key, args), exact: true });
export const screenNamed = (page: Page, key: ScriptKey) => page.locator(`.script[data-screen="${key}"]`);
export const goOn = (page: Page) => page.locator(".script button[type=submit]");

export async function openCall(page: Page, locale: Locale, jurisdiction: Jurisdiction): Promise<void> {
  await page.goto(`/${locale}/${jurisdiction}/call`);
  await expect(screenNamed(page, "before-state")).toBeVisible();
}

const MOST_SCREENS = 60;

/** Goes on, answering nothing, until this screen is there. */
export async function walkCallTo(page: Page, key: ScriptKey): Promise<void> {
  for (let step = 0; step < MOST_SCREENS; step += 1) {
    if ((await page.locator(".script").getAttribute("data-screen")) === key) return;
    await goOn(page).click();
  }
  throw new Error(`the script does not come to ${key}`);
}

/** Presses Tab until this has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("not reached by Tab");
}
