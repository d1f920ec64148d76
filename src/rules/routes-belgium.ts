import type { BecauseKey, PlannedRoute } from "@/domain/plan";
import type { RouteId } from "@/domain/route";
import type { Situation } from "@/domain/situation";
import { isMinorAge } from "./ages";
import { answered, byHousehold, disseminatedAndOnline } from "./conditions";
import { all, doubtful, missing, yesIf, type Condition } from "./finding";
import { judgeRoute, putFirst, sameForAll, type RouteRule } from "./route-verdict";

/** BE-LAW-47: adults only. Somebody who was an adult in the image is one today. */
const adultNow: Condition = ({ ageNow, ageInImage }) => {
  if (ageNow !== undefined) return yesIf(!isMinorAge(ageNow));
  return ageInImage === "adult" ? "yes" : missing("ageNow");
};
/** BE-LAW-98: an adult whose presence threatens the people of the same home; where they live is not asked. */
const threatAtHome = all(({ authorMinor }) => yesIf(authorMinor !== true), byHousehold, answered("danger", true), doubtful("because.if-same-home"));

export const belgianRouteRules: readonly RouteRule[] = [
  sameForAll("be-police", "open", "because.police-takes-all"),
  sameForAll("be-prosecutor-letter", "open", "because.letter-takes-all"),
  { id: "be-iefh", when: adultNow, yes: ["open", "because.institute-for-adults"], no: ["not-for-this", "because.institute-not-for-minors"] },
  { id: "be-prosecutor-removal", when: disseminatedAndOnline, yes: ["open", "because.prosecutor-removal"], no: ["not-for-this", "because.nothing-to-remove"] },
  { id: "be-removal-order", when: disseminatedAndOnline, yes: ["open", "because.removal-order"], no: ["not-for-this", "because.nothing-to-remove"] },
  sameForAll("be-injured-person", "later", "because.after-complaint"),
  { id: "be-civil-party", when: answered("refused", true), yes: ["open", "because.after-refusal"], no: ["later", "because.civil-party-later"] },
  { id: "be-residence-ban", when: threatAtHome, yes: ["open", "because.if-same-home"], no: ["not-for-this", "because.ban-for-same-home"] },
  sameForAll("be-police-on-web", "not-for-this", "because.police-on-web-list"),
];

/** Dossier, decision table and BE-LAW-68: danger goes to the police; a refusal, and fear for lack of a permit, to the prosecutor. */
function firstOf(situation: Situation): readonly [RouteId, BecauseKey] {
  if (situation.danger) return ["be-police", "because.police-in-danger"];
  if (situation.refused) return ["be-prosecutor-letter", "because.letter-after-refusal"];
  if (situation.papersLess) return ["be-prosecutor-letter", "because.letter-without-permit"];
  return ["be-police", "because.police-takes-all"];
}

export function belgianRoutes(situation: Situation): PlannedRoute[] {
  return putFirst(belgianRouteRules.map((rule) => judgeRoute(rule, situation)), ...firstOf(situation));
}
