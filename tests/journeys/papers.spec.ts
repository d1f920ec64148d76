import { expect, test, type Page } from "@playwright/test";
import { axeOn, inBothSchemes } from "../support/axe";
import { walk } from "../support/plan";
import { addLinks, openPaper, openPapers, screenWord } from "../support/papers-screen";

const adult = () => ({ role: "self" as const, danger: false, ageNow: "adult" as const, ageInImage: "adult" as const });
const links = (count: number) => Array.from({ length: count }, (_, index) => `https://www.instagram.com/p/abc${index}/`);
const sheet = (page: Page) => page.locator(".paper-sheet");

test("PAPER-01 refused at the counter in France: record, card, letter, in one place, and nothing asked of anybody", async ({ page, baseURL }) => {
  await walk(page, "fr", "france", { ...adult(), facts: ["shared"], author: "ex", stillOnline: true, refused: true });
  await openPapers(page, "fr");
  await expect(page.locator(".now-block .shelf > li")).toHaveCount(3);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url().replace(baseURL ?? "", "")));
  await openPaper(page, "refusal-record");
  await page.locator("[data-field=refusal-place] input").fill("Commissariat du centre");
  await expect(sheet(page)).toContainText("Commissariat du centre");
  await page.getByRole("button", { name: screenWord("fr", "papers", "shelf") }).first().click();
  await openPaper(page, "officer-card");
  await expect(sheet(page).locator('[data-law="fr-cp-226-2-1"]').first()).toBeVisible();
  await expect(sheet(page).locator('[data-law="fr-cpp-15-3"]').first()).toBeVisible();
  await page.getByRole("button", { name: screenWord("fr", "papers", "shelf") }).first().click();
  await openPaper(page, "prosecutor-letter");
  await page.locator("[data-field=name] input").fill("Camille Martin");
  await page.locator("[data-field=phone] input[type=text]").fill("06 00 00 00 00");
  await expect(sheet(page)).toContainText("Camille Martin");
  await expect(sheet(page)).toContainText("Commissariat du centre");
  await expect(sheet(page)).not.toContainText("06 00 00 00 00");
  await page.locator("[data-field=phone] input[type=checkbox]").check();
  await expect(sheet(page)).toContainText("06 00 00 00 00");
  await page.getByRole("button", { name: screenWord("fr", "papers", "do.sent") }).click();
  await page.getByRole("button", { name: screenWord("fr", "papers", "shelf") }).first().click();
  await expect(page.locator('[data-paper="prosecutor-letter"] small').last()).toContainText("202");
  expect(asked.filter((path) => !path.startsWith("/_next/static/"))).toEqual([]);
});

test("PAPER-02 the six-hour order: a brief with twelve links in Dutch, read on a French screen", async ({ page }) => {
  await walk(page, "fr", "belgium", { ...adult(), facts: ["shared"], author: "ex", stillOnline: true });
  await addLinks(page, "fr", links(12));
  await openPapers(page, "fr");
  await openPaper(page, "be-removal-order-brief");
  await page.getByRole("radio", { name: screenWord("fr", "papers", "language.nl") }).check();
  await expect(sheet(page)).toHaveAttribute("lang", "nl");
  for (const link of links(12)) await expect(sheet(page)).toContainText(link);
  await expect(sheet(page).locator('[data-law="be-cj-584"]').first()).toContainText("Gerechtelijk Wetboek");
  await expect(sheet(page).locator(".own-words").first()).toBeVisible();
  expect(await sheet(page).locator(".own-words").count()).toBeGreaterThan(5);
});

test("PAPER-03 a notice for somebody of sixteen: no name, even when it was typed elsewhere", async ({ page }) => {
  await walk(page, "nl", "belgium", { role: "self", ageNow: "16-17", ageInImage: "16-17", facts: ["shared"], author: "school", stillOnline: true });
  await addLinks(page, "nl", links(2));
  await openPapers(page, "nl");
  await openPaper(page, "complaint-statement");
  await page.locator("[data-field=name] input").fill("Robin Peeters");
  await page.getByRole("button", { name: screenWord("nl", "papers", "shelf") }).first().click();
  await openPaper(page, "dsa-notice");
  await expect(sheet(page)).toContainText(links(1)[0] ?? "");
  await expect(sheet(page)).not.toContainText("Robin Peeters");
});

test("PAPER-04 own wording stays, goes back, and reaches the text that is copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await walk(page, "en", "france", { ...adult(), facts: ["shared"], stillOnline: true });
  await openPapers(page, "en");
  await openPaper(page, "platform-report");
  await page.getByRole("button", { name: screenWord("en", "papers", "preview.start") }).click();
  await sheet(page).getByRole("button", { name: new RegExp(`^${screenWord("en", "papers", "preview.edit")}`) }).first().click();
  await sheet(page).locator("textarea").fill("In my own words <script>alert(1)</script>");
  await sheet(page).locator("textarea").blur();
  await expect(sheet(page)).toContainText("In my own words <script>alert(1)</script>");
  await page.getByRole("button", { name: screenWord("en", "papers", "do.copy") }).click();
  await expect(page.getByRole("status").filter({ hasText: screenWord("en", "papers", "do.copied") })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("In my own words");
  await sheet(page).getByRole("button", { name: screenWord("en", "papers", "preview.reset") }).click();
  await expect(sheet(page)).not.toContainText("In my own words");
});

