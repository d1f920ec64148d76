import type { ServiceId } from "@/domain/service";
import type { Situation } from "@/domain/situation";
import { minorInImage } from "./ages";

/**
 * The services that block copies (contract, "Age unknown"; TD-11, TD-19, TD-21): Take It Down for an image from under 18,
 * StopNCII from 18 on, both where the age in the image is not known. They need the file; Disrupt also takes links, and receives the image itself.
 */
export function planServices(situation: Situation): ServiceId[] {
  const minor = minorInImage(situation);
  const holdsFile = situation.image !== false;
  if (minor === "no") return [...(holdsFile ? ["stopncii"] as const : []), ...(situation.jurisdiction === "france" ? ["disrupt"] as const : [])];
  if (!holdsFile) return [];
  return minor === "yes" ? ["take-it-down"] : ["take-it-down", "stopncii"];
}
