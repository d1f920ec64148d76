import type { BecauseKey, PlannedRoute } from "@/domain/plan";
import type { RouteId } from "@/domain/route";
import type { Situation } from "@/domain/situation";
import { isMinor, isMinorAge } from "./ages";
import { answered, authorIs, byPartnerOrEx, demanded, fake, online, published, recordedSecretly, ticked } from "./conditions";
import { all, any, doubtful, holds, type Condition } from "./finding";
import { judgeRoute, putFirst, sameForAll, type RouteRule } from "./route-verdict";

/** The on-line complaint is not offered to somebody who said to be under 18. */
const notUnder18: Condition = ({ ageNow }) => (isMinorAge(ageNow) ? "no" : "yes");
/** FR-LAW-48: money is asked, and the relationship stayed on line. */
const thesee = all(notUnder18, ticked("threat"), demanded("money"), authorIs("online-only"));
/** FR-LAW-72: a publication can be stopped, or prevented. */
const stoppable = any(online, ticked("threat"), recordedSecretly, all(fake, doubtful("because.if-published")));

export const frenchRouteRules: readonly RouteRule[] = [
  sameForAll("fr-station", "open", "because.station-takes-all"),
  sameForAll("fr-prosecutor-letter", "open", "because.letter-takes-all"),
  { id: "fr-thesee", when: thesee, yes: ["open", "because.money-never-met"], no: ["not-for-this", "because.thesee-scope"] },
  sameForAll("fr-17cyber", "open", "because.advice-not-complaint"),
  { id: "fr-police-chat", when: demanded("money"), yes: ["not-for-this", "because.chat-without-money"], no: ["open", "because.chat-helps-prepare"] },
  sameForAll("fr-visioplainte", "open", "because.video-where-offered"),
  { id: "fr-pharos", when: published, yes: ["open", "because.report-not-complaint"], no: ["not-for-this", "because.nothing-public"] },
  { id: "fr-civil-urgent", when: stoppable, yes: ["open", "because.judge-can-stop"], no: ["later", "because.nothing-to-stop-now"] },
  { id: "fr-protection-order", when: byPartnerOrEx, yes: ["open", "because.order-for-couples"], no: ["not-for-this", "because.only-for-couples"] },
  { id: "fr-civil-party", when: answered("refused", true), yes: ["open", "because.civil-party-conditions"], no: ["later", "because.civil-party-later"] },
  sameForAll("fr-plainte-en-ligne", "not-for-this", "because.online-complaint-property"),
];

/** Dossier, decision table: danger goes to the station; a refusal, and fear for lack of a permit, to the prosecutor; money and a stranger to THESEE. */
function firstOf(situation: Situation): readonly [RouteId, BecauseKey] {
  if (situation.danger) return ["fr-station", "because.police-in-danger"];
  if (situation.refused) return ["fr-prosecutor-letter", "because.letter-after-refusal"];
  if (situation.papersLess) return ["fr-prosecutor-letter", "because.letter-without-permit"];
  if (!isMinor(situation) && holds(thesee, situation)) return ["fr-thesee", "because.money-never-met"];
  return ["fr-station", "because.station-takes-all"];
}

export function frenchRoutes(situation: Situation): PlannedRoute[] {
  return putFirst(frenchRouteRules.map((rule) => judgeRoute(rule, situation)), ...firstOf(situation));
}
