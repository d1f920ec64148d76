import { expect, type Locator, type Page } from "@playwright/test";
import type { Jurisdiction } from "@/domain/jurisdiction";
import type { Locale } from "@/domain/locale";
import type { Situation } from "@/domain/situation";
import { textsOf } from "./messages";
import { walk } from "./plan";

export const ADULT = { role: "self", ageNow: "adult", ageInImage: "adult" } as const;
export const SHARED: Omit<Situation, "jurisdiction"> = { ...ADULT, facts: ["shared"], author: "ex" };

/** A text of a language with its arguments filled in. */
export type Say = (path: string, values?: Readonly<Record<string, string | number>>) => string;

export function sayer(locale: Locale, namespace: string): Say {
  const texts = textsOf(locale, namespace);
  return (path, values = {}) => {
    const text = texts.get(path);
    if (text === undefined) throw new Error(`${locale}/${namespace}.json has no ${path}`);
    return Object.entries(values).reduce((filled, [name, value]) => filled.replaceAll(`{${name}}`, String(value)), text);
  };
}

/** Answers the questions, then opens the board of the plan; gives the words of the board. */
export async function openBoard(page: Page, locale: Locale, jurisdiction: Jurisdiction, answers: Omit<Situation, "jurisdiction">): Promise<Say> {
  await walk(page, locale, jurisdiction, answers);
  await page.getByRole("button", { name: sayer(locale, "plan")("parts.board.open"), exact: true }).click();
  await expect(page.locator("[data-screen=board]")).toBeVisible();
  return sayer(locale, "board");
}

/** Pastes as a person does: what a program types in instead takes Chromium a minute for ten thousand lines. */
export async function paste(page: Page, say: Say, text: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.getByLabel(say("add.label"), { exact: true }).focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("ControlOrMeta+V");
  await press(page, say("add.button"));
}

export const press = (within: Page | Locator, name: string) => within.getByRole("button", { name, exact: true }).click();

/** Unfolds the lines that stand in a state. */
export async function unfold(page: Page, state: string): Promise<Locator> {
  const group = page.locator("details.row", { has: page.locator(`[data-count=${state}]`) });
  if (!(await group.evaluate((details) => details.hasAttribute("open")))) await group.locator("summary").first().click();
  return group.locator("[data-board-line]");
}

/** How many lines stand in each state, as the board says it. */
export const counts = (page: Page) =>
  page.locator("[data-count]").evaluateAll((marks) => Object.fromEntries(marks.map((mark) => [mark.getAttribute("data-count") ?? "", Number(mark.textContent)])));

/** Sets a state for every chosen line; of a report, by the way that is proposed. */
export async function forAll(page: Page, say: Say, name: string): Promise<void> {
  const set = page.getByRole("region", { name: say("bulk.set"), exact: true });
  await press(set, name);
  if (name === say("become.reported")) await press(set.locator("form"), name);
}
