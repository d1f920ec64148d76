import { describe, expect, it } from "vitest";
import { viewIds } from "@/domain/live";
import { PLACE_IDS } from "@/domain/place-id";
import { CLOSED_IDS } from "@/rules/live";
import { PART_NAMES, reduce, startState, type PlanState } from "@/features/plan/state";
import { lookAt, viewOf } from "@/features/plan/view";

const start = startState("fr", "france");
const on = (change: Partial<PlanState>): PlanState => ({ ...start, ...change });
const known: readonly (string | null)[] = [...viewIds(CLOSED_IDS), null];

describe("what the person has in view, as a live call shares it", () => {
  it.each([
    [on({}), null],
    [on({ stage: { at: "opening", from: "keep" } }), null],
    [on({ stage: { at: "numbers" } }), "page:numbers"],
    [on({ stage: { at: "questions", index: 0 } }), "screen:safety"],
    [on({ stage: { at: "questions", index: 99 } }), "page:plan"],
    [on({ stage: { at: "plan" }, panel: "task:evidence.log" }), "task:evidence.log"],
    [on({ stage: { at: "plan" }, panel: "place:facebook" }), "place:facebook"],
    [on({ stage: { at: "plan" }, panel: "contact:fr-3018" }), "contact:fr-3018"],
    [on({ stage: { at: "plan" }, panel: "law:fr-cp-226-2-1" }), "page:law"],
    [on({ stage: { at: "plan" }, panel: "route:fr-thesee" }), "page:complaint"],
    [on({ stage: { at: "plan" }, panel: "place:my own words" }), "page:plan"],
  ])("%#", (state, view) => {
    expect(viewOf(state)).toBe(view);
    expect(known).toContain(viewOf(state));
  });

  it("does not tell the parts apart: which paper or link is open stays here", () => {
    for (const at of PART_NAMES) expect(viewOf(on({ stage: { at } }))).toBe("page:plan");
  });
});

describe("what the other side proposes to look at", () => {
  it.each([
    ["task:evidence.log", { type: "open", panel: "task:evidence.log" }],
    [`place:${PLACE_IDS[0]}`, { type: "open", panel: `place:${PLACE_IDS[0]}` }],
    ["page:numbers", { type: "go", stage: { at: "numbers" } }],
    ["page:law", { type: "go", stage: { at: "plan" } }],
    ["screen:person", { type: "go", stage: { at: "questions", index: 1 } }],
    ["screen:demand", { type: "go", stage: { at: "plan" } }],
  ] as const)("%s", (view, action) => {
    expect(lookAt(view, { jurisdiction: "france" })).toEqual(action);
  });

  it("changes answers, ticks and country, and nothing else", () => {
    const before = on({ stage: { at: "plan" }, ticks: { "evidence.log": "done" }, answers: { link: true }, isLive: true });
    const after = reduce(before, { type: "theirs", theirs: { situation: { jurisdiction: "belgium", author: "ex" }, ticks: {} } });
    expect(after).toEqual({ ...before, jurisdiction: "belgium", answers: { author: "ex" }, ticks: {} });
  });
});
