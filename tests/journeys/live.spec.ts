import { expect, test } from "@playwright/test";
import { Client } from "pg";
import { startApp, type App } from "../support/app";
import { press, sayer } from "../support/board-screen";
import { bar, digitsOn, guestAt, joined, pageOn, toLive, wordsOf, wordsOn } from "../support/live-screen";
import { startPostgres, type Postgres } from "../support/postgres";

const ADULT = { ageNow: "adult", ageInImage: "adult", facts: ["shared"] } as const;
const answers = { ...ADULT, facts: [...ADULT.facts] };

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

test("LIVE-02 a wrong code finds nothing, a second guest is refused, and an altered update is refused and said (nl, Belgium)", async ({ browser }) => {
  const page = await pageOn(browser, here);
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

  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query("UPDATE live_document SET version = version + 1, ciphertext = set_byte(ciphertext, 900, get_byte(ciphertext, 900) # 1)");
  await client.end();
  // Whoever sees it first says so and ends the call for both; the other may only learn that it is over.
  const ended = page.locator("[data-ended]");
  await expect(ended).toBeVisible();
  const whys = [await ended.getAttribute("data-ended"), String((await guest.is("ended")).why)];
  expect(whys).toContain("altered");
  for (const why of whys) expect(["altered", "other"]).toContain(why);
  await expect(ended).toContainText(say(`ended.${whys[0]}`));
  await page.context().close();
});

test("LIVE-03 a network that goes away, then a server that restarts: said, and nothing is lost (de, France)", async ({ browser }) => {
  const page = await pageOn(browser, here);
  const { say, guest } = await joined(page, there, "de", "france", answers);
  await page.context().setOffline(true);
  await page.locator("[data-step=support] .ticks button").first().click();
  guest.changes({ ticks: { ...guest.holds.ticks, "evidence.before": "later" } });
  await expect(bar(page).locator("[data-line=unreached], [data-line=unsent]").first()).toBeVisible({ timeout: 30_000 });
  await page.context().setOffline(false);
  await expect(page.locator("[data-step=evidence] [data-task='evidence.before'].later")).toBeVisible();
  await guest.until("the person's tick", ({ ticks }) => Object.values(ticks).includes("done") && ticks["evidence.before"] === "later");
  await expect(bar(page).locator("[data-line]")).toHaveCount(0);

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

test("LIVE-05 two browsers on two servers: the person's answers reach the volunteer's page in less than a second, and back (fr, France; nl)", async ({ browser }) => {
  const person = await pageOn(browser, here);
  const volunteer = await pageOn(browser, there, { width: 1280, height: 800 });
  const say = await toLive(person, "fr", "france", answers);
  const theirs = sayer("nl", "live");
  await volunteer.goto("/nl/france/call");
  await press(volunteer, sayer("nl", "call")("tools.live"));
  const join = async (digits: string) => {
    await volunteer.getByLabel(theirs("guest.label"), { exact: true }).fill(digits);
    await press(volunteer, theirs("guest.button"));
  };
  await join("11 22 33");
  await expect(volunteer.locator("[data-fault=too-short]")).toContainText(theirs("guest.fault.too-short"));
  await join(await digitsOn(person, say));
  // In the person's language on both screens.
  expect(await wordsOn(volunteer)).toEqual(await wordsOn(person));
  await press(person, say("host.same"));
  for (const page of [person, volunteer]) await expect(bar(page)).toBeVisible();

  await press(person, say("host.back"));
  await expect(volunteer.locator("[data-their-view='page:plan']")).toBeVisible();
  const opened = performance.now();
  await person.locator("[data-step=evidence] .link-button").first().click();
  await expect(volunteer.locator("[data-their-view^='task:evidence.']")).toBeVisible({ timeout: 5_000 });
  process.stdout.write(`two browsers, two servers: ${Math.round(performance.now() - opened)} ms from the press to the other screen, driven from outside\n`);

  await press(bar(volunteer), theirs("bar.end"));
  for (const [page, why] of [[volunteer, "me"], [person, "other"]] as const) await expect(page.locator(`[data-ended=${why}]`)).toBeVisible();
  for (const page of [person, volunteer]) await page.context().close();
});
