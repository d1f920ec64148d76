import type { PlannedRoute } from "@/domain/plan";
import type { RouteId } from "@/domain/route";
import type { Situation } from "@/domain/situation";
import { belgianRoutes } from "./routes-belgium";
import { frenchRoutes } from "./routes-france";

const VERDICT_ORDER = ["first", "open", "later", "not-for-this"] as const;

/** Every route of the country, once: the one to take first, those that are open, those for later, those that do not take this. */
export function planRoutes(situation: Situation): PlannedRoute[] {
  const routes = situation.jurisdiction === "france" ? frenchRoutes(situation) : belgianRoutes(situation);
  return VERDICT_ORDER.flatMap((verdict) => routes.filter((route) => route.verdict === verdict));
}

/** Whether the plan still counts on this route. */
export const isOpenTo = (id: RouteId, situation: Situation) => planRoutes(situation).some((route) => route.id === id && route.verdict !== "not-for-this");
