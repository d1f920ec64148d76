import { expect, test } from "@playwright/test";
import { JURISDICTIONS } from "@/domain/jurisdiction";
import { LOCALES } from "@/domain/locale";
import { countryPath } from "@/domain/page";
import { needPoppler, openPdf } from "../support/poppler";

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

test("the lesson prints on one sheet, with whom to call, in every language and country", async ({ page }) => {
  needPoppler();
  for (const locale of LOCALES) {
    for (const jurisdiction of JURISDICTIONS) {
      const path = countryPath("lesson", locale, jurisdiction);
      await page.goto(path);
      const last = (await page.locator(".sheet .meta").innerText()).slice(0, 8);
      const pdf = await page.pdf({ format: "A4", printBackground: true });
      await openPdf(new Blob([new Uint8Array(pdf)]), async ({ tool }) => {
        expect(await tool("pdfinfo"), path).toMatch(/^Pages: +1$/m);
        const text = await tool("pdftotext", "-raw");
        expect(text, path).toContain(jurisdiction === "france" ? "30 18" : "116 000");
        expect(text, path).toContain(last);
      });
    }
  }
});
