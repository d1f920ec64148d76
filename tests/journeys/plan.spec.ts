import { expect, test } from "@playwright/test";
import type { Jurisdiction } from "@/domain/jurisdiction";
import type { Locale } from "@/domain/locale";
import { situationSchema, type Situation } from "@/domain/situation";
import { buildPlan } from "@/rules/plan";
import { speaking } from "@/rules/spoken-language";
import { press, sayer } from "../support/board-screen";
import { contactsShown, planButton, tasksShown, walk } from "../support/plan";

interface Story {
  id: string;
  who: string;
  locale: Locale;
  jurisdiction: Jurisdiction;
  answers: Omit<Situation, "jurisdiction">;
  shows: readonly string[];
  never: readonly string[];
}

const adult = { role: "self", ageNow: "adult", ageInImage: "adult" } as const;

const STORIES: readonly Story[] = [
  { id: "PLAN-01", who: "an ex-partner in France", locale: "fr", jurisdiction: "france", answers: { ...adult, facts: ["shared"], author: "ex", places: ["instagram"], link: true, stillOnline: true }, shows: ["evidence.capture", "removal.report"], never: ["complaint.injured-person"] },
  { id: "PLAN-02", who: "a 16-year-old in Flanders", locale: "nl", jurisdiction: "belgium", answers: { role: "self", ageNow: "16-17", ageInImage: "16-17", facts: ["shared"], author: "school", places: ["snapchat"] }, shows: ["evidence.minor"], never: ["evidence.capture"] },
  { id: "PLAN-03", who: "money blackmail by a stranger", locale: "fr", jurisdiction: "france", answers: { ...adult, facts: ["threat"], demand: "money", author: "online-only", image: true }, shows: ["removal.blackmail", "complaint.thesee"], never: [] },
  { id: "PLAN-04", who: "blackmail by a current spouse", locale: "en", jurisdiction: "france", answers: { ...adult, facts: ["threat"], demand: "sexual-act", author: "current-spouse" }, shows: ["support.partner"], never: [] },
  { id: "PLAN-05", who: "a deepfake at work", locale: "de", jurisdiction: "belgium", answers: { ...adult, facts: ["deepfake", "shared"], author: "work", pictureBy: "generated", since: "2026-09-01" }, shows: ["support.work-school"], never: [] },
  { id: "PLAN-06", who: "a hacked cloud", locale: "nl", jurisdiction: "belgium", answers: { ...adult, facts: ["hacked", "shared"], author: "unknown", places: ["icloud"] }, shows: ["removal.report"], never: [] },
  { id: "PLAN-07", who: "a Telegram group without a link", locale: "fr", jurisdiction: "belgium", answers: { ...adult, facts: ["shared"], author: "unknown", places: ["telegram"], link: false, image: false }, shows: ["evidence.no-link", "removal.groups"], never: [] },
  { id: "PLAN-08", who: "the parent of a 14-year-old", locale: "de", jurisdiction: "france", answers: { role: "parent", ageNow: "under-15", ageInImage: "under-15", facts: ["shared"], author: "school", authorMinor: true }, shows: ["evidence.minor", "support.minor"], never: ["evidence.capture"] },
  { id: "PLAN-09", who: "a complaint refused", locale: "fr", jurisdiction: "france", answers: { ...adult, facts: ["shared"], author: "known", refused: true }, shows: ["complaint.refused"], never: [] },
  { id: "PLAN-10", who: "a volunteer with somebody in danger", locale: "en", jurisdiction: "belgium", answers: { danger: true, role: "volunteer", ageNow: "adult", ageInImage: "adult", facts: ["threat"], author: "current-partner" }, shows: ["support.partner"], never: [] },
];

for (const { id, who, locale, jurisdiction, answers, shows, never } of STORIES) {
  test(`${id} ${who} (${locale}, ${jurisdiction})`, async ({ page }) => {
    await walk(page, locale, jurisdiction, answers);
    const plan = buildPlan(speaking(situationSchema.parse({ ...answers, jurisdiction }), locale), { now: new Date() });
    const shown = await tasksShown(page);
    expect(shown.toSorted()).toEqual([...plan.order].toSorted());
    for (const task of shows) expect(shown).toContain(task);
    for (const task of never) expect(shown).not.toContain(task);
    await expect(page.locator(".now-block")).toHaveAttribute("data-now", plan.first);
    expect((await contactsShown(page)).slice(0, 1)).toEqual(plan.contacts.slice(0, 1));
    await expect(page.locator("[data-alert]")).toHaveCount(plan.alerts.length);
    for (const { id: law } of plan.laws) await expect(page.locator(`[data-law="${law}"]`).first()).toBeAttached();
  });
}

