import type { Plan } from "@/domain/plan";
import type { Situation } from "@/domain/situation";
import { planAlerts } from "./alerts";
import { planContacts } from "./contacts";
import { planDeadlines } from "./deadlines";
import { planLaws } from "./laws";
import { planPapers } from "./papers";
import { planChannels } from "./removal-channels";
import { planRoutes } from "./routes";
import { planServices } from "./services";
import { settle } from "./settle";
import { planTasks } from "./tasks";

/** The plan that follows from a parsed situation on a day. Pure: the same answers and the same `now` give the same plan. */
export function buildPlan(situation: Situation, { now }: { readonly now: Date }): Plan {
  const settled = settle(situation, now);
  return {
    alerts: planAlerts(settled),
    ...planTasks(settled),
    contacts: planContacts(settled),
    laws: planLaws(settled),
    routes: planRoutes(settled),
    services: planServices(settled),
    channels: planChannels(settled),
    papers: planPapers(settled),
    deadlines: planDeadlines(settled, now),
  };
}
