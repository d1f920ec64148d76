import type { OpenCase } from "@/domain/case-file";
import { NOTHING_KEPT, type Kept } from "@/domain/kept";
import type { Jurisdiction } from "@/domain/jurisdiction";
import type { Locale } from "@/domain/locale";
import { screensFor } from "@/domain/question";
import type { Answers, Situation } from "@/domain/situation";
import type { TaskId } from "@/domain/task";

/** The parts of the document that are loaded when they are opened. */
export const PART_NAMES = ["board", "papers", "keep", "live"] as const;
export type PartName = (typeof PART_NAMES)[number];
export type Stage = { at: "pause" } | { at: "numbers" } | { at: "questions"; index: number } | { at: "plan" } | { at: PartName } | { at: "opening"; from: "pause" | "keep" };
export type Tick = "done" | "later" | "not-for-me";

/** All that the guided path knows. In memory only: closing or reloading the page loses it. */
export interface PlanState {
  locale: Locale;
  jurisdiction: Jurisdiction;
  stage: Stage;
  answers: Answers;
  ticks: Readonly<Partial<Record<TaskId, Tick>>>;
  kept: Kept;
  /** `loaded`: the part that keeps was opened once and stays; `kept`: it keeps the case somewhere as the person goes. */
  keeping: "unused" | "loaded" | "kept";
  /** What is open in the panel: `task:…`, `contact:…`, `route:…`, `service:…`, `law:…`. */
  panel: string | null;
  /** Whether the live call was opened once: it stays. */
  isLive: boolean;
}

export type PlanAction =
  | { type: "go"; stage: Stage }
  | { type: "next" }
  | { type: "back" }
  | { type: "answer"; answers: Answers }
  | { type: "tick"; task: TaskId; tick: Tick | null }
  | { type: "keep"; kept: Partial<Kept> }
  | { type: "kept"; isKept: boolean }
  | { type: "restore"; file: OpenCase }
  | { type: "theirs"; theirs: Pick<OpenCase, "situation" | "ticks"> }
  | { type: "open"; panel: string | null }
  | { type: "switch"; locale: Locale; jurisdiction: Jurisdiction };

export function startState(locale: Locale, jurisdiction: Jurisdiction): PlanState {
  return { locale, jurisdiction, stage: { at: "pause" }, answers: {}, ticks: {}, kept: NOTHING_KEPT, keeping: "unused", panel: null, isLive: false };
}

/** The situation as the rules take it. */
export function situationOf({ answers, jurisdiction }: PlanState): Situation {
  return { ...answers, jurisdiction };
}

/** One step of the path. Answers and ticks outlive every change of screen, country and language. */
export function reduce(state: PlanState, action: PlanAction): PlanState {
  switch (action.type) {
    case "go":
      return { ...state, stage: action.stage, keeping: state.keeping === "unused" && isKeepStage(action.stage) ? "loaded" : state.keeping, isLive: state.isLive || action.stage.at === "live", panel: null };
    case "next":
      return { ...state, stage: after(state) };
    case "back":
      return { ...state, stage: before(state) };
    case "answer":
      return { ...state, answers: withoutAbsent({ ...state.answers, ...action.answers }) };
    case "tick": {
      const others = Object.fromEntries(Object.entries(state.ticks).filter(([task]) => task !== action.task));
      return { ...state, ticks: action.tick === null ? others : { ...others, [action.task]: action.tick } };
    }
    case "keep":
      return { ...state, kept: { ...state.kept, ...action.kept } };
    case "kept": {
      const keeping = action.isKept ? "kept" : "loaded";
      return state.keeping === keeping ? state : { ...state, keeping };
    }
    case "restore": {
      const { locale, situation: { jurisdiction, ...answers }, ticks, kept } = action.file;
      return { ...state, locale, jurisdiction, answers, ticks, kept };
    }
    case "theirs": {
      const { situation: { jurisdiction, ...answers }, ticks } = action.theirs;
      return { ...state, jurisdiction, answers, ticks };
    }
    case "open":
      return { ...state, panel: action.panel };
    case "switch":
      return { ...state, locale: action.locale, jurisdiction: action.jurisdiction, panel: null };
  }
}

function isKeepStage({ at }: Stage): boolean {
  return at === "keep" || at === "opening";
}

function after(state: PlanState): Stage {
  if (state.stage.at !== "questions") return { at: "questions", index: 0 };
  const next = state.stage.index + 1;
  return next < screensFor(situationOf(state)).length ? { at: "questions", index: next } : { at: "plan" };
}

function before(state: PlanState): Stage {
  if (state.stage.at === "opening") return { at: state.stage.from };
  if (state.stage.at === "questions") return state.stage.index === 0 ? { at: "pause" } : { at: "questions", index: state.stage.index - 1 };
  if (PART_NAMES.some((name) => name === state.stage.at)) return { at: "plan" };
  return state.stage.at === "plan" ? { at: "questions", index: screensFor(situationOf(state)).length - 1 } : { at: "pause" };
}

/** A question taken back is a question not answered. */
function withoutAbsent(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined && !(Array.isArray(answer) && answer.length === 0)));
}
