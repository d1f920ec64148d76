import { expect, test } from "@playwright/test";
import { Client } from "pg";
import { startApp, type App } from "../support/app";
import { press, sayer } from "../support/board-screen";
import { openCall, walkCallTo } from "../support/call";
import { bar, digitsOn, guestAt, joined, joinedBrowsers, pageOn, toLive, wordsOf, wordsOn } from "../support/live-screen";
import { startPostgres, type Postgres } from "../support/postgres";

const ADULT = { ageNow: "adult", ageInImage: "adult", facts: ["shared"] } as const;
const answers = { ...ADULT, facts: [...ADULT.facts] };

/** The clock of the page is moved on, that of the guest is not: its next sign of life comes within its own twenty seconds. */
const NEXT_SIGN_MS = 30_000;

/** Two servers on one PostgreSQL: the person is on the one, the volunteer on the other. */
let postgres: Postgres;
let url = "";
let here: App;
let there: App;

test.describe.configure({ mode: "default" });
test.beforeAll(async () => {
  test.setTimeout(180_000);
  postgres = await startPostgres();
  url = await postgres.newDatabase();
  [here, there] = await Promise.all([startApp({ DATABASE_URL: url }), startApp({ DATABASE_URL: url })]);
  await Promise.all([here.ready(), there.ready()]);
});
test.afterAll(async () => {
  await Promise.all([here.end("SIGTERM"), there.end("SIGTERM")]);
  postgres.end();
});

test("LIVE-01 two screens are joined by twelve digits and two words, each change is on both, and nothing readable is sent (fr, France)", async ({ browser }) => {
  const page = await pageOn(browser, here);
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url(), JSON.stringify(request.headers()), request.postDataBuffer()?.toString("latin1") ?? ""));
  const { say, guest, digits } = await joined(page, there, "fr", "france", answers);
  await guest.until("the answers", ({ situation, views }) => situation.facts?.[0] === "shared" && views.person === "page:plan");

  // The person ticks, the volunteer's side has it; and the other way round.
  await page.locator("[data-step=support] .ticks button").first().click();
  await guest.until("the tick", ({ ticks }) => Object.values(ticks).includes("done"));
  guest.changes({ ticks: { ...guest.holds.ticks, "evidence.before": "later" }, views: { ...guest.holds.views, volunteer: "task:evidence.before" } });
  await expect(page.locator("[data-step=evidence] [data-task='evidence.before'].later")).toBeVisible();
  await expect(page.locator("[data-their-view='task:evidence.before']")).toContainText("1.1");
  guest.changes({ look: "task:evidence.log" });
  await bar(page).locator("[data-look='task:evidence.log'] button").click();
  await expect(page.locator(".panel[open] [data-task='evidence.log']")).toBeVisible();
  await guest.until("what the person looks at", ({ views, look }) => views.person === "task:evidence.log" && look === null);
  // On every screen, and above what is open: that somebody is connected, and the end.
  await expect(bar(page)).toContainText(say("bar.host"));
  await expect(bar(page).getByRole("button", { name: say("bar.end") })).toBeInViewport({ ratio: 1 });
  guest.changes({ situation: { ...guest.holds.situation, refused: true } });
  await press(page, sayer("fr", "plan")("close"));
  await press(page, sayer("fr", "plan")("change"));
  await expect(page.locator("[data-screen=safety]")).toBeVisible();
  await guest.until("the screen of questions", ({ views }) => views.person === "screen:safety");
  await expect(bar(page)).toBeInViewport();

  await bar(page).getByRole("button", { name: say("bar.end") }).click();
  expect(await guest.is("ended")).toMatchObject({ why: "other" });
  await expect(page.locator("[data-ended=me]")).toBeVisible();
  await press(page, say("read"));
  await expect(page.locator(".live-bar")).toHaveCount(0);
  const everything = [...sent, here.said(), there.said()].join("\n");
  expect(sent.some((text) => text.includes("/api/live/"))).toBe(true);
  for (const word of [digits, digits.replaceAll(" ", ""), "situation", "evidence.", "volunteer", "\"ticks\""]) expect(everything).not.toContain(word);
  expect(here.said() + there.said()).not.toMatch(/[0-9a-f]{32}/);
  await page.context().close();
});

