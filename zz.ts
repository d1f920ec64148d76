import fc from "fast-check";
import { situations, NOW } from "./tests/support/situations";
import { settle } from "@/rules/settle";
import { planLaws } from "@/rules/laws"; import { planTasks } from "@/rules/tasks"; import { planContacts } from "@/rules/contacts"; import { planChannels } from "@/rules/removal-channels"; import { planPapers } from "@/rules/papers"; import { planRoutes } from "@/rules/routes"; import { planDeadlines } from "@/rules/deadlines"; import { buildPlan } from "@/rules/plan";
const S=fc.sample(situations,10000).map(s=>settle(s,NOW));
for(const [n,f] of Object.entries({planLaws,planTasks,planContacts,planChannels,planPapers,planRoutes,planDeadlines:(s:any)=>planDeadlines(s,NOW),buildPlan:(s:any)=>buildPlan(s,{now:NOW})})){const a=performance.now(); for(const s of S)(f as any)(s); console.log(n,((performance.now()-a)/10000*1000).toFixed(1),"µs");}
