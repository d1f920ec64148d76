import { describe, expect, it } from "vitest";
import { JURISDICTIONS } from "@/domain/jurisdiction";
import { LOCALES } from "@/domain/locale";
import { taskKey, taskNumber } from "@/domain/task";
import { allTasks, tasksOf } from "@/facts/tasks";
import { stepCountryWords, stepWords } from "@/words/fact-words";

/** The public contract: numbers never move and are never reused. */
const CONTRACT = `
1.1 evidence.before 1.2 evidence.minor 1.3 evidence.capture 1.4 evidence.log 1.5 evidence.messages 1.6 evidence.no-link 1.7 evidence.without-looking 1.8 evidence.fingerprint 1.9 evidence.keep-safe 1.10 evidence.official-record 1.11 evidence.do-not
2.1 support.now 2.2 support.first-call 2.3 support.trusted-person 2.4 support.minor 2.5 support.partner 2.6 support.legal 2.7 support.night 2.8 support.work-school 2.9 support.relatives 2.10 support.abroad
3.1 complaint.decide 3.2 complaint.where 3.3 complaint.not-here 3.4 complaint.bring 3.5 complaint.say 3.6 complaint.rights 3.7 complaint.address 3.8 complaint.refused 3.9 complaint.letter 3.10 complaint.after 3.11 complaint.urgent-judge 3.12 complaint.protection 3.13 complaint.money 3.14 complaint.two-countries 3.15 complaint.no-permit 3.16 complaint.amicable 3.17 complaint.time-limits 3.20 complaint.thesee 3.21 complaint.injured-person
4.1 removal.order 4.2 removal.report 4.3 removal.notice 4.4 removal.flaggers 4.5 removal.hash 4.6 removal.search 4.7 removal.unknown-site 4.8 removal.groups 4.9 removal.follow-up 4.10 removal.back-again 4.11 removal.name-and-address 4.12 removal.scams 4.13 removal.blackmail 4.20 removal.regulator-fr 4.21 removal.regulator-be`;
const COUNTRY_ONLY: Readonly<Record<string, string>> = { "complaint.thesee": "france", "complaint.injured-person": "belgium", "removal.regulator-fr": "france", "removal.regulator-be": "belgium" };
/** Tasks that capture, copy, hash or send something: each asks first whether somebody under age is in the image. */
const ASK_AGE = ["evidence.capture", "evidence.messages", "evidence.no-link", "evidence.without-looking", "evidence.fingerprint", "evidence.official-record", "removal.order", "removal.report", "removal.hash"];

const contract = [...CONTRACT.matchAll(/(\d\.\d+) ([a-z.-]+)/g)].map(([, number = "", id = ""]) => ({ number, id }));

describe("tasks", () => {
  it("are those of the contract, with their numbers", () => {
    const facts = allTasks.map((task) => ({ number: taskNumber(task), id: task.id }));
    const byNumber = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
    expect(facts.toSorted(byNumber)).toEqual(contract.toSorted(byNumber));
  });

  it.each(contract)("$number $id is in both countries, or in the one that it is for", ({ id }) => {
    const task = allTasks.find((candidate) => candidate.id === id);
    const only = COUNTRY_ONLY[id];
    expect(task?.jurisdictions.toSorted()).toEqual(only ? [only] : ["belgium", "france"]);
  });

  it.each(ASK_AGE)("%s asks for the age in the image first", (id) => {
    expect(allTasks.find((task) => task.id === id)?.asksAge).toBe(true);
  });
});

describe.each(LOCALES.flatMap((locale) => JURISDICTIONS.map((jurisdiction) => [locale, jurisdiction] as const)))("words of tasks in %s for %s", (locale, jurisdiction) => {
  it.each(["evidence", "support", "complaint", "removal"] as const)("%s: every task says what, why, how and who", async (step) => {
    const common = await stepWords(locale, step);
    const country = await stepCountryWords(locale, step, jurisdiction);
    for (const task of tasksOf(step, jurisdiction)) {
      const words = common.tasks[taskKey(task.id)];
      const body = { ...words?.body, ...country[taskKey(task.id)] };
      expect(words?.title, task.id).toBeTruthy();
      expect(body.why, `${task.id} why`).toBeTruthy();
      expect((body.how?.length ?? 0) + (body.parts?.length ?? 0), `${task.id} how`).toBeGreaterThan(0);
      expect(body.who?.length, `${task.id} who`).toBeGreaterThan(0);
      if (task.asksAge) expect(body.how?.[0], `${task.id} asks first`).toContain("<task>evidence.minor</task>");
    }
  });

  it("has no words for tasks that do not exist", async () => {
    for (const step of ["evidence", "support", "complaint", "removal"] as const) {
      const keys = new Set(allTasks.filter((task) => task.step === step).map((task) => taskKey(task.id)));
      expect(Object.keys((await stepWords(locale, step)).tasks).filter((key) => !keys.has(key))).toEqual([]);
      expect(Object.keys(await stepCountryWords(locale, step, jurisdiction)).filter((key) => !keys.has(key))).toEqual([]);
    }
  });
});
