import { SCREENS, screensFor, type QuestionId } from "@/domain/question";
import type { Answers, Situation } from "@/domain/situation";

/** The parts of a call, in their order. */
export const CALL_PHASES = ["before", "opening", "checks", "situation", "plan", "closing", "after"] as const;
export type CallPhase = (typeof CALL_PHASES)[number];

/** What is said in each part, one sentence a screen. Danger and suicide come before the goal of the call; the situation is then asked by its own questions. */
const SAID = {
  before: ["before-state", "before-place", "before-limits"],
  opening: ["open-safe", "open-stop-word", "open-cut", "open-decide", "open-no-image"],
  checks: ["check-danger", "check-distress"],
  situation: ["open-goal"],
  plan: ["plan-start", "plan-task", "plan-silence"],
  closing: ["close-next", "close-tonight", "close-contact", "close-word", "close-end"],
  after: ["after-breathe", "after-debrief", "after-hours"],
} as const satisfies Record<CallPhase, readonly string[]>;

/** They replace everything at once, whatever was on the screen. In the order in which several are shown. */
export const RED_SCREENS = ["red-danger", "red-distress", "red-minor", "red-money"] as const;
export type RedScreen = (typeof RED_SCREENS)[number];

export const PAUSE_SCREENS = ["plan-pause", "plan-evidence-pause"] as const;
export type PauseScreen = (typeof PAUSE_SCREENS)[number];

export type SaidScreen = (typeof SAID)[CallPhase][number] | RedScreen | PauseScreen;
export const SAID_SCREENS: readonly SaidScreen[] = [...CALL_PHASES.flatMap((phase): readonly SaidScreen[] => SAID[phase]), ...RED_SCREENS, ...PAUSE_SCREENS];

/** Asked by a sentence of the script, before anything else. */
const CHECKED: Readonly<Partial<Record<SaidScreen, QuestionId>>> = { "check-danger": "danger", "check-distress": "distress" };
const isChecked = (question: QuestionId) => Object.values(CHECKED).includes(question);

/** The closed questions that are asked aloud, one by one, as the person's own screen asks them. */
export const CALL_QUESTIONS: readonly QuestionId[] = SCREENS.flatMap(({ questions }) => questions).filter((question) => !isChecked(question));

/** One screen of the script: a sentence, or a question of the situation with its closed answers. */
export interface ScriptScreen {
  readonly key: ScriptKey;
  readonly phase: CallPhase;
  readonly question?: QuestionId;
}
/** Under which the words stand, in the messages and in the pack. */
export type ScriptKey = SaidScreen | `question.${QuestionId}`;

/** The screens of this call, in their order: questions that do not arise are left out, as on the person's screen. */
export function scriptFor(situation: Situation): readonly ScriptScreen[] {
  const asked = screensFor(situation).flatMap(({ questions }) => questions.filter((question) => !isChecked(question)));
  return CALL_PHASES.flatMap((phase): readonly ScriptScreen[] => {
    const said = SAID[phase].map((key: SaidScreen): ScriptScreen => {
      const question = CHECKED[key];
      return question ? { key, phase, question } : { key, phase };
    });
    return phase === "situation" ? [...said, ...asked.map((question): ScriptScreen => ({ key: `question.${question}`, phase, question }))] : said;
  });
}

const TRIGGERS: Readonly<Record<RedScreen, (answers: Answers) => boolean>> = {
  "red-danger": ({ danger }) => danger === true,
  "red-distress": ({ distress }) => distress === true,
  "red-minor": ({ ageNow, ageInImage }) => [ageNow, ageInImage].some((age) => age !== undefined && age !== "adult"),
  "red-money": ({ demand }) => demand !== undefined && demand !== "none",
};

/** The red screens that these answers call for, in their order. */
export function redScreensOf(answers: Answers): readonly RedScreen[] {
  return RED_SCREENS.filter((screen) => TRIGGERS[screen](answers));
}

/** A pause is proposed after so long (design/safety.md, 8.1). */
export const PAUSE_AFTER_MS = 20 * 60_000;

/** The time of day at which the person may be called, on the card: closed, so that nothing else can be written there. */
export const SAFE_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export type SafeDay = (typeof SAFE_DAYS)[number];
export const HALF_DAYS = ["morning", "afternoon", "evening"] as const;
export type HalfDay = (typeof HALF_DAYS)[number];
