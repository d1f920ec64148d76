import type { BecauseKey } from "@/domain/plan";
import type { Applicability, QuestionId } from "@/domain/question";
import type { Situation } from "@/domain/situation";

/**
 * What a condition answers: yes, no, missing (the question was skipped), or in doubt:
 * no question asks it, a dossier marks the application as inference, or courts are undecided.
 */
export type Finding = Applicability | { readonly doubt: BecauseKey };
export type Condition = (situation: Situation) => Finding;

export const missing = (...questions: readonly QuestionId[]): Finding => ({ missing: questions });
export const yesIf = (holds: boolean): Finding => (holds ? "yes" : "no");

export const always: Condition = () => "yes";

/** Stands in a rule for a condition that nobody can answer here; `because` says which. */
export const doubtful = (because: BecauseKey): Condition => () => ({ doubt: because });

const isMissing = (finding: Finding): finding is { readonly missing: readonly QuestionId[] } => typeof finding === "object" && "missing" in finding;

/** Every condition holds. One no is enough for no; a question that can be answered comes before a doubt. */
export const all = (...conditions: readonly Condition[]): Condition => (situation) => {
  const open: QuestionId[] = [];
  let doubt: Finding | undefined;
  for (const condition of conditions) {
    const finding = condition(situation);
    if (finding === "no") return "no";
    if (finding === "yes") continue;
    if (isMissing(finding)) open.push(...finding.missing);
    else doubt ??= finding;
  }
  if (open.length > 0) return missing(...new Set(open));
  return doubt ?? "yes";
};

/** At least one condition holds. One yes is enough for yes; a doubt comes before a question, since it stands whatever the answer. */
export const any = (...conditions: readonly Condition[]): Condition => (situation) => {
  const open: QuestionId[] = [];
  let doubt: Finding | undefined;
  for (const condition of conditions) {
    const finding = condition(situation);
    if (finding === "yes") return "yes";
    if (finding === "no") continue;
    if (isMissing(finding)) open.push(...finding.missing);
    else doubt ??= finding;
  }
  if (doubt) return doubt;
  return open.length > 0 ? missing(...new Set(open)) : "no";
};

/** Answered with certainty: what may only be is not enough. */
export const holds = (condition: Condition, situation: Situation) => condition(situation) === "yes";
/** Not excluded by an answer: missing is not no. */
export const mayHold = (condition: Condition, situation: Situation) => condition(situation) !== "no";

const IF_MISSING: Readonly<Partial<Record<QuestionId, BecauseKey>>> = {
  danger: "because.if-danger",
  ageNow: "because.if-age-now",
  ageInImage: "because.if-age-in-image",
  facts: "because.if-facts",
  demand: "because.if-demand",
  author: "because.if-author",
  authorMinor: "because.if-author-minor",
  pictureBy: "because.if-picture-by",
  since: "because.if-since",
  stillOnline: "because.if-still-online",
  refused: "because.if-refused",
};

/** The reason why something is not certain, or undefined where it is. */
export function reasonOfDoubt(finding: Finding): BecauseKey | undefined {
  if (finding === "yes" || finding === "no") return undefined;
  if (!isMissing(finding)) return finding.doubt;
  const [question] = finding.missing;
  const reason = question && IF_MISSING[question];
  if (!reason) throw new Error(`no reason is worded for the question ${question ?? ""}`);
  return reason;
}
