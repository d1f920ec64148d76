import { readdirSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";

export const FIXTURES = "tests/fixtures";
const CHAPTER = { clean: "metadata", compare: "fingerprints" } as const;
export type ToolName = keyof typeof CHAPTER;

/** Opens a tool of page 6 in French. */
export async function openTool(page: Page, tool: ToolName): Promise<Locator> {
  const block = page.locator(`[data-tool="${tool}"]`);
  await page.goto("/fr/france/6");
  await page.locator(`[data-chapter="${CHAPTER[tool]}"] > summary`).click();
  await block.getByRole("button", { name: "Ouvrir l’outil" }).click();
  await expect(block.getByText("moins de 18 ans")).toBeVisible();
  return block;
}

/** The same, with "no" to the question of age. */
export async function startTool(page: Page, tool: ToolName): Promise<Locator> {
  const block = await openTool(page, tool);
  await block.getByRole("button", { name: "Non", exact: true }).click();
  return block;
}

/** What one chooses in the browser's own window for files. */
export type Chosen = string | { name: string; mimeType: string; buffer: Buffer };

export async function choose(page: Page, block: Locator, button: string, file: Chosen): Promise<void> {
  const window = page.waitForEvent("filechooser");
  await block.getByRole("button", { name: button }).click();
  await (await window).setFiles(file);
}

/** Addresses asked for from now on, without the worker's own script, which is fetched before a picture is chosen. */
export function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname !== workerAddress() || request.method() !== "GET") asked.push(`${request.method()} ${request.url()}`);
  });
  return asked;
}

export function workerAddress(): string {
  const [name] = readdirSync("quiet").filter((entry) => /^w-[\w-]+\.js$/.test(entry));
  if (name === undefined) throw new Error("no worker is built");
  return `/${name}`;
}
