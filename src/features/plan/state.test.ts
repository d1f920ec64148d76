import { describe, expect, it } from "vitest";
import { reduce, situationOf, startState, type PlanAction, type PlanState } from "@/features/plan/state";

const start = startState("fr", "france");
const after = (...actions: PlanAction[]): PlanState => actions.reduce(reduce, start);

describe("the guided path", () => {
  it("starts with the pause page and nothing answered", () => {
    expect(start.stage).toEqual({ at: "pause" });
    expect(situationOf(start)).toEqual({ jurisdiction: "france" });
  });

  it("goes through the screens to the plan, seven without a threat", () => {
    const eight = Array.from({ length: 8 }, (): PlanAction => ({ type: "next" }));
    expect(after(...eight).stage).toEqual({ at: "plan" });
    expect(after(...eight.slice(1)).stage).toEqual({ at: "questions", index: 6 });
  });

  it("asks for the demand when there is a threat", () => {
    const answered: PlanAction = { type: "answer", answers: { facts: ["threat"] } };
    expect(after(answered, ...Array.from({ length: 8 }, (): PlanAction => ({ type: "next" }))).stage).toEqual({ at: "questions", index: 7 });
  });

  it("goes back to the pause page from the first question", () => {
    expect(after({ type: "next" }, { type: "back" }).stage).toEqual({ at: "pause" });
  });

  it("takes an answer back to unanswered: missing is not no", () => {
    expect(situationOf(after({ type: "answer", answers: { danger: true } }, { type: "answer", answers: { danger: undefined } }))).toEqual({ jurisdiction: "france" });
    expect(situationOf(after({ type: "answer", answers: { facts: [] } }))).toEqual({ jurisdiction: "france" });
    expect(situationOf(after({ type: "answer", answers: { danger: false } }))).toEqual({ jurisdiction: "france", danger: false });
  });

  it("keeps answers and ticks through every switch", () => {
    const state = after({ type: "answer", answers: { author: "ex" } }, { type: "tick", task: "evidence.before", tick: "done" }, { type: "switch", locale: "nl", jurisdiction: "belgium" });
    expect(situationOf(state)).toEqual({ jurisdiction: "belgium", author: "ex" });
    expect(state.ticks).toEqual({ "evidence.before": "done" });
    expect(state.locale).toBe("nl");
  });

  it("takes what was kept in place of what it knew, and stays where it is", () => {
    const file = { version: 2, locale: "nl", situation: { jurisdiction: "belgium", author: "ex" }, ticks: { "evidence.log": "done" }, kept: start.kept } as const;
    const state = after({ type: "answer", answers: { refused: true } }, { type: "go", stage: { at: "opening", from: "pause" } }, { type: "restore", file });
    expect(situationOf(state)).toEqual({ jurisdiction: "belgium", author: "ex" });
    expect(state).toMatchObject({ locale: "nl", ticks: { "evidence.log": "done" }, stage: { at: "opening" }, keeping: "loaded" });
  });

  it("goes back from opening to where it was opened", () => {
    for (const from of ["pause", "keep"] as const) expect(after({ type: "go", stage: { at: "opening", from } }, { type: "back" }).stage).toEqual({ at: from });
  });

  it("knows whether the case is kept, and says nothing new twice", () => {
    const loaded = after({ type: "go", stage: { at: "keep" } });
    const kept = reduce(loaded, { type: "kept", isKept: true });
    expect([start.keeping, loaded.keeping, kept.keeping, reduce(kept, { type: "go", stage: { at: "plan" } }).keeping]).toEqual(["unused", "loaded", "kept", "kept"]);
    expect(reduce(kept, { type: "kept", isKept: true })).toBe(kept);
  });

  it("undoes a tick", () => {
    expect(after({ type: "tick", task: "evidence.before", tick: "later" }, { type: "tick", task: "evidence.before", tick: null }).ticks).toEqual({});
  });
});
