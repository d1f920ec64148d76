import type { ChildProcess } from "node:child_process";
import type { Browser, Page } from "@playwright/test";
import { Client } from "pg";
import { goOn, openCall, walkCallTo } from "../../tests/support/call";
import { joinedBrowsers } from "../../tests/support/live-screen";
import { columns } from "../columns";
import { launch } from "./browser";
import { spread } from "./spread";

const CHANGES = 200;
const TASKS = 20;
const AWAY = 10;
const BETWEEN_MS = 150;
const SIZE = { person: { width: 360, height: 640 }, volunteer: { width: 1280, height: 800 } };

/** A server that can be ended and started again under the same address. */
export interface Restartable {
  readonly origin: string;
  readonly process: () => ChildProcess;
  end(): Promise<void>;
  start(): Promise<void>;
}

/**
 * Says how long it takes from the person's press to the volunteer's page, both in Chromium, each on its own server: the press by the time
 * stamp of its event, the other page by a MutationObserver, both by the clock of this machine. In the middle the person's server is away.
 */
export async function reportBrowsers(say: (text: string) => void, url: string, here: Restartable, there: string): Promise<void> {
  const browser = await launch();
  const notice = await noticeRoundTrip(url);
  try {
    const person = await pageOn(browser, here.origin, SIZE.person);
    const volunteer = await pageOn(browser, there, SIZE.volunteer);
    await openCall(volunteer, "fr", "france");
    await walkCallTo(volunteer, "plan-task");
    await goOn(volunteer).waitFor();
    await joinedBrowsers(person, volunteer, "fr", "fr", { ageNow: "adult", ageInImage: "adult", facts: ["shared"] });
    const tasks = (await person.locator("[data-step] [data-task]").evaluateAll((lines) => lines.map((line) => line.getAttribute("data-task") ?? ""))).slice(0, TASKS);

    const [changes, notices]: [number[], number[]] = [[], []];
    const turn = async (index: number) => {
      changes.push(await (await pressed(person, volunteer, tasks[index % TASKS] ?? "")).ms());
      notices.push(await notice.once());
    };
    for (let index = 0; index < CHANGES / 2; index += 1) await turn(index);
    const away = await whileAway(person, volunteer, here, tasks.slice(0, AWAY));
    for (let index = CHANGES / 2; index < CHANGES; index += 1) await turn(index);

    say(`\nA live call in two Chromium contexts, two servers, one PostgreSQL: ${changes.length} changes from the person's press to the volunteer's page\n`);
    say(columns([["ms", "p50", "p95", "worst"], ["a change", ...spread(changes)], ["raw NOTIFY round trip, same run", ...spread(notices)]], [1, 2, 3]));
    say(`after ${CHANGES / 2} of them the person's server was ended and started again, away for ${away.awayMs} ms; ${AWAY} more changes pressed meanwhile: ${away.arrived} of ${AWAY} on the volunteer's page, the last ${away.lastMs.toFixed(0)} ms after the server went\n`);
    say(`at the end the ticks of the two pages ${(await doneOn(person)) === (await doneOn(volunteer)) ? "are the same" : "DIFFER"}\n`);
  } finally {
    await notice.end();
    await browser.close();
  }
}

async function pageOn(browser: Browser, baseURL: string, viewport: { width: number; height: number }): Promise<Page> {
  return (await browser.newContext({ baseURL, viewport })).newPage();
}

/** Ticks a task of the person's plan, or takes its tick back; gives when it was pressed and when it is seen on the other page. */
async function pressed(person: Page, volunteer: Page, task: string): Promise<{ ms(): Promise<number>; seenAt(): Promise<number> }> {
  const line = person.locator(`[data-step] [data-task="${task}"]`);
  const isDone = !(await line.evaluate(({ classList }) => classList.contains("done")));
  const seen = await volunteer.evaluateHandle(([id, expected]) => ({
    at: new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if ((document.querySelector(`[data-step] [data-task="${id}"]`)?.classList.contains("done") ?? false) !== expected) return;
        observer.disconnect();
        resolve(performance.timeOrigin + performance.now());
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    }),
  }), [task, isDone] as const);
  const press = await person.evaluateHandle(() => ({
    at: new Promise<number>((resolve) => document.addEventListener("click", ({ timeStamp }) => resolve(performance.timeOrigin + timeStamp), { capture: true, once: true })),
  }));
  await line.locator(".ticks button").first().click();
  const seenAt = () => seen.evaluate(({ at }) => at);
  return { seenAt, ms: async () => (await seenAt()) - (await press.evaluate(({ at }) => at)) };
}

async function whileAway(person: Page, volunteer: Page, server: Restartable, tasks: readonly string[]): Promise<{ arrived: number; awayMs: number; lastMs: number }> {
  const gone = Date.now();
  await server.end();
  const presses = [];
  for (const task of tasks) {
    presses.push(await pressed(person, volunteer, task));
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
  await server.start();
  const awayMs = Date.now() - gone;
  const seen = await Promise.all(presses.map(({ seenAt }) => seenAt()));
  return { arrived: seen.length, awayMs, lastMs: Math.max(...seen) - gone };
}

async function doneOn(page: Page): Promise<string> {
  return (await page.locator("[data-step] [data-task].done").evaluateAll((lines) => lines.map((line) => line.getAttribute("data-task")))).join(" ");
}

async function noticeRoundTrip(url: string): Promise<{ once(): Promise<number>; end(): Promise<void> }> {
  const [speaker, listener] = [new Client({ connectionString: url }), new Client({ connectionString: url })];
  await Promise.all([speaker.connect(), listener.connect()]);
  await listener.query("LISTEN bench");
  const payload = "x".repeat(5_500);
  return {
    async once() {
      const start = performance.now();
      const heard = new Promise<void>((resolve) => listener.once("notification", () => resolve()));
      await Promise.all([heard, speaker.query("SELECT pg_notify('bench', $1)", [payload])]);
      return performance.now() - start;
    },
    end: async () => void (await Promise.all([speaker.end(), listener.end()])),
  };
}
