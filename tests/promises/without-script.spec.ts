import { expect, test } from "@playwright/test";
import { LOCALES } from "@/domain/locale";
import { missingPaths, quietPages } from "../support/pages";

test.use({ javaScriptEnabled: false });

for (const locale of LOCALES) {
  test(`pages in ${locale} give a number and the way out without script, scroll or tap`, async ({ page }) => {
    const those = quietPages.filter((quiet) => quiet.locale === locale);
    expect(those.length).toBeGreaterThan(0);
    for (const { path, name } of those) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(200);
      await expect(page.locator("main"), path).toHaveAttribute("data-page", name);
      await expect(page.locator(".handrail-lines a[href^='tel:']").first(), path).toBeInViewport({ ratio: 1 });
      await expect(page.locator(".handrail a[data-exit]"), path).toBeInViewport({ ratio: 1 });
      expect(await page.locator(".handrail a[data-exit]").getAttribute("href"), path).toMatch(/^https:/);
      expect(await page.locator("main").innerText(), path).toMatch(/\p{L}{3}/u);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
      expect(await page.locator("script").count(), path).toBe(1);
      expect(await page.locator("script").getAttribute("src"), path).toMatch(["removal", "prevention"].includes(name) ? /^\/q-[\w-]+\.js$/ : /^\/p-[\w-]+\.js$/);
      expect(await page.locator("style, [style]").count(), path).toBe(0);
    }
  });
}

for (const path of missingPaths) {
  test(`${path} is a 404 that still helps`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.locator("main")).toHaveAttribute("data-page", "not-found");
    await expect(page.locator("html")).toHaveAttribute("lang", path.slice(1, 3));
    for (const number of ["tel:17", "tel:112", "tel:101"]) await expect(page.locator(`main a[href='${number}']`).first()).toBeVisible();
  });
}

test("every task opens, and every box is there, without script", async ({ page }) => {
  await page.goto("/fr/france/3");
  const task = page.locator("[data-task='complaint.where']");
  await task.locator("summary").first().click();
  await expect(task.getByRole("checkbox")).toBeVisible();
});
