import type { SpokenLanguage } from "@/domain/answers";
import type { Situation } from "@/domain/situation";
import type { ContactGroups, KnownContactId } from "./contacts";

/** The suicide line of each language. No line in English is confirmed: the general ones stand, with the listening line in English after them. */
const SUICIDE_LINES: Readonly<Record<SpokenLanguage, readonly KnownContactId[]>> = {
  fr: ["be-centre-prevention-suicide", "be-112", "be-107"],
  nl: ["be-1813", "be-112", "be-106"],
  de: ["be-108", "be-112"],
  en: ["be-centre-prevention-suicide", "be-chs-helpline", "be-112", "be-1813", "be-108"],
  other: ["be-centre-prevention-suicide", "be-1813", "be-108", "be-112", "be-chs-helpline"],
};

/** Lines of several languages stand together; those that do not fit an answer are left out afterwards. */
export function belgianContacts({ ageInImage, ageNow, language, danger }: Situation): ContactGroups {
  return {
    danger: ["be-101", "be-112"],
    distress: SUICIDE_LINES[language ?? "other"],
    minor: ["be-child-focus", "be-103", "be-awel", "be-nupraatikerover", "be-images-abus"],
    partner: [...(danger === false ? [] : ["be-101"] as const), "be-ecoute-violences-conjugales", "be-1712", "be-iefh-igvm", ...(language === "de" ? ["be-108"] as const : [])],
    blackmail: ["be-iefh-igvm", "be-child-focus", "be-1712"],
    assault: ["be-cpvs-reseau", "be-cpvs-bruxelles", "be-sos-viol"],
    general: [
      "be-iefh-igvm", "be-child-focus", "be-1712", "be-services-aide-victimes", "be-caw-slachtofferhulp", "be-police-assistance-victimes",
      ...(language === "en" || language === "other" ? ["be-chs-helpline"] as const : []),
    ],
    removal: [...(ageInImage === "adult" && (ageNow === undefined || ageNow === "adult") ? [] : ["be-images-abus"] as const), "be-apd-gba"],
    complaint: ["be-aide-juridique"],
    last: [],
  };
}
