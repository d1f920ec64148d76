import fc from "fast-check";
import type { Plan } from "@/domain/plan";
import type { Situation } from "@/domain/situation";
import { buildPlan } from "@/rules/plan";
import { NOW, situations } from "./situations";

const RUNS = 10_000;
/** The same ten thousand each time, so that a red run can be repeated; `SEED=…` draws others. */
const SEED = Number(process.env["SEED"] ?? 20261122);

export const planOf = (situation: Situation): Plan => buildPlan(situation, { now: NOW });

/** Ten thousand situations with their plans, made once for every property. */
const sampled = fc.sample(situations, { numRuns: RUNS, seed: SEED }).map((situation) => ({ situation, plan: planOf(situation) }));
process.stdout.write(`${RUNS} situations from seed ${SEED}\n`);

/** Cheaper than a matcher, for checks that run hundreds of thousands of times. */
export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** Checks every sampled plan; what fails is sought again by fast-check, so that the shortest situation is shown. */
export function always(check: (plan: Plan, situation: Situation) => void): void {
  const failing = sampled.find(({ plan, situation }) => complaintOf(() => check(plan, situation)) !== undefined);
  if (!failing) return;
  fc.assert(fc.property(situations, (situation) => check(planOf(situation), situation)), { numRuns: RUNS, seed: SEED });
  throw new Error(`${complaintOf(() => check(failing.plan, failing.situation)) ?? ""}: ${JSON.stringify(failing.situation)}`);
}

function complaintOf(check: () => void): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The same list, in the same order. */
export const same = (a: readonly unknown[], b: readonly unknown[]) => a.length === b.length && a.every((value, index) => value === b[index]);
export const once = (ids: readonly unknown[]) => new Set(ids).size === ids.length;
