import { expect, test } from "@playwright/test";

test("paper shows what is folded, and not the bar, the menus or the site's name", async ({ page }) => {
  await page.goto("/fr/france/3");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.locator(".handrail")).toBeHidden();
  await expect(page.locator(".map")).toBeHidden();
  await expect(page.locator("[data-task='complaint.where'] ol").first()).toBeVisible();
  const box = page.locator("[data-task='complaint.where']").getByRole("checkbox");
  await expect(box).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  expect(await page.locator("main details[open]").count()).toBe(0);
});

test("numbers print in full", async ({ page }) => {
  await page.goto("/nl/belgium/8");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("[data-contact='be-iefh-igvm'] .call").first()).toBeVisible();
  const after = await page.locator(".outside").first().evaluate((link) => getComputedStyle(link, "::after").content);
  expect(after).toContain("http");
});
