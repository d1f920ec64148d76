import type { Answers, Situation } from "@/domain/situation";
import { PAUSE_AFTER_MS, redScreensOf, scriptFor, type HalfDay, type PauseScreen, type RedScreen, type SafeDay, type ScriptKey, type ScriptScreen } from "@/domain/call-script";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { SCREENS } from "@/domain/question";
import type { SharedState, ViewId } from "@/domain/live";
import type { Locale } from "@/domain/locale";
import type { TaskId } from "@/domain/task";

export type Tick = "done" | "later" | "not-for-me";
/** What stands over the script until the volunteer goes on. */
export type Over = RedScreen | PauseScreen;
export interface SafeTime { readonly day: SafeDay; readonly half: HalfDay }
/** Which two words of the list. */
export type CallName = readonly [number, number];

/** All that the volunteer's side knows: closed answers and ticks. In memory only: closing or reloading the page loses it. */
export interface CallState {
  readonly locale: Locale;
  readonly jurisdiction: Jurisdiction;
  readonly screen: ScriptKey;
  /** The first is shown, in place of everything. */
  readonly over: readonly Over[];
  readonly answers: Answers;
  readonly ticks: Readonly<Partial<Record<TaskId, Tick>>>;
  /** The task that is offered or done now; the first that is not ticked where the volunteer chose none. */
  readonly task: TaskId | null;
  readonly panel: string | null;
  /** When the call was opened, when the last pause was, and what time it is: milliseconds. */
  readonly openedAt: number | null;
  readonly pausedAt: number;
  readonly now: number;
  readonly day: SafeDay | null;
  readonly half: HalfDay | null;
  readonly name: CallName | null;
  /** Of a live call, which the person alone can begin: nothing of it, its field on the page, both screens joined. */
  readonly live: "unused" | "shown" | "joined";
  /** What is the person's, given back as it was received. */
  readonly theirs: Pick<SharedState, "locale"> & { readonly view: ViewId | null };
  readonly look: ViewId | null;
}

export type CallAction =
  | { type: "next" | "back" }
  | { type: "go"; screen: ScriptKey }
  | { type: "answer"; answers: Answers }
  | { type: "on"; now: number }
  | { type: "pause" }
  | { type: "red"; red: RedScreen }
  | { type: "clock"; now: number }
  | { type: "offer"; task: TaskId }
  | { type: "begin"; task: TaskId }
  | { type: "tick"; task: TaskId; tick: Tick }
  | { type: "open"; panel: string | null }
  | { type: "safe"; day?: SafeDay | null; half?: HalfDay | null }
  | { type: "name"; name: CallName }
  | { type: "live"; live: CallState["live"] }
  | { type: "shared"; shared: SharedState }
  | { type: "look"; look: ViewId | null }
  | { type: "switch"; locale: Locale; jurisdiction: Jurisdiction };

export function startState(locale: Locale, jurisdiction: Jurisdiction): CallState {
  return { locale, jurisdiction, screen: "before-state", over: [], answers: {}, ticks: {}, task: null, panel: null, openedAt: null, pausedAt: 0, now: 0, day: null, half: null, name: null, live: "unused", theirs: { locale, view: null }, look: null };
}

/** The situation as the rules take it: the same as on the person's screen. */
export function situationOf({ answers, jurisdiction }: CallState): Situation {
  return { ...answers, jurisdiction };
}

/** The language that the caller reads: of the person's own screen once both are joined, until then of this one. */
export function callerLocale({ live, locale, theirs }: CallState): Locale {
  return live === "joined" ? theirs.locale : locale;
}

/** The screen of the script that one is on, whatever stands over it. */
export function screenOf(state: CallState): ScriptScreen {
  const script = scriptFor(situationOf(state));
  const screen = script.find(({ key }) => key === state.screen) ?? script[0];
  if (!screen) throw new Error("the script is empty");
  return screen;
}

