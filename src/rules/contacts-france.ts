import type { Situation } from "@/domain/situation";
import { isMinorAge } from "./ages";
import type { ContactGroups, KnownContactId } from "./contacts";

/** Abused or filmed as a minor: one line is for that, whatever the age now. */
const assaultLines = ({ ageNow, ageInImage }: Situation): KnownContactId[] => (isMinorAge(ageNow) || isMinorAge(ageInImage) ? ["fr-cfcv-enfance", "fr-viols-femmes-info"] : ["fr-viols-femmes-info"]);

/** 3919 is for women (contacts-notes, "Men"); 116 006 is for everybody, so it leads while the gender is not known. */
const partnerLines = ({ ageNow, danger, gender }: Situation): KnownContactId[] => [
  ...(gender === "woman" ? ["fr-3919", "fr-116006"] as const : ["fr-116006", "fr-3919"] as const), "fr-arretons-les-violences",
  ...(isMinorAge(ageNow) ? ["fr-comment-on-saime"] as const : []),
  ...(danger === false ? [] : ["fr-17-police", "fr-114"] as const),
];

/** 3018 is for the young and their parents; adults come to it last. */
const youngLine = ({ ageNow, ageInImage }: Situation) => !(ageNow === "adult" || (ageNow === undefined && ageInImage === "adult"));

export function frenchContacts(situation: Situation): ContactGroups {
  return {
    danger: ["fr-17-police", "fr-114", "fr-112"],
    distress: ["fr-3114", "fr-15-samu", "fr-sos-amitie"],
    minor: ["fr-3018", "fr-119", "fr-ma-securite", "fr-comment-on-saime", "fr-fil-sante-jeunes"],
    partner: partnerLines(situation),
    blackmail: ["fr-116006", "fr-17cyber", "fr-ma-securite"],
    assault: assaultLines(situation),
    general: ["fr-116006", ...(youngLine(situation) ? ["fr-3018"] as const : []), "fr-17cyber", "fr-ma-securite", "fr-france-victimes-reseau"],
    removal: ["fr-point-de-contact", "fr-stop-fisha", "fr-cnil", ...(youngLine(situation) ? [] : ["fr-3018"] as const)],
    complaint: ["fr-justice-je-suis-victime", "fr-3039", "fr-cidff", "fr-memo-de-vie"],
    last: situation.ageInImage === "adult" ? [] : ["fr-pharos", "int-inhope"],
  };
}
