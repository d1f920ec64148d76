import { expect, test, type Page } from "@playwright/test";
import { STEPS } from "@/domain/step";
import { situationSchema } from "@/domain/situation";
import { buildPlan } from "@/rules/plan";
import { speaking } from "@/rules/spoken-language";
import { callButton, callText, goOn, openCall, screenNamed, tabTo, walkCallTo } from "../support/call";
import { tasksShown, walk } from "../support/plan";

const WALKS = [
  { id: "CALL-01", locale: "fr", jurisdiction: "france", suicide: "tel:3114" },
  { id: "CALL-02", locale: "nl", jurisdiction: "belgium", suicide: "tel:1813" },
  { id: "CALL-03", locale: "de", jurisdiction: "belgium", suicide: "tel:108" },
  { id: "CALL-04", locale: "en", jurisdiction: "france", suicide: "tel:3114" },
] as const;
const answers = { danger: false, role: "self", ageNow: "adult", ageInImage: "adult", facts: ["shared"], author: "ex" } as const;

/** The answers above, heard one by one: arrows choose, Space ticks, Enter goes on. */
async function answerByKeyboard(page: Page): Promise<void> {
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await expect(screenNamed(page, "open-goal")).toBeVisible();
  await press("Enter");
  await expect(screenNamed(page, "question.watched")).toBeVisible();
  await press("Enter", "Space", "Enter", "ArrowUp", "Enter", "ArrowUp", "Enter", "Space", "Enter", "Space", "ArrowDown", "ArrowDown", "Enter");
  await expect(screenNamed(page, "question.authorMinor")).toBeVisible();
}

test.describe("on a desk, by keyboard alone", () => {
  test.use({ viewport: { width: 1280, height: 800 } });
  for (const { id, locale, jurisdiction, suicide } of WALKS) {
    test(`${id} a call from the opening to the end (${locale}, ${jurisdiction})`, async ({ page }) => {
      await openCall(page, locale, jurisdiction);
      await tabTo(page, goOn(page));
      for (let step = 0; step < 3; step += 1) await page.keyboard.press("Enter");
      await expect(screenNamed(page, "open-safe").getByRole("heading", { level: 1 })).not.toBeEmpty();
      for (let step = 0; step < 6; step += 1) await page.keyboard.press("Enter");
      await expect(screenNamed(page, "check-distress")).toBeVisible();

      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowUp");
      const red = page.locator("[data-over=red-distress]");
      await expect(red).toBeFocused();
      await expect(page.locator(".script, #find")).toHaveCount(0);
      await expect(red.locator(`a[href="${suicide}"]`).first()).toBeInViewport();
      await tabTo(page, callButton(page, locale, "over.on"));
      await page.keyboard.press("Enter");
      await expect(screenNamed(page, "check-distress").locator("input[value=yes]")).toBeFocused();
      await page.keyboard.press("ArrowDown");
      await expect(page.locator(".reds")).toHaveCount(0);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");

      await answerByKeyboard(page);
      while (await screenNamed(page, "plan-start").isHidden()) await page.keyboard.press("Enter");
      await page.keyboard.press("Enter");
      const plan = buildPlan(speaking(situationSchema.parse({ ...answers, danger: undefined, jurisdiction }), locale), { now: new Date() });
      await expect(screenNamed(page, "plan-task").locator("[data-now]")).toHaveAttribute("data-now", plan.first);
      expect(await tasksShown(page)).toEqual(STEPS.flatMap((step) => plan.order.filter((task) => plan.tasks[step].includes(task))));
      expect(await page.locator(".script-plan [data-contact]").first().getAttribute("data-contact")).toBe(plan.contacts[0]);

      await tabTo(page, callButton(page, locale, "plan.close"));
      await page.keyboard.press("Enter");
      for (const key of ["close-next", "close-tonight", "close-contact", "close-word", "close-end", "after-breathe", "after-debrief", "after-hours"] as const) {
        await expect(screenNamed(page, key)).toBeVisible();
        await page.keyboard.press("Enter");
      }
      await expect(screenNamed(page, "after-hours")).toBeVisible();
    });
  }

  test("CALL-05 the volunteer has the tasks, numbers and order of the person's own screen", async ({ page }) => {
    await openCall(page, "fr", "france");
    await walkCallTo(page, "question.facts");
    await page.locator("input[value=threat]").check();
    await walkCallTo(page, "question.demand");
    await page.locator("input[value=money]").click();
    await expect(page.locator("[data-over=red-money] a[href^='tel:']").first()).toBeVisible();
    await callButton(page, "fr", "over.on").click();
    await walkCallTo(page, "question.refused");
    await page.locator("input[value=yes]").check();
    await walkCallTo(page, "plan-task");
    const numbered = () => page.locator("[data-step] [data-task]").evaluateAll((tasks) => tasks.map((task) => `${task.querySelector(".num")?.textContent ?? ""} ${task.getAttribute("data-task") ?? ""}`));
    const heard = await numbered();
    await walk(page, "fr", "france", { facts: ["threat"], demand: "money", refused: true });
    expect(heard).toEqual(await numbered());
  });
});

