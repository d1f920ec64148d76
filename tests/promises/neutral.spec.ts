import { expect, test } from "@playwright/test";
import { LOCALES } from "@/domain/locale";
import { missingPaths, quietPages } from "../support/pages";

/** Words that must not show in a tab, a history or an address, in four languages. */
const SENSITIVE = /porn|sex|nud|nackt|naakt|intim|revenge|wraak|rache|vengeance|victim|victime|slachtoffer|opfer|chantage|blackmail|erpress|afpers|sextor|image|foto|photo|beeld|bild|leak|violen|gewelt?d|gewalt|abus|misbruik|missbrauch|plainte|klacht|anzeige|police|polizei|politie/i;

const paths = [...quietPages.map(({ path }) => path), ...missingPaths];

for (const locale of LOCALES) {
  test(`pages in ${locale} show nothing of their subject in title, address or description`, async ({ page }) => {
    const those = paths.filter((path) => path.split("/")[1] === locale);
    expect(those.length).toBeGreaterThan(0);
    for (const path of those) {
      await page.goto(path);
      const shown = await page.evaluate(() => ({
        title: document.title,
        path: location.pathname,
        metas: [...document.querySelectorAll("meta[content]")].map((meta) => meta.getAttribute("content") ?? ""),
        heads: [...document.querySelectorAll("head link[href]")].map((link) => link.getAttribute("href") ?? ""),
        links: [...document.querySelectorAll("a[href^='/']")].map((link) => link.getAttribute("href")?.replace(/#.*/, "") ?? ""),
      }));
      expect(shown.title, path).not.toBe("");
      expect([shown.title, shown.path, ...shown.metas, ...shown.heads, ...shown.links].filter((text) => SENSITIVE.test(text)), path).toEqual([]);
    }
  });
}
