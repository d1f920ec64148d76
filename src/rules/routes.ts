import type { PlannedRoute } from "@/domain/plan";
import type { RouteId } from "@/domain/route";
import type { Situation } from "@/domain/situation";
import { judgeRoute } from "./route-verdict";
import { belgianRouteRules, belgianRoutes } from "./routes-belgium";
import { frenchRouteRules, frenchRoutes } from "./routes-france";

const VERDICT_ORDER = ["first", "open", "later", "not-for-this"] as const;
const ruleOf = new Map([...frenchRouteRules, ...belgianRouteRules].map((rule) => [rule.id, rule]));

/** Every route of the country, once: the one to take first, those that are open, those for later, those that do not take this. */
export function planRoutes(situation: Situation): PlannedRoute[] {
  const routes = situation.jurisdiction === "france" ? frenchRoutes(situation) : belgianRoutes(situation);
  return VERDICT_ORDER.flatMap((verdict) => routes.filter((route) => route.verdict === verdict));
}

/** Whether the plan still counts on this route, or excludes it. */
export function isOpenTo(id: RouteId, situation: Situation): boolean {
  const rule = ruleOf.get(id);
  return rule !== undefined && judgeRoute(rule, situation).verdict !== "not-for-this";
}
