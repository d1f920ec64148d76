import { ALERTS, type Alert } from "@/domain/plan";
import type { Situation } from "@/domain/situation";
import { isMinor } from "./ages";

/** Contract: a demand is present and is not "none". */
export const isBlackmail = ({ demand }: Situation) => demand !== undefined && demand !== "none";

const ALERTED: Readonly<Record<Alert, (situation: Situation) => boolean>> = {
  danger: ({ danger }) => danger === true,
  distress: ({ distress }) => distress === true,
  minor: isMinor,
  blackmail: isBlackmail,
  watched: ({ watched }) => watched === true,
};

/** What must be said before anything else, in the order of the contract. */
export function planAlerts(situation: Situation): Alert[] {
  return ALERTS.filter((alert) => ALERTED[alert](situation));
}
