import { expect, test } from "@playwright/test";
import { missingPaths, quietPages } from "../support/pages";

/** Words that must not show in a tab, a history or an address, in four languages. */
const SENSITIVE = /porn|sex|nud|nackt|naakt|intim|revenge|wraak|rache|vengeance|victim|victime|slachtoffer|opfer|chantage|blackmail|erpress|afpers|sextor|image|foto|photo|beeld|bild|leak|violen|gewelt?d|gewalt|abus|misbruik|missbrauch|plainte|klacht|anzeige|police|polizei|politie/i;

for (const { path } of [...quietPages, ...missingPaths.map((missing) => ({ path: missing }))]) {
  test(`${path} shows nothing of its subject in title, address or description`, async ({ page }) => {
    await page.goto(path);
    expect(await page.title()).not.toMatch(SENSITIVE);
    expect(new URL(page.url()).pathname).not.toMatch(SENSITIVE);
    for (const meta of await page.locator("meta[content]").all()) expect(await meta.getAttribute("content")).not.toMatch(SENSITIVE);
    for (const link of await page.locator("head link[href]").all()) expect(await link.getAttribute("href")).not.toMatch(SENSITIVE);
    const addresses = await page.locator("a[href^='/']").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(addresses.filter((address) => SENSITIVE.test(address.replace(/#.*/, "")))).toEqual([]);
  });
}