test("CALL-06 a number is typed and the thing is there; a name finds what bears it; long numbers stand in groups", async ({ page }) => {
  await openCall(page, "fr", "belgium");
  const panel = page.locator("dialog.panel");
  for (const [typed, shown] of [["3.4", "3.4"], ["4-12", "4-12"], ["8-34", "8-34"], ["10-1", "10-1"], ["5.3", "5.3"], ["9", "9"], ["telegr", "4-12"]] as const) {
    await page.keyboard.press("Control+k");
    await page.keyboard.type(typed);
    await page.keyboard.press("Enter");
    await expect(panel.locator(".panel-top .num")).toHaveText(`${shown} `);
    await expect(page.locator("#find")).toHaveValue("");
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
  }
  await page.locator("#find").fill("4 12");
  await page.keyboard.press("Enter");
  await expect(panel).toBeHidden();
  await expect(page.locator(".finder-found button").first()).toBeFocused();
  await expect(page.locator(".finder-found .num")).toHaveText(["4.12", "4-12"]);
  await page.locator("#find").fill("8-34");
  await page.getByRole("button", { name: /^8-34/ }).click();
  await expect(panel.locator(".aloud-number").first().locator("span")).toHaveText(["0800 ", "12 ", "800 "]);
  await callButton(page, "fr", "find.open").count();
  await page.keyboard.press("Escape");
  await page.locator("#find").fill("3.4");
  await page.keyboard.press("Enter");
  await callButton(page, "fr", "plan.propose", { number: "3.4" }).click();
  await expect(screenNamed(page, "plan-task").locator(".big-number b")).toHaveText("3.4");
});

test("CALL-07 a pause is proposed after twenty minutes and before evidence, and the minutes are all that is noted", async ({ page }) => {
  await page.clock.install();
  await openCall(page, "nl", "belgium");
  await walkCallTo(page, "open-safe");
  await page.clock.runFor(19 * 60_000);
  await expect(page.locator("main [data-over]")).toHaveCount(0);
  await page.clock.runFor(61_000);
  await expect(page.locator("[data-over=plan-pause]")).toBeVisible();
  await callButton(page, "nl", "over.ready").click();
  await page.locator("#find").fill("1.1");
  await page.keyboard.press("Enter");
  await callButton(page, "nl", "plan.propose", { number: "1.1" }).click();
  await goOn(page).click();
  await expect(page.locator("[data-over=plan-evidence-pause]")).toBeVisible();
  await callButton(page, "nl", "over.ready").click();
  await expect(screenNamed(page, "plan-silence")).toBeVisible();
  await goOn(page).click();
  await expect(page.locator("[data-task='evidence.before']")).toHaveClass("done");
  await walkCallTo(page, "plan-task");
  await callButton(page, "nl", "plan.close").click();
  await walkCallTo(page, "after-hours");
  await expect(screenNamed(page, "after-hours")).toContainText(callText("nl", "minutes", { minutes: "20" }));
});

test("CALL-08 the card prints two words, two steps and a half-day, and nothing else", async ({ page }) => {
  await openCall(page, "fr", "france");
  await walkCallTo(page, "question.ageNow");
  await page.locator("input[value=adult]").check();
  await callButton(page, "fr", "tools.card").click();
  await page.locator(".phases summary").click();
  await callButton(page, "fr", "phase.closing").click();
  await walkCallTo(page, "close-contact");
  await page.getByRole("radio", { name: callText("fr", "day.thursday") }).check();
  await page.getByRole("radio", { name: callText("fr", "half.evening") }).check();
  await walkCallTo(page, "close-word");
  const name = await page.locator("[data-name]").innerText();
  expect(name).toMatch(/^\S+ · \S+$/);
  await callButton(page, "fr", "card.other").click();
  await expect(page.locator("[data-name]")).not.toHaveText(name);
  const other = await page.locator("[data-name]").innerText();
  await walkCallTo(page, "close-end");
  await expect(callButton(page, "fr", "card.print")).toBeVisible();
  const card = ["title", "name", "reached", "next", "time"].map((key) => callText("fr", `card.${key}`));
  for (const screen of ["close-end", "question.ageNow"]) {
    if (screen !== "close-end") {
      await page.locator(".phases summary").click();
      await callButton(page, "fr", "phase.situation").click();
      await walkCallTo(page, "question.ageNow");
    }
    await page.emulateMedia({ media: "print" });
    const printed = (await page.locator("body").innerText()).split("\n").map((line) => line.trim()).filter((line) => line !== "");
    await page.emulateMedia({ media: "screen" });
    const values = printed.filter((line) => !card.includes(line));
    expect(values[0]).toBe(other);
    expect(values[1]).toBe(callText("fr", "card.nothing"));
    expect(values[2]).toMatch(/^\d\.\d+ · \D+$/);
    expect(values[3]).toBe(`${callText("fr", "day.thursday")} · ${callText("fr", "half.evening")}`);
    expect(values).toHaveLength(4);
  }
});

test("CALL-09 home's sixth door, the door and the map lead here", async ({ page }) => {
  for (const [path, open] of [["/nl/belgium#helper", "[data-page=home] .row-body a[href='/nl/belgium/call']"], ["/de", "[data-page=door] a[href='/de/france/call']"], ["/en/france/9", ".map a[href='/en/france/call']"]] as const) {
    await page.goto(path);
    await page.locator(open).click();
    await expect(page.locator(".script")).toBeVisible();
    await page.goto("about:blank");
  }
});

test("CALL-10 country and language change in place, the answers stay", async ({ page }) => {
  await openCall(page, "fr", "france");
  await walkCallTo(page, "question.ageNow");
  await page.locator("input[value='16-17']").click();
  await expect(page.locator("[data-over=red-minor] a[href='tel:3018']").first()).toBeVisible();
  await callButton(page, "fr", "over.on").click();
  await page.locator(".in-place select").first().selectOption("belgium");
  await page.locator(".in-place select").last().selectOption("nl");
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await expect(page.locator("input[value='16-17']")).toBeChecked();
  await callButton(page, "nl", "red.red-minor").click();
  await expect(page.locator("[data-over=red-minor] a[href='tel:116000']").first()).toBeVisible();
});