test("PLAN-11 no residence permit in Belgium, said inside the plan", async ({ page }) => {
  await walk(page, "fr", "belgium", { ...adult, facts: ["shared"], author: "ex" });
  const before = await tasksShown(page);
  await page.locator("[data-question=papersLess]").locator("xpath=ancestor::details[contains(@class,'row')]").locator("summary").first().click();
  await page.locator("[data-question=papersLess] input[value=yes]").check();
  const after = await tasksShown(page);
  expect(after).toContain("complaint.no-permit");
  expect(after).not.toEqual(before);
});

test("PLAN-12 changing an answer changes the plan and keeps the ticks", async ({ page }) => {
  await walk(page, "fr", "france", { ...adult, facts: ["shared"], author: "ex" });
  const line = page.locator("[data-step=evidence] [data-task='evidence.before']");
  await line.getByRole("button", { name: "C’est fait" }).click();
  await planButton(page, "fr", "change").click();
  await page.locator("[data-question=danger] input[value=yes]").check();
  await expect(page.locator("[data-alert=danger]")).toBeVisible();
  await expect(page.locator(".alert a[href='tel:17']")).toBeVisible();
  while (await page.locator("[data-screen=plan]").isHidden()) await planButton(page, "fr", "continue").click();
  await expect(page.locator("[data-step=evidence] [data-task='evidence.before']")).toHaveClass(/done/);
});

test("PLAN-13 a task opens over the plan, its links too, and closing comes back", async ({ page }) => {
  await walk(page, "fr", "france", { ...adult, facts: ["shared"], author: "ex" });
  await page.locator("[data-step=removal] [data-task='removal.order'] .link-button").click();
  const panel = page.locator("dialog.panel");
  await expect(panel).toBeVisible();
  await panel.locator("a[href*='#']").first().click();
  await expect(panel).toBeVisible();
  expect(page.url()).toMatch(/\/fr\/france\/plan$/);
  await planButton(page, "fr", "close").click();
  await expect(panel).toBeHidden();
  await expect(page.locator("[data-screen=plan]")).toBeVisible();
});

test("PLAN-14 country and language switch in place and keep every answer", async ({ page }) => {
  await walk(page, "fr", "france", { ...adult, facts: ["shared"], author: "ex" });
  await page.locator(".in-place select").first().selectOption("belgium");
  await expect(page.locator("[data-task='complaint.injured-person']")).toBeAttached();
  await expect(page.locator(".handrail a[href='tel:116000']")).toBeVisible();
  await page.locator(".in-place select").last().selectOption("nl");
  await expect(page.locator("h1")).toHaveText("Uw plan");
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  expect(page.url()).toMatch(/\/fr\/france\/plan$/);
});

test("PLAN-15 skipping everything still gives a number and a first task", async ({ page }) => {
  await walk(page, "nl", "belgium", {});
  await expect(page.locator(".now-block .link-button")).toBeVisible();
  expect((await contactsShown(page)).length).toBeGreaterThan(0);
});

test("PLAN-16 the code of a part does not arrive: said, nothing lost, and it opens when the network is back (nl)", async ({ page, context }) => {
  const say = sayer("nl", "plan");
  await walk(page, "nl", "belgium", { facts: ["shared"] });
  await page.locator(".now-block .ticks button").first().click();
  await context.setOffline(true);
  await press(page, say("parts.board.open"));
  await expect(page.getByText(say("failed"))).toBeVisible();
  await context.setOffline(false);
  await press(page, say("retry"));
  await expect(page.locator("[data-screen=board]")).toBeVisible();
  await press(page, sayer("nl", "board")("back"));
  await expect(page.locator(".task-line.done")).toHaveCount(1);
});
