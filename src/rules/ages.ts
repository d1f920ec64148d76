import { AGES, type Age } from "@/domain/answers";
import type { Situation } from "@/domain/situation";
import { missing, yesIf, type Condition } from "./finding";

/** Contract: a minor is anybody whose age now or in an image is under 18. */
export const isMinorAge = (age: Age | undefined) => age !== undefined && age !== "adult";
export const isMinor = ({ ageNow, ageInImage }: Situation) => isMinorAge(ageNow) || isMinorAge(ageInImage);

const younger = (a: Age, b: Age) => (AGES.indexOf(a) <= AGES.indexOf(b) ? a : b);

/** The youngest age given: ages that contradict are no error. An adult who did not say the age in the image may have been younger there. */
export function youngestAge({ ageNow, ageInImage }: Situation): Age | undefined {
  if (ageNow !== undefined && ageInImage !== undefined) return younger(ageNow, ageInImage);
  return ageInImage ?? (ageNow === "adult" ? undefined : ageNow);
}

/** A person under 18 is or was in the image. */
export const minorInImage: Condition = (situation) => {
  const age = youngestAge(situation);
  return age === undefined ? missing("ageInImage") : yesIf(age !== "adult");
};

/** The person concerned is under 18: what the offences against a minor look at. For an adult today, the age on the day of the act decides, and is not asked. */
export const minorNow: Condition = ({ ageNow, ageInImage }) => {
  if (isMinorAge(ageNow)) return "yes";
  if (ageInImage === "adult") return "no";
  if (ageNow === undefined) return missing("ageNow");
  return ageInImage === undefined ? missing("ageInImage") : { doubt: "because.if-minor-at-the-time" };
};

export const under15Now: Condition = ({ ageNow, ageInImage }) => {
  if (ageNow === "under-15") return "yes";
  if (ageInImage !== undefined && ageInImage !== "under-15") return "no";
  if (ageNow === undefined) return missing("ageNow");
  return ageInImage === undefined ? missing("ageInImage") : { doubt: "because.if-minor-at-the-time" };
};

/** Belgium, 417/16 and 143 (BE-LAW-34: images of a minor). For somebody who is an adult now, the age on the day of the act decides, and is not asked. */
export const victimUnder16: Condition = (situation) => {
  const age = youngestAge(situation);
  if (age === undefined) return missing("ageInImage");
  if (age === "under-15" || age === "15") return situation.ageNow === "adult" ? { doubt: "because.if-minor-at-the-time" } : "yes";
  return age === "16-17" && situation.ageInImage === undefined ? missing("ageInImage") : "no";
};

/** Belgium, 417/17 and 144. */
export const victim16Or17: Condition = (situation) => {
  const age = youngestAge(situation);
  if (age === undefined) return missing("ageInImage");
  const grewOlder = age !== "adult" && (situation.ageNow === "16-17" || situation.ageNow === "adult");
  if (age === "16-17") return situation.ageNow === "adult" ? { doubt: "because.if-minor-at-the-time" } : "yes";
  return grewOlder ? { doubt: "because.if-minor-at-the-time" } : "no";
};

/** The image was made at 16 or 17: the Belgian exception for what two minors share by agreement begins there. */
export const imageAt16Or17: Condition = (situation) => yesIf(youngestAge(situation) === "16-17");
