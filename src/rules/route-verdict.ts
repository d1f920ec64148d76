import type { BecauseKey, PlannedRoute } from "@/domain/plan";
import type { RouteId } from "@/domain/route";
import type { Situation } from "@/domain/situation";
import { always, reasonOfDoubt, type Condition } from "./finding";

type Reasoned = readonly [verdict: Exclude<PlannedRoute["verdict"], "first">, because: BecauseKey];

/** A route whose verdict hangs on one condition. */
export interface RouteRule {
  readonly id: RouteId;
  readonly when: Condition;
  readonly yes: Reasoned;
  readonly no: Reasoned;
}

/** A route that is judged alike in every situation. */
export const sameForAll = (id: RouteId, ...verdict: Reasoned): RouteRule => ({ id, when: always, yes: verdict, no: verdict });

/** Contract, `routes`: a condition not yet answered leaves the verdict `open`, with that condition as its reason. */
export function judgeRoute({ id, when, yes, no }: RouteRule, situation: Situation): PlannedRoute {
  const finding = when(situation);
  const reason = reasonOfDoubt(finding);
  if (reason) return { id, verdict: "open", because: reason };
  const [verdict, because] = finding === "yes" ? yes : no;
  return { id, verdict, because };
}

/** Makes one route the first. */
export function putFirst(routes: readonly PlannedRoute[], id: RouteId, because: BecauseKey): PlannedRoute[] {
  return routes.map((route) => (route.id === id ? { id, verdict: "first", because } : route));
}
