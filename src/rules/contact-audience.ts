import type { Jurisdiction } from "@/domain/jurisdiction";
import type { Situation } from "@/domain/situation";
import { slimContacts } from "@/facts/slim/contacts";
import { isMinorAge } from "./ages";

interface Audience {
  readonly jurisdiction: Jurisdiction | "international";
  readonly reserved?: { readonly age?: "minors" | "adults"; readonly gender?: "women" | "men" };
  readonly languages: readonly string[];
}

/** A line for adults or for minors. The age today decides; while it is not known, a minor in the image closes the lines for adults. */
function takesAge(age: "minors" | "adults" | undefined, { ageNow, ageInImage }: Situation): boolean {
  if (age === undefined) return true;
  if (ageNow === undefined) return age === "minors" ? ageInImage !== "adult" : !isMinorAge(ageInImage);
  return isMinorAge(ageNow) === (age === "minors");
}

const GENDER_OF = { women: "woman", men: "man" } as const;
/** A line for women or for men may stand, with its condition, while the gender is not known. */
const takesGender = (line: "women" | "men" | undefined, { gender }: Situation) => line === undefined || gender === undefined || GENDER_OF[line] === gender;

/** In Belgium most lines answer in one language: those of another one are left out. Elsewhere, and without an answer, all stand. */
function speaks(languages: readonly string[], { jurisdiction, language }: Situation): boolean {
  if (jurisdiction === "france" || language === undefined || language === "other" || language === "en") return true;
  return languages.length > 1 || languages.includes(language);
}

/** Contract, `contacts`: of this country or international, never reserved for others. */
export function mayBeShown(id: keyof typeof slimContacts, situation: Situation): boolean {
  const { jurisdiction, reserved, languages }: Audience = slimContacts[id];
  return (jurisdiction === situation.jurisdiction || jurisdiction === "international")
    && takesAge(reserved?.age, situation)
    && takesGender(reserved?.gender, situation)
    && (jurisdiction === "international" || speaks(languages, situation));
}
