import { expect, test, type Browser } from "@playwright/test";

const LINES = [
  { path: "/fr/france/5", suicide: "tel:3114" },
  { path: "/nl/belgium/5", suicide: "tel:1813" },
  { path: "/de/belgium/5", suicide: "tel:108" },
  { path: "/fr/belgium/5", suicide: "tel:+3280032123" },
] as const;

for (const { path, suicide } of LINES) {
  test(`${path} shows the suicide line of its language first, without script, scroll or tap`, async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(path);
    const first = page.locator("main a[href^='tel:']").first();
    await expect(first).toHaveAttribute("href", suicide);
    await expect(first).toBeInViewport({ ratio: 1 });
    await page.close();
  });
}

const breath = async (browser: Browser, reducedMotion: "reduce" | "no-preference") => {
  const page = await browser.newPage({ reducedMotion });
  await page.goto("/fr/france/5");
  const running = () => page.locator(".breath").evaluate((circle) => circle.getAnimations().length);
  const before = await running();
  await page.getByRole("heading", { name: "Respirer", exact: true }).click();
  await expect(page.locator(".breath")).toBeVisible();
  const after = await running();
  await page.close();
  return { before, after };
};

test("the breathing circle moves once its chapter is open, and never where motion is reduced", async ({ browser }) => {
  expect(await breath(browser, "no-preference")).toEqual({ before: 0, after: 1 });
  expect(await breath(browser, "reduce")).toEqual({ before: 0, after: 0 });
});
