import { describe, expect, it } from "vitest";
import { PAUSE_AFTER_MS, SAID_SCREENS, scriptFor, type ScriptKey } from "@/domain/call-script";
import { screenOf, reduce, sharedOf, situationOf, startState, type CallAction, type CallState } from "@/features/call/state";

const START = 1_000;
const start = reduce(startState("fr", "france"), { type: "clock", now: START });
const after = (...actions: CallAction[]): CallState => actions.reduce(reduce, start);
const next: CallAction = { type: "next" };
const walk = (until: ScriptKey, answers: CallAction[] = []) => {
  let state = after(...answers);
  for (let step = 0; state.screen !== until && step < 60; step += 1) state = reduce(state, next);
  return state;
};

describe("the script", () => {
  it("starts with the volunteer's own state, with nothing answered", () => {
    expect(start.screen).toBe("before-state");
    expect(situationOf(start)).toEqual({ jurisdiction: "france" });
  });

  it("goes through every screen once, danger and thoughts of suicide before any other question", () => {
    const keys = scriptFor({ jurisdiction: "france" }).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const firstQuestion = keys.findIndex((key) => key.startsWith("question."));
    expect(keys.indexOf("check-danger")).toBeLessThan(keys.indexOf("check-distress"));
    expect(keys.indexOf("check-distress")).toBeLessThan(firstQuestion);
    expect(keys).not.toContain("question.danger");
    expect(walk("after-hours").screen).toBe("after-hours");
    expect(reduce(walk("after-hours"), next).screen).toBe("after-hours");
    expect(reduce(start, { type: "back" }).screen).toBe("before-state");
  });

  it("asks for the demand only where there may be one, as on the person's screen", () => {
    expect(scriptFor({ jurisdiction: "france" }).map(({ key }) => key)).not.toContain("question.demand");
    expect(scriptFor({ jurisdiction: "france", facts: ["threat"] }).map(({ key }) => key)).toContain("question.demand");
  });

  it("comes back where it was", () => {
    expect(after(next, next, { type: "back" }).screen).toBe("before-place");
  });
});

describe("red screens", () => {
  it.each([
    [{ danger: true }, "red-danger"], [{ distress: true }, "red-distress"], [{ ageNow: "16-17" }, "red-minor"], [{ ageInImage: "under-15" }, "red-minor"], [{ demand: "money" }, "red-money"],
  ] as const)("%j shows %s at once", (answers, red) => {
    expect(after({ type: "answer", answers }).over).toEqual([red]);
  });

  it.each([[{ danger: false }], [{ ageNow: "adult", ageInImage: "adult" }], [{ demand: "none" }], [{}]] as const)("%j shows none", (answers) => {
    expect(after({ type: "answer", answers }).over).toEqual([]);
  });

  it("go away by choice alone, back to the screen that was left", () => {
    const red = reduce(walk("check-danger"), { type: "answer", answers: { danger: true } });
    expect(reduce(red, { type: "clock", now: START + 1 }).over).toEqual(["red-danger"]);
    const on = reduce(red, { type: "on", now: START });
    expect(on.over).toEqual([]);
    expect(screenOf(on)).toMatchObject({ key: "check-danger", question: "danger" });
  });

  it("are shown again only when the answer was taken back and given anew", () => {
    const seen = after({ type: "answer", answers: { danger: true } }, { type: "on", now: START });
    expect(reduce(seen, { type: "answer", answers: { watched: true } }).over).toEqual([]);
    const again = [{ type: "answer", answers: { danger: false } }, { type: "answer", answers: { danger: true } }] as const;
    expect(again.reduce(reduce, seen).over).toEqual(["red-danger"]);
  });

  it("come one after the other", () => {
    expect(after({ type: "answer", answers: { distress: true, danger: true } }).over).toEqual(["red-danger", "red-distress"]);
  });

  it("close the panel that was open", () => {
    expect(after({ type: "open", panel: "task:evidence.before" }, { type: "answer", answers: { danger: true } }).panel).toBeNull();
  });
});

