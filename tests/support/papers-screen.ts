import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import type { Locale } from "@/domain/locale";
import type { PaperId } from "@/domain/plan";

/** A word of the screens by its path: `papers`, `do.pdf`. */
export function screenWord(locale: Locale, namespace: "plan" | "papers" | "board", path: string): string {
  const found = path.split(".").reduce<unknown>((node, name) => (typeof node === "object" && node !== null ? Object.entries(node).find(([key]) => key === name)?.[1] : undefined), JSON.parse(readFileSync(`messages/${locale}/${namespace}.json`, "utf8")));
  if (typeof found !== "string") throw new Error(`${locale} ${namespace}: no ${path}`);
  return found;
}

/** From the plan to the shelf of papers. */
export async function openPapers(page: Page, locale: Locale): Promise<void> {
  await page.getByRole("button", { name: screenWord(locale, "plan", "parts.papers.open") }).click();
  await expect(page.locator(".shelf").first()).toBeVisible();
}

/** From the shelf to one paper. */
export async function openPaper(page: Page, id: PaperId): Promise<void> {
  const row = page.locator(`[data-screen=papers] [data-paper="${id}"] button`);
  const fold = page.locator("[data-screen=papers] details.row");
  if (!(await row.isVisible()) && (await fold.count()) > 0) await fold.locator("summary").first().click();
  await row.click();
  await expect(page.locator(`[data-screen=paper][data-paper="${id}"]`)).toBeVisible();
}

/** Adds links to the board and comes back to the plan. */
export async function addLinks(page: Page, locale: Locale, links: readonly string[]): Promise<void> {
  await page.getByRole("button", { name: screenWord(locale, "plan", "parts.board.open") }).click();
  await page.locator("#paste").fill(links.join("\n"));
  await page.getByRole("button", { name: screenWord(locale, "board", "add.button") }).click();
  await expect(page.locator("[data-pasted]")).toBeVisible();
  await page.getByRole("button", { name: screenWord(locale, "board", "back") }).click();
}