/** One step of the call. */
export function reduce(state: CallState, action: CallAction): CallState {
  switch (action.type) {
    case "next":
      return moved(state, 1);
    case "back":
      return moved(state, -1);
    case "go":
      return opened({ ...state, screen: action.screen, over: [], panel: null });
    case "answer":
      return answered(state, action.answers);
    case "on":
      return { ...state, over: state.over.slice(1), now: action.now, pausedAt: state.over[0] === "plan-pause" ? action.now : state.pausedAt };
    case "pause":
      return { ...state, over: ["plan-pause", ...state.over.filter((screen) => screen !== "plan-pause")], panel: null };
    case "red":
      return { ...state, over: [action.red, ...state.over.filter((screen) => screen !== action.red)], panel: null };
    case "clock":
      return clocked({ ...state, now: action.now });
    case "offer":
      return { ...state, task: action.task, screen: "plan-task", panel: null, look: `task:${action.task}` };
    case "begin":
      return { ...state, task: action.task, screen: "plan-silence", panel: null, over: action.task.startsWith("evidence.") ? ["plan-evidence-pause"] : [] };
    case "tick":
      return { ...state, ticks: { ...state.ticks, [action.task]: action.tick }, task: null, screen: "plan-task" };
    case "open":
      return { ...state, panel: action.panel };
    case "safe":
      return { ...state, day: action.day === undefined ? state.day : action.day, half: action.half === undefined ? state.half : action.half };
    case "name":
      return { ...state, name: action.name };
    case "live":
      return { ...state, live: action.live };
    case "shared":
      return shared(state, action.shared);
    case "look":
      return { ...state, look: action.look };
    case "switch":
      return { ...state, locale: action.locale, jurisdiction: action.jurisdiction, panel: null };
  }
}

/** The next or the last screen of the script. The silence belongs to the task: after it comes the next task, never the closing. */
function moved(state: CallState, by: 1 | -1): CallState {
  const script = scriptFor(situationOf(state)).filter(({ key }) => key !== "plan-silence");
  const here = script.findIndex(({ key }) => key === (state.screen === "plan-silence" ? "plan-task" : state.screen));
  const to = state.screen === "plan-silence" ? here : here + by;
  return opened({ ...state, screen: script[to]?.key ?? state.screen, panel: null });
}

/** The call begins when the script is opened, not while the volunteer gets ready. */
function opened(state: CallState): CallState {
  return state.openedAt === null && screenOf(state).phase !== "before" ? { ...state, openedAt: state.now, pausedAt: state.now } : state;
}

/** What the volunteer is on, as it may be told to the person's screen: a thing or a screen of questions, never a word. */
export function viewOf(state: CallState): ViewId | null {
  const { panel, task } = state;
  if (panel !== null && isView(panel)) return panel;
  const { phase, question } = screenOf(state);
  if (phase === "plan" && task !== null) return `task:${task}`;
  const asked = SCREENS.find(({ questions }) => questions.some((candidate) => candidate === question));
  return asked ? `screen:${asked.id}` : null;
}

export function isView(id: string): id is Extract<ViewId, `${"task" | "place" | "contact"}:${string}`> {
  return /^(task|place|contact):/.test(id);
}

/** All that may travel on a live call. */
export function sharedOf(state: CallState): SharedState {
  return { locale: state.theirs.locale, situation: situationOf(state), ticks: state.ticks, views: { person: state.theirs.view, volunteer: viewOf(state) }, look: state.look };
}

/** What the person's screen changed: her answers and ticks take the place of these, and turn red what they must. */
function shared(state: CallState, { locale, situation: { jurisdiction, ...answers }, ticks, views, look }: SharedState): CallState {
  return known({ ...state, jurisdiction, ticks, theirs: { locale, view: views.person }, look }, answers);
}

/** What a new answer calls for is shown at once, and never again unless it was taken back. */
function answered(state: CallState, answers: Answers): CallState {
  return known(state, { ...state.answers, ...answers });
}

function known(state: CallState, all: Answers): CallState {
  const answers = Object.fromEntries(Object.entries(all).filter(([, answer]) => answer !== undefined && !(Array.isArray(answer) && answer.length === 0)));
  const before = redScreensOf(state.answers);
  const red = redScreensOf(answers).filter((screen) => !before.includes(screen));
  return { ...state, answers, over: [...red, ...state.over], panel: red.length > 0 ? null : state.panel };
}

function clocked(state: CallState): CallState {
  const { phase } = screenOf(state);
  const isDue = state.openedAt !== null && phase !== "before" && phase !== "after" && state.now - state.pausedAt >= PAUSE_AFTER_MS;
  return isDue && !state.over.includes("plan-pause") ? { ...state, over: [...state.over, "plan-pause"] } : state;
}