describe("pauses", () => {
  const opened = walk("open-safe");

  it("are proposed twenty minutes after the opening, not before", () => {
    expect(opened.openedAt).toBe(START);
    expect(reduce(opened, { type: "clock", now: START + PAUSE_AFTER_MS - 1 }).over).toEqual([]);
    expect(reduce(opened, { type: "clock", now: START + PAUSE_AFTER_MS }).over).toEqual(["plan-pause"]);
  });

  it("are proposed again twenty minutes after the last one", () => {
    const later = START + PAUSE_AFTER_MS;
    const paused = [{ type: "clock", now: later }, { type: "on", now: later + 5 }] as const;
    const on = paused.reduce<CallState>(reduce, opened);
    expect(reduce(on, { type: "clock", now: later + PAUSE_AFTER_MS }).over).toEqual([]);
    expect(reduce(on, { type: "clock", now: later + 5 + PAUSE_AFTER_MS }).over).toEqual(["plan-pause"]);
  });

  it("wait behind a red screen, and are not proposed while the volunteer gets ready or after the call", () => {
    const red = reduce(opened, { type: "answer", answers: { danger: true } });
    expect(reduce(red, { type: "clock", now: START + PAUSE_AFTER_MS }).over).toEqual(["red-danger", "plan-pause"]);
    expect(reduce(start, { type: "clock", now: START + PAUSE_AFTER_MS }).over).toEqual([]);
    expect(reduce(walk("after-breathe"), { type: "clock", now: START + PAUSE_AFTER_MS }).over).toEqual([]);
  });

  it("come before each task that touches evidence, and before no other", () => {
    expect(after({ type: "begin", task: "evidence.capture" })).toMatchObject({ over: ["plan-evidence-pause"], screen: "plan-silence", task: "evidence.capture" });
    expect(after({ type: "begin", task: "support.now" }).over).toEqual([]);
  });
});

describe("tasks", () => {
  it("are ticked as the person says, then the next is offered", () => {
    expect(after({ type: "begin", task: "support.now" }, { type: "tick", task: "support.now", tick: "done" })).toMatchObject({ ticks: { "support.now": "done" }, task: null, screen: "plan-task" });
  });

  it("are left by going on: the silence leads to the next task, the task to the closing", () => {
    const silent = after({ type: "begin", task: "support.now" });
    expect(reduce(silent, next).screen).toBe("plan-task");
    expect(reduce(reduce(silent, next), next).screen).toBe("close-next");
    expect(reduce(silent, { type: "back" }).screen).toBe("plan-task");
  });
});

it("keeps answers and ticks when country or language change", () => {
  const state = after({ type: "answer", answers: { author: "ex" } }, { type: "tick", task: "support.now", tick: "later" }, { type: "switch", locale: "nl", jurisdiction: "belgium" });
  expect(situationOf(state)).toEqual({ jurisdiction: "belgium", author: "ex" });
  expect(state.ticks).toEqual({ "support.now": "later" });
});

it("takes an answer back to unanswered: missing is not no", () => {
  expect(after({ type: "answer", answers: { danger: true } }, { type: "answer", answers: { danger: undefined } }).answers).toEqual({});
});

it("has words to say for screens that exist once", () => {
  expect(new Set(SAID_SCREENS).size).toBe(SAID_SCREENS.length);
});

describe("a live call", () => {
  const shared = { locale: "nl", situation: { jurisdiction: "belgium", danger: true }, ticks: { "support.now": "not-for-me" }, views: { person: "page:plan", volunteer: null }, look: null } as const;

  it("gives back what is the person's as it came", () => {
    const state = after({ type: "answer", answers: { author: "ex" } }, { type: "shared", shared: { ...shared, ticks: { ...shared.ticks } } });
    expect(sharedOf(state)).toEqual(shared);
    expect(state.locale).toBe("fr");
  });

  it("turns red for what the person ticks herself", () => {
    expect(after({ type: "shared", shared: { ...shared, ticks: {} } }).over).toEqual(["red-danger"]);
  });

  it("tells things and screens of questions, and of what is said aloud nothing", () => {
    expect(sharedOf(walk("check-danger")).views.volunteer).toBe("screen:safety");
    expect(sharedOf(walk("question.ageNow")).views.volunteer).toBe("screen:person");
    expect(sharedOf(walk("open-goal")).views.volunteer).toBeNull();
    expect(sharedOf(after({ type: "open", panel: "place:telegram" })).views.volunteer).toBe("place:telegram");
    expect(sharedOf(after({ type: "open", panel: "paper:follow-up" })).views.volunteer).toBeNull();
    expect(sharedOf(after({ type: "offer", task: "support.now" }))).toMatchObject({ look: "task:support.now", views: { volunteer: "task:support.now" } });
  });
});