test("LIVE-02 a wrong code finds nothing, a second guest is refused, a screen without a sign is said, and an altered update is refused and said on both (nl, Belgium)", async ({ browser }) => {
  const page = await pageOn(browser, here);
  await page.clock.install();
  const say = await toLive(page, "nl", "belgium", answers);
  const digits = await digitsOn(page, say);
  expect(await guestAt(there, "000000000000").is("refused")).toMatchObject({ fault: "none" });
  const guest = guestAt(there, digits);
  const words = await wordsOf(guest);
  expect(await wordsOn(page)).toEqual(words);
  expect(await guestAt(here, digits).is("refused")).toMatchObject({ fault: "taken" });
  await press(page, say("host.same"));
  await guest.is("open");
  expect(await guestAt(here, digits).is("refused")).toMatchObject({ fault: "taken" });
  await expect(bar(page)).toBeVisible();
  // Another tab of the same person knows nothing of it.
  const tab = await page.context().newPage();
  await tab.goto("/nl/belgium/plan");
  await expect(tab.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(tab.locator(".live-bar")).toHaveCount(0);
  await tab.close();

  // The volunteer's device sleeps; it is said, and taken back at the next sign.
  for (let step = 0; step < 4; step += 1) await page.clock.fastForward(15_000);
  await expect(bar(page).locator("[data-line=silent]")).toHaveText(say("bar.silent"));
  await expect(bar(page)).toContainText(say("bar.host-silent"));
  guest.changes({ views: { ...guest.holds.views, volunteer: "page:numbers" } });
  await expect(bar(page).locator("[data-their-view='page:numbers']")).toBeVisible();
  await expect(bar(page).locator("[data-line]")).toHaveCount(0);

  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query("UPDATE live_document SET version = version + 1, ciphertext = set_byte(ciphertext, 900, get_byte(ciphertext, 900) # 1)");
  await client.end();
  await expect(page.locator("[data-ended=altered]")).toContainText(say("ended.altered"));
  expect(await guest.is("ended")).toMatchObject({ why: "altered" });
  await page.context().close();
});

test("LIVE-03 a network that is away for a minute, a phone that sleeps, then a server that restarts: said, and nothing is lost (de, France)", async ({ browser }) => {
  const page = await pageOn(browser, here);
  await page.clock.install();
  const { say, guest } = await joined(page, there, "de", "france", answers);
  await page.context().setOffline(true);
  await page.locator("[data-step=support] .ticks button").first().click();
  guest.changes({ ticks: { ...guest.holds.ticks, "evidence.before": "later" } });
  await expect(bar(page).locator("[data-line=unreached], [data-line=unsent]").first()).toBeVisible({ timeout: 30_000 });
  for (let step = 0; step < 4; step += 1) await page.clock.fastForward(15_000);
  await expect(bar(page)).toContainText(say("bar.unreached"));
  await expect(bar(page).locator("[data-line=silent]")).toHaveCount(0);
  await page.context().setOffline(false);
  await expect(page.locator("[data-step=evidence] [data-task='evidence.before'].later")).toBeVisible();
  await guest.until("the person's tick", ({ ticks }) => Object.values(ticks).includes("done") && ticks["evidence.before"] === "later");
  await expect(bar(page).locator("[data-line]")).toHaveCount(0, { timeout: NEXT_SIGN_MS });

  await page.clock.fastForward(600_000);
  guest.changes({ ticks: { ...guest.holds.ticks, "evidence.before": "done" } });
  await expect(page.locator("[data-step=evidence] [data-task='evidence.before'].done")).toBeVisible();
  await expect(bar(page).locator("[data-line]")).toHaveCount(0, { timeout: NEXT_SIGN_MS });

  const port = Number(new URL(here.origin).port);
  await here.end("SIGTERM");
  guest.changes({ ticks: { ...guest.holds.ticks, "removal.order": "done" } });
  await page.locator("[data-step=complaint] .ticks button").first().click();
  here = await startApp({ DATABASE_URL: url }, port);
  await expect(page.locator("[data-step=removal] [data-task='removal.order'].done")).toBeVisible();
  await guest.until("both ticks", ({ ticks }) => Object.keys(ticks).some((task) => task.startsWith("complaint.")) && ticks["removal.order"] === "done");

  // Ended by the volunteer.
  guest.call.end();
  await expect(page.locator("[data-ended=other]")).toContainText(say("ended.other"));
  await page.context().close();
});

test("LIVE-04 different words, then leaving: each ends it for both at once (en, Belgium)", async ({ browser }) => {
  const page = await pageOn(browser, here, { width: 1280, height: 800 });
  const say = await toLive(page, "en", "belgium", answers);
  const first = guestAt(there, await digitsOn(page, say));
  await wordsOn(page);
  await first.is("comparing");
  await press(page, say("host.differ"));
  expect(await first.is("ended")).toMatchObject({ why: "other" });
  await press(page, say("host.again"));
  await expect(page.locator("[data-digits] b")).toHaveCount(6, { timeout: 30_000 });
  const second = guestAt(there, (await page.locator("[data-digits] b").allTextContents()).join(""));
  await wordsOn(page);
  await press(page, say("host.same"));
  await second.is("open");
  await page.route(/^(?!http:\/\/127)/, (route) => route.abort());
  await page.locator(".handrail a[data-exit]").click();
  expect(await second.is("ended")).toMatchObject({ why: "other" });
  await page.context().close();
});

test("LIVE-05 two browsers on two servers: twenty ticks of the person come in their order, all of them, over a server that restarts; wrong and ended digits are said (fr, France; nl)", async ({ browser }) => {
  test.setTimeout(120_000);
  const person = await pageOn(browser, here);
  const volunteer = await pageOn(browser, there, { width: 1280, height: 800 });
  await openCall(volunteer, "nl", "france");
  // The volunteer ticks for somebody else: no "for me" there.
  await walkCallTo(volunteer, "question.role");
  await expect(volunteer.getByLabel(sayer("nl", "call")("answer.option.role.self"), { exact: true })).toBeVisible();
  await expect(volunteer.getByLabel(sayer("nl", "plan")("option.role.self"), { exact: true })).toHaveCount(0);
  await walkCallTo(volunteer, "plan-task");
  const { digits, theirSay } = await joinedBrowsers(person, volunteer, "fr", "nl", answers);
  await expect(volunteer.locator("[data-their-view='page:plan']")).toBeVisible();

  const seen = await volunteer.evaluateHandle(() => {
    const shown: string[][] = [];
    const done = () => [...document.querySelectorAll("[data-step] [data-task].done")].map((line) => line.getAttribute("data-task") ?? "");
    new MutationObserver(() => shown.push(done())).observe(document.body, { subtree: true, childList: true, attributes: true });
    return shown;
  });
  const lines = person.locator("[data-step] [data-task]");
  const tasks = (await lines.evaluateAll((all) => all.map((line) => line.getAttribute("data-task") ?? ""))).slice(0, 20);
  const port = Number(new URL(here.origin).port);
  let restarted: Promise<void> | undefined;
  for (const [index, task] of tasks.entries()) {
    if (index === 10) await here.end("SIGTERM");
    if (index === 15) restarted = startApp({ DATABASE_URL: url }, port).then((app) => void (here = app));
    await person.locator(`[data-step] [data-task='${task}'] .ticks button`).first().click();
  }
  await restarted;
  await expect(volunteer.locator("[data-step] [data-task].done")).toHaveCount(20, { timeout: 30_000 });
  // Whatever the volunteer's page showed at any moment is what was ticked until then, without a gap.
  for (const shown of await seen.jsonValue()) expect(shown.toSorted()).toEqual(tasks.slice(0, shown.length).toSorted());
  await expect(bar(volunteer).locator("[data-line]")).toHaveCount(0);

  // On every screen of the volunteer's, however far down.
  await volunteer.mouse.wheel(0, 2_000);
  await expect(bar(volunteer).getByRole("button", { name: theirSay("bar.end") })).toBeInViewport({ ratio: 1 });
  await press(bar(volunteer), theirSay("bar.end"));
  for (const [page, why] of [[volunteer, "me"], [person, "other"]] as const) await expect(page.locator(`[data-ended=${why}]`)).toBeVisible();
  for (const [typed, fault] of [["11 22 33", "too-short"], [`${digits} 1`, "too-long"], [digits.replace(/\d$/, (last) => String((Number(last) + 1) % 10)), "check-digit"], [digits, "none"]] as const) {
    await volunteer.getByLabel(theirSay("guest.label"), { exact: true }).fill(typed);
    await press(volunteer, theirSay("guest.button"));
    await expect(volunteer.locator(`[data-fault=${fault}]`)).toContainText(theirSay(`guest.fault.${fault}`), { timeout: 30_000 });
  }
  for (const page of [person, volunteer]) await page.context().close();
});
