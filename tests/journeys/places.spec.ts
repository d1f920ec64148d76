import { expect, test } from "@playwright/test";
import { axeOn, settled } from "../support/axe";

const search = { fr: "Cherchez un nom, ou collez un lien", nl: "Zoek een naam, of plak een link", de: "Namen suchen oder Link einfügen", en: "Search a name, or paste a link" } as const;

test("PLACE-01 a pasted link finds its page on the device, and nothing is sent", async ({ page }) => {
  for (const [locale, label] of Object.entries(search)) {
    await page.goto(`/${locale}/belgium/4`);
    const sent: string[] = [];
    page.on("request", (request) => sent.push(request.url()));
    await page.getByLabel(label).fill("https://vm.tiktok.com/ZMexample/?k=1");
    await expect(page.getByRole("status").getByRole("link")).toHaveText(/4-6\s*TikTok/);
    expect(sent.filter((url) => !url.endsWith("/icon.svg"))).toEqual([]);
    await page.getByRole("status").getByRole("link").click();
    await expect(page.locator("main")).toHaveAttribute("data-page", "place");
    await expect(page.locator("[data-place]")).toHaveAttribute("data-place", "tiktok");
    page.removeAllListeners("request");
  }
});

test("PLACE-02 a look-alike is an unknown site, a name narrows the list, nonsense says so", async ({ page }) => {
  await page.goto("/fr/france/4");
  const field = page.getByLabel(search.fr);
  await field.fill("https://facebook.com.example.org/x");
  await expect(page.locator("[data-unknown]")).toBeVisible();
  await field.fill("telegr");
  await expect(page.locator("[data-go]:visible")).toHaveCount(1);
  await field.fill("zzzz");
  await expect(page.locator("[data-none]")).toBeVisible();
  await field.fill("");
  await expect(page.locator("[data-go]:visible")).toHaveCount(68);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("PLACE-03 the whole list stands by kind, and a page reads", async ({ page }) => {
    await page.goto("/nl/belgium/4");
    await expect(page.locator("[data-go] a")).toHaveCount(68);
    await page.locator("[data-go=telegram] a").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Telegram");
    await page.locator("summary", { hasText: "Wat er volgt" }).click();
    await expect(page.locator(".handrail [data-exit]")).toBeVisible();
  });
});

for (const [path, colorScheme] of [["/fr/france/4-1", "light"], ["/nl/belgium/4-23", "dark"], ["/de/belgium/4-55", "light"], ["/en/france/4-32", "dark"]] as const) {
  test.describe(path, () => {
    test.use({ colorScheme });
    test(`has no fault that axe knows (${colorScheme})`, async ({ page }) => {
      await page.goto(path);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("main details")) details.setAttribute("open", "");
      });
      await settled(page);
      expect((await axeOn(page).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
    });
  });
}
