import type { Situation } from "@/domain/situation";

/** A question is named after the field that it fills. */
export type QuestionId = Exclude<keyof Situation, "jurisdiction">;

/** Whether something holds for a situation. What was not asked or not answered is missing: missing is not no. */
export type Applicability = "yes" | "no" | { readonly missing: readonly QuestionId[] };

export type ScreenId = "safety" | "person" | "facts" | "demand" | "author" | "places" | "time" | "complaint";

export interface Screen {
  readonly id: ScreenId;
  /** Asked in this order; each can be skipped. */
  readonly questions: readonly QuestionId[];
  readonly isAsked: (situation: Situation) => boolean;
}

const always = () => true;
/** A demand comes with a threat, or with an offer to remove for money. */
const somethingMayBeDemanded = ({ facts = [] }: Situation) => facts.includes("threat") || facts.includes("pay-to-remove");

/** The eight screens of the guided path, in their order: danger first, so that the number is on the screen at once. */
export const SCREENS: readonly Screen[] = [
  { id: "safety", questions: ["danger", "distress", "watched"], isAsked: always },
  { id: "person", questions: ["role", "ageNow", "ageInImage"], isAsked: always },
  { id: "facts", questions: ["facts"], isAsked: always },
  { id: "demand", questions: ["demand"], isAsked: somethingMayBeDemanded },
  { id: "author", questions: ["author", "authorMinor", "authorAbroad"], isAsked: always },
  { id: "places", questions: ["places", "link", "image", "pictureBy"], isAsked: always },
  { id: "time", questions: ["since", "stillOnline"], isAsked: always },
  { id: "complaint", questions: ["refused"], isAsked: always },
];

/** Asked inside the plan, where they change something; the language comes from the screen's at first. */
export const PLAN_QUESTIONS: readonly QuestionId[] = ["gender", "language", "papersLess"];

/** The screens to show for what was answered so far. */
export function screensFor(situation: Situation): readonly Screen[] {
  return SCREENS.filter(({ isAsked }) => isAsked(situation));
}
