import { TICKS, type Author, type Tick } from "@/domain/answers";
import type { LawId } from "@/domain/law";
import type { PaperBlock, PaperInput } from "@/domain/paper";
import type { Situation } from "@/domain/situation";
import { isMinor } from "@/rules/ages";
import { paragraph } from "./blocks";

/** Articles of the penal codes that define, exempt, order or punish otherwise: nobody commits them. */
const NOT_OFFENCES: ReadonlySet<LawId> = new Set([
  "fr-cp-226-5", "fr-cp-226-6", "fr-cp-312-12", "fr-cp-311-12", "fr-cp-122-8", "fr-cp-131-35-1", "fr-cp-131-21", "fr-cp-226-31", "fr-cp-113-2-1", "fr-cp-113-7", "fr-cp-711-1", "fr-cp-711-2",
  "be-cp-2", "be-cp-3", "be-cp-36", "be-cp-41", "be-cp-43", "be-cp-44", "be-cp-45", "be-cp-78", "be-cp-79", "be-cp-132", "be-cp-133", "be-cp-170", "be-cp-175", "be-cp-176", "be-cp-189", "be-cp-191", "be-cp-464",
  "be-cp1867-443", "be-cp1867-450", "be-cp1867-468", "be-cp1867-417-43", "be-cp1867-417-48", "be-cp1867-417-49", "be-cp1867-417-58",
]);
const PENAL = /^(?:fr-cp|be-cp|be-cp1867|be-l2005)-/;

/** Whether an article of the plan is an offence that a complaint can name. */
export const isOffence = (id: LawId) => PENAL.test(id) && !NOT_OFFENCES.has(id);

/** The offences that answer most directly to what was ticked. What only may apply is named from these alone. */
const CLOSEST: Readonly<Record<Tick, readonly LawId[]>> = {
  "shared": ["fr-cp-226-2-1", "be-cp-136", "be-cp1867-417-9"],
  "threat": ["fr-cp-222-17", "fr-cp-222-18", "be-cp-231", "be-cp-232", "be-cp1867-327", "be-cp1867-330"],
  "secretly-recorded": ["fr-cp-226-1", "be-cp-135", "be-cp1867-417-8"],
  "deepfake": ["fr-cp-226-8-1", "be-cp-136", "be-cp1867-417-9"],
  "fake-profile": ["fr-cp-226-4-1", "be-cp-462"],
  "hacked": ["fr-cp-323-1", "be-cp-524", "be-cp1867-550bis"],
  "contact-details": ["fr-cp-223-1-1", "be-cp-237", "be-cp1867-442bis"],
  "harassment": ["fr-cp-222-33-2-2", "be-cp-237", "be-cp1867-442bis"],
  "assault-filmed": ["fr-cp-222-33-3"],
  "pay-to-remove": ["fr-cp-312-10", "be-cp-468", "be-cp1867-470"],
};
const OF_A_MINOR: readonly LawId[] = ["fr-cp-227-23", "be-cp-143", "be-cp-144", "be-cp-171", "be-cp1867-417-16", "be-cp1867-417-17", "be-cp1867-417-44"];
const OF_THE_HOUSEHOLD: readonly LawId[] = ["be-cp-146", "be-cp1867-417-19"];
const HOUSEHOLD: ReadonlySet<Author | undefined> = new Set(["current-spouse", "current-partner", "ex", "family"]);

/** The closest first. */
function closest(situation: Situation): readonly LawId[] {
  const { facts = [], demand, author } = situation;
  return [
    ...(HOUSEHOLD.has(author) && facts.includes("shared") ? OF_THE_HOUSEHOLD : []),
    ...(isMinor(situation) && facts.length > 0 ? OF_A_MINOR : []),
    ...TICKS.filter((tick) => facts.includes(tick)).flatMap((tick) => CLOSEST[tick]),
    ...(demand !== undefined && demand !== "none" ? CLOSEST["pay-to-remove"] : []),
    ...(demand === "sexual-act" ? ["fr-cp-222-33"] : []),
  ];
}

/** The offences whose every condition was answered yes, best first. */
export function certainOffences({ plan }: Pick<PaperInput, "plan">): readonly LawId[] {
  return plan.laws.filter(({ id, applies }) => applies === "applies" && isOffence(id)).map(({ id }) => id);
}

/** The offences that may apply and answer directly to what was ticked, in the order of the plan: `most` of them, the closest. */
export function possibleOffences({ plan, situation }: Pick<PaperInput, "plan" | "situation">, most = Number.POSITIVE_INFINITY): readonly LawId[] {
  const possible = plan.laws.filter(({ id, applies }) => applies === "may-apply" && isOffence(id)).map(({ id }) => id);
  const chosen = [...new Set(closest(situation))].filter((id) => possible.includes(id)).slice(0, most);
  return possible.filter((id) => chosen.includes(id));
}

/** Both lists, each after its honest sentence. `most`: how many of each, for a paper of one page. */
export function lawBlocks(input: PaperInput, penalties: boolean, most = Number.POSITIVE_INFINITY): readonly PaperBlock[] {
  const certain = certainOffences(input).slice(0, most);
  const possible = possibleOffences(input, most);
  return [
    ...(certain.length > 0 ? [paragraph("common:laws.certain"), { kind: "laws", certain: true, laws: certain, penalties } as const] : []),
    ...(possible.length > 0 ? [paragraph("common:laws.may"), { kind: "laws", certain: false, laws: possible, penalties } as const] : []),
  ];
}

/** Belgium: the paper names offences of both Codes, so it says which Code stands for which days. */
export function namesBothCodes(input: PaperInput): boolean {
  const named = [...certainOffences(input), ...possibleOffences(input)];
  return named.some((id) => id.startsWith("be-cp-")) && named.some((id) => id.startsWith("be-cp1867-"));
}