test("PAPER-05 a PDF and a text file under neutral names; what is too long is said beside its field", async ({ page }) => {
  await walk(page, "de", "belgium", { ...adult(), facts: ["shared"], author: "unknown" });
  await openPapers(page, "de");
  await openPaper(page, "complaint-statement");
  await page.locator("[data-field=story] textarea").fill("ä".repeat(20_001));
  await expect(page.locator("[data-field=story] [role=alert]")).toBeVisible();
  await page.locator("[data-field=story] textarea").fill("Am Montag \u202E\u0007😀 <b>");
  await expect(page.locator("[data-field=story] [role=alert]")).toHaveCount(0);
  const pdf = page.waitForEvent("download");
  await page.getByRole("button", { name: screenWord("de", "papers", "do.pdf") }).click();
  expect((await pdf).suggestedFilename()).toBe(`${screenWord("de", "papers", "do.file")}.pdf`);
  const text = page.waitForEvent("download");
  await page.getByRole("button", { name: screenWord("de", "papers", "do.text") }).click();
  expect((await text).suggestedFilename()).toBe(`${screenWord("de", "papers", "do.file")}.txt`);
});

test("PAPER-06 the letter to the other person asks about safety first, and is not offered in danger", async ({ page }) => {
  await walk(page, "fr", "france", { ...adult(), facts: ["shared"], author: "ex", authorMinor: false });
  await openPapers(page, "fr");
  await openPaper(page, "formal-notice");
  await expect(sheet(page)).toHaveCount(0);
  await page.getByRole("button", { name: screenWord("fr", "papers", "safe.no") }).click();
  await expect(page.locator("[data-screen=papers]")).toBeVisible();
  await walk(page, "fr", "france", { ...adult(), danger: true, facts: ["shared"], author: "ex", authorMinor: false });
  await openPapers(page, "fr");
  await expect(page.locator('[data-paper="formal-notice"]')).toHaveCount(0);
});

test("PAPER-07 links of one site only, and noted as reported on the board", async ({ page }) => {
  await walk(page, "fr", "france", { ...adult(), facts: ["shared"], stillOnline: true });
  await addLinks(page, "fr", [...links(2), "https://vm.tiktok.com/ZMother/"]);
  await openPapers(page, "fr");
  await openPaper(page, "dsa-notice");
  await expect(sheet(page)).not.toContainText("tiktok");
  await page.getByRole("radio", { name: "TikTok" }).check();
  await expect(sheet(page)).toContainText("vm.tiktok.com/ZMother");
  await expect(sheet(page)).not.toContainText("instagram.com");
  await page.getByRole("button", { name: screenWord("fr", "papers", "do.reported") }).click();
  await page.getByRole("button", { name: screenWord("fr", "papers", "shelf") }).first().click();
  await page.getByRole("button", { name: screenWord("fr", "papers", "back") }).click();
  await page.getByRole("button", { name: screenWord("fr", "plan", "parts.board.open") }).click();
  await expect(page.locator("[data-count=reported]")).toHaveText("1");
});

test("PAPER-08 shelf and paper have no fault that axe knows, in light and in dark", async ({ page }) => {
  await walk(page, "fr", "belgium", { ...adult(), facts: ["shared"], author: "ex", stillOnline: true, refused: true });
  await addLinks(page, "fr", links(3));
  await openPapers(page, "fr");
  const check = () => inBothSchemes(page, async (colorScheme) => {
    const { violations } = await axeOn(page).exclude("nextjs-portal").analyze();
    expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  });
  await check();
  await openPaper(page, "evidence-file");
  await page.getByRole("radio", { name: screenWord("fr", "papers", "language.nl") }).check();
  await page.getByRole("button", { name: screenWord("fr", "papers", "preview.start") }).click();
  await check();
});

test("PAPER-09 the officer's card prints on one sheet in every language", async ({ page }) => {
  for (const [country, languages] of [["france", ["fr"]], ["belgium", ["fr", "nl", "de"]]] as const) {
    await walk(page, "fr", country, { ...adult(), facts: ["shared", "threat"], demand: "money", author: "ex", refused: true });
    await openPapers(page, "fr");
    await openPaper(page, "officer-card");
    for (const wanted of languages) {
      if (country === "belgium") await page.getByRole("radio", { name: screenWord("fr", "papers", `language.${wanted}`) }).check();
      const printed = (await page.pdf({ format: "A4" })).toString("latin1");
      expect(printed.match(/\/Type\s*\/Page\b/g), `${country} ${wanted}`).toHaveLength(1);
    }
  }
});
