import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import type { Jurisdiction } from "@/domain/jurisdiction";
import type { Locale } from "@/domain/locale";
import { screensFor } from "@/domain/question";
import type { Situation } from "@/domain/situation";

const button = (locale: Locale, key: "continue" | "skip" | "back" | "change" | "close") => {
  const words: unknown = JSON.parse(readFileSync(`messages/${locale}/plan.json`, "utf8"));
  if (typeof words !== "object" || words === null || !(key in words)) throw new Error(`${locale} has no ${key}`);
  return String(Object.entries(words).find(([name]) => name === key)?.[1]);
};

export const planButton = (page: Page, locale: Locale, key: "continue" | "skip" | "back" | "change" | "close") => page.getByRole("button", { name: button(locale, key), exact: true });

/** Walks the guided path as a person would, with these answers; leaves the page on the plan. */
export async function walk(page: Page, locale: Locale, jurisdiction: Jurisdiction, answers: Omit<Situation, "jurisdiction">): Promise<void> {
  await page.goto(`/${locale}/${jurisdiction}/plan`);
  await planButton(page, locale, "continue").click();
  await expect(page.locator("[role=status]:not(.unseen)")).toHaveCount(0);
  for (const screen of screensFor({ ...answers, jurisdiction })) {
    await expect(page.locator(`[data-screen=${screen.id}]`)).toBeVisible();
    const given = screen.questions.filter((question) => answers[question] !== undefined);
    for (const question of given) await answer(page, question, answers[question]);
    await planButton(page, locale, given.length > 0 ? "continue" : "skip").click();
  }
  await expect(page.locator("[data-screen=plan]")).toBeVisible();
}

async function answer(page: Page, question: string, value: Situation[keyof Situation]): Promise<void> {
  const field = page.locator(`[data-question=${question}]`);
  if (question === "since" && typeof value === "string") {
    await field.locator("select").first().selectOption(value.slice(0, 4));
    await field.locator("select").last().selectOption(value.slice(5, 7));
  } else if (Array.isArray(value)) {
    for (const one of value) {
      if (question === "places" && one !== "unknown-site") await field.locator("input[type=search]").fill(one.slice(0, 4));
      await field.locator(`input[value="${one}"]`).check();
    }
  } else await field.locator(`input[value="${typeof value === "boolean" ? (value ? "yes" : "no") : String(value)}"]`).check();
}

/** The tasks of the plan on the screen, in their order within each step. */
export const tasksShown = (page: Page) => page.locator("[data-step] [data-task]").evaluateAll((tasks) => tasks.map((task) => task.getAttribute("data-task") ?? ""));
export const contactsShown = (page: Page) => page.locator("[data-screen=plan] [data-contact]").evaluateAll((contacts) => contacts.map((contact) => contact.getAttribute("data-contact") ?? ""));
