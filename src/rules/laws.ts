import type { PlannedLaw } from "@/domain/plan";
import type { Situation } from "@/domain/situation";
import { slimLaws } from "@/facts/slim/laws";
import { applyLaw, type KnownLawId, type LawRule } from "./law-rule";
import { belgiumLawRules } from "./laws-belgium";
import { europeLawRules, franceLawRules } from "./laws-france";

const isOldCode = (id: KnownLawId) => "until" in slimLaws[id];
const isNewCode = (id: KnownLawId) => !isOldCode(id) && "from" in slimLaws[id];

const applied = (rules: readonly LawRule[], situation: Situation): PlannedLaw[] => {
  const planned = rules.map((rule) => applyLaw(rule, situation)).filter((law) => law !== undefined);
  return [...planned.filter(({ applies }) => applies === "applies"), ...planned.filter(({ applies }) => applies === "may-apply")];
};

/**
 * The legal bases of this person, what applies before what may apply. In Belgium each Code stays together:
 * the Code of 1867 first for acts that began under it, the Code of 2024 first when the day is not known.
 */
export function planLaws(situation: Situation): PlannedLaw[] {
  if (situation.jurisdiction === "france") {
    return [...applied(franceLawRules.offences, situation), ...applied([...franceLawRules.others, ...europeLawRules], situation)];
  }
  const rules = [...belgiumLawRules.offences, ...belgiumLawRules.others];
  const oldCode = applied(rules.filter(({ id }) => isOldCode(id)), situation);
  const newCode = applied(rules.filter(({ id }) => isNewCode(id)), situation);
  const undated = rules.filter(({ id }) => !isOldCode(id) && !isNewCode(id));
  return [...(situation.since === undefined ? [...newCode, ...oldCode] : [...oldCode, ...newCode]), ...applied([...undated, ...europeLawRules], situation)];
}
