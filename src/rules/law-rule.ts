import type { DossierId } from "@/domain/dossier";
import type { BecauseKey, PlannedLaw } from "@/domain/plan";
import type { Situation } from "@/domain/situation";
import { slimLaws } from "@/facts/slim/laws";
import { authorIs } from "./conditions";
import { holds, reasonOfDoubt, type Condition } from "./finding";
import { timeOf } from "./in-force";

export type KnownLawId = keyof typeof slimLaws;

/** What a law applies to, as data: the condition, the words that say why, and the statement of the dossier that it follows. */
export interface LawRule {
  readonly id: KnownLawId;
  readonly when: Condition;
  readonly because: BecauseKey;
  readonly cite: DossierId;
  /** `offence`: its author may be a minor, which lowers it. `other`: a right, a procedure, a definition. */
  readonly kind: "offence" | "other";
  /** FR-LAW-16: no prosecution between spouses, or between parents and children. */
  readonly familyImmunity?: true;
}

type Row = readonly [id: KnownLawId, when: Condition, because: BecauseKey, cite: DossierId];
export const offence = ([id, when, because, cite]: Row): LawRule => ({ id, when, because, cite, kind: "offence" });
export const other = ([id, when, because, cite]: Row): LawRule => ({ id, when, because, cite, kind: "other" });

const byImmuneFamily = authorIs("current-spouse", "family");

/** A bar that an answer brings: it lowers what applies, and never raises anything. */
function barOf({ kind, familyImmunity }: LawRule, situation: Situation): BecauseKey | undefined {
  if (familyImmunity && holds(byImmuneFamily, situation)) return "because.bar-family";
  return kind === "offence" && situation.authorMinor ? "because.bar-minor-author" : undefined;
}

/**
 * The law as the plan lists it, or undefined where it does not fit (contract, "`applies`"):
 * `applies` when every condition was answered yes; `may-apply` when one is open, in doubt, a matter of time, or barred by an answer.
 */
export function applyLaw(rule: LawRule, situation: Situation): PlannedLaw | undefined {
  const finding = rule.when(situation);
  const time = timeOf(slimLaws[rule.id], situation);
  if (finding === "no" || time === "not") return undefined;
  const lowered = reasonOfDoubt(finding) ?? reasonOfDoubt(time) ?? barOf(rule, situation);
  return lowered ? { id: rule.id, applies: "may-apply", because: lowered } : { id: rule.id, applies: "applies", because: rule.because };
}
