import type { Plan } from "@/domain/plan";
import type { Step } from "@/domain/step";
import type { Situation } from "@/domain/situation";
import { slimTasks } from "@/facts/slim/tasks";
import { isMinorAge } from "./ages";
import { planAlerts } from "./alerts";
import { taskBelongs, type KnownTaskId } from "./task-belongs";

/** When nothing is more urgent: keep and report in the same sitting, link by link; then support, then the complaint, then what follows. */
const USUAL_ORDER: readonly KnownTaskId[] = [
  "evidence.before", "support.now", "evidence.minor", "evidence.do-not", "evidence.messages", "evidence.capture", "evidence.no-link", "evidence.without-looking", "evidence.log",
  "removal.order", "removal.report", "removal.groups", "removal.hash", "removal.blackmail", "removal.name-and-address",
  "support.first-call", "support.minor", "support.partner", "support.relatives", "support.trusted-person", "support.work-school", "support.night",
  "evidence.keep-safe", "evidence.fingerprint",
  "removal.flaggers", "removal.notice", "removal.unknown-site", "removal.search",
  "complaint.decide", "complaint.no-permit", "complaint.refused", "complaint.where", "complaint.not-here", "complaint.thesee", "complaint.bring", "complaint.say", "complaint.rights",
  "complaint.address", "complaint.protection", "complaint.injured-person", "complaint.two-countries", "complaint.urgent-judge", "complaint.letter", "complaint.money",
  "support.legal", "evidence.official-record", "complaint.time-limits", "complaint.after", "complaint.amicable",
  "removal.follow-up", "removal.back-again", "removal.scams", "removal.regulator-fr", "removal.regulator-be", "support.abroad",
];

/** Who answers first: police or a helpline, before anything is kept or reported. */
function urgentOrder(situation: Situation): KnownTaskId[] {
  const alerts = new Set(planAlerts(situation));
  return [
    ...(alerts.has("danger") ? ["support.now", "complaint.protection", "support.partner", "support.first-call", "complaint.where"] as const : []),
    ...(alerts.has("distress") ? ["support.now", "support.night", "support.trusted-person", "support.first-call"] as const : []),
    ...(alerts.has("minor") ? [isMinorAge(situation.ageNow ?? situation.ageInImage) ? "support.minor" : "support.first-call", "evidence.minor"] as const : []),
    ...(alerts.has("blackmail") ? ["support.now", "removal.blackmail", "evidence.before", "evidence.messages", "support.first-call", "complaint.thesee", "complaint.where"] as const : []),
  ];
}

/** The tasks of this person in the order to do them, and the same by step. */
export function planTasks(situation: Situation): Pick<Plan, "order" | "tasks"> & { readonly first: KnownTaskId } {
  const order = [...new Set([...urgentOrder(situation), ...USUAL_ORDER])].filter((id) => taskBelongs(id, situation));
  const [first] = order;
  if (first === undefined) throw new Error("a plan has at least one task");
  const ofStep = (step: Step) => order.filter((id) => slimTasks[id].step === step);
  return { order, first, tasks: { evidence: ofStep("evidence"), support: ofStep("support"), complaint: ofStep("complaint"), removal: ofStep("removal") } };
}
