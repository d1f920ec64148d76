import type { ContactId } from "@/domain/contact";

/** Every contact by the number that is said aloud: 8-1 is the first. The position is fixed for ever, never reused; new ones go at the end. */
export const CONTACT_NUMBERS: readonly ContactId[] = [
  "fr-17-police", "fr-112", "fr-114", "fr-15-samu", "fr-17cyber", "fr-ma-securite", "fr-arretons-les-violences", "fr-pharos", "fr-thesee", "fr-3018",
  "fr-point-de-contact", "fr-disrupt", "fr-116006", "fr-france-victimes-reseau", "fr-memo-de-vie", "fr-3919", "fr-119", "fr-viols-femmes-info",
  "fr-cfcv-enfance", "fr-comment-on-saime", "fr-stop-fisha", "fr-3114", "fr-sos-amitie", "fr-fil-sante-jeunes", "fr-sos-homophobie", "fr-cidff",
  "fr-3039", "fr-justice-je-suis-victime", "fr-cnil", "fr-projet-jasmine", "fr-ecoute-violences-femmes-handicapees", "be-101", "be-112",
  "be-iefh-igvm", "be-child-focus", "be-images-abus", "be-cpvs-reseau", "be-cpvs-bruxelles", "be-sos-viol", "be-ecoute-violences-conjugales",
  "be-1712", "be-106", "be-107", "be-108", "be-1813", "be-centre-prevention-suicide", "be-awel", "be-103", "be-nupraatikerover",
  "be-caw-slachtofferhulp", "be-services-aide-victimes", "be-police-assistance-victimes", "be-apd-gba", "be-aide-juridique", "be-utsopi", "be-lumi",
  "be-chs-helpline", "int-stopncii", "int-take-it-down", "int-inhope", "int-find-a-helpline",
];
