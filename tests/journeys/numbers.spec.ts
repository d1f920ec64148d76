import { expect, test } from "@playwright/test";

test("NUM-01 a young person in Flanders finds a line in Dutch", async ({ page }) => {
  await page.goto("/nl/belgium/8");
  const all = await page.locator("[data-needs]:visible").count();
  await page.locator("select[name=ages]").selectOption("minor");
  await page.locator("select[name=languages]").selectOption("nl");
  await page.locator("select[name=needs]").selectOption("young");
  const shown = page.locator("[data-needs]:visible");
  expect(await shown.count()).toBeGreaterThan(0);
  expect(await shown.count()).toBeLessThan(all);
  await expect(page.locator("[data-contact='be-awel'][data-needs]")).toBeVisible();
  await expect(page.locator("[data-contact='be-iefh-igvm'][data-needs]")).toBeHidden();
  await expect(page.locator("[data-count]")).toHaveText(String(await shown.count()));
  await page.getByRole("button").filter({ hasText: /./ }).last().click();
  await expect(page.locator("[data-needs]:visible")).toHaveCount(all);
});

test("NUM-02 a man in France is not sent to the women's line", async ({ page }) => {
  await page.goto("/fr/france/8");
  await page.locator("input[name=men]").check();
  await expect(page.locator("[data-contact='fr-3919'][data-needs]")).toBeHidden();
  await expect(page.locator("[data-contact='fr-116006'][data-needs]")).toBeVisible();
});

for (const [when, now, isOpen] of [
  ["at 8:59 in Paris", "2026-11-23T07:59:00Z", false],
  ["at 9:00 in Paris", "2026-11-23T08:00:00Z", true],
  ["at 20:00 in Paris", "2026-11-23T19:00:00Z", false],
] as const) {
  test(`NUM-03 116 006 ${when}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(now));
    await page.goto("/fr/france/8");
    const card = page.locator("[data-contact='fr-116006'][data-needs]");
    await expect(card.locator("[data-when=open]")).toBeVisible({ visible: isOpen });
    await expect(card.locator("[data-when=closed]")).toBeVisible({ visible: !isOpen });
  });
}

test("NUM-04 at night the handrail adds danger and the suicide line of the language", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-23T02:00:00Z"));
  await page.goto("/nl/belgium");
  await expect(page.locator(".handrail-night a[href='tel:112']")).toBeVisible();
  await expect(page.locator(".handrail-night a[href='tel:1813']")).toBeVisible();
  await page.clock.setFixedTime(new Date("2026-11-23T10:00:00Z"));
  await page.goto("/fr/france");
  await expect(page.locator(".handrail-night")).toBeHidden();
});

test("NUM-05 no card without confirmed hours says that it is open", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-23T10:00:00Z"));
  await page.goto("/fr/belgium/8");
  const card = page.locator("[data-contact='be-iefh-igvm'][data-needs]");
  await expect(card.locator("[data-when=open]")).toBeHidden();
  await expect(card).toContainText("horaires sur leur site");
});

test("NUM-06 the country and language switches keep the page", async ({ page }) => {
  await page.goto("/fr/france/8");
  await page.locator(".country a").click();
  await expect(page).toHaveURL(/\/fr\/belgium\/8$/);
  await page.locator(".languages summary").click();
  await page.getByRole("link", { name: "Nederlands" }).click();
  await expect(page).toHaveURL(/\/nl\/belgium\/8$/);
});

test("NUM-07 a task number said on a call opens its task", async ({ page }) => {
  await page.goto("/fr/france/3#3.4");
  await expect(page.locator("[data-task='complaint.bring']")).toHaveAttribute("open", "");
});
