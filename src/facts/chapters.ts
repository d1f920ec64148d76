import type { ChapterName } from "@/domain/chapter";
import type { Jurisdiction } from "@/domain/jurisdiction";

/** Whom a chapter of pages 5 and 6 shows to call, by contact id, best first. */
const CONTACTS: Partial<Record<ChapterName, Readonly<Record<Jurisdiction, readonly string[]>>>> = {
  suicide: { france: ["fr-3114", "fr-15-samu", "fr-sos-amitie"], belgium: ["be-centre-prevention-suicide", "be-1813", "be-108", "be-chs-helpline"] },
  "first-night": { france: ["fr-sos-amitie"], belgium: ["be-107", "be-106", "be-108", "be-chs-helpline"] },
  work: { france: ["fr-116006"], belgium: ["be-iefh-igvm", "be-1712"] },
  school: { france: ["fr-3018", "fr-fil-sante-jeunes"], belgium: ["be-child-focus", "be-103", "be-awel"] },
  "months-later": { france: ["fr-france-victimes-reseau"], belgium: ["be-services-aide-victimes", "be-caw-slachtofferhulp"] },
  relatives: { france: ["fr-116006"], belgium: ["be-iefh-igvm", "be-107", "be-106"] },
  parents: { france: ["fr-3018", "fr-119"], belgium: ["be-child-focus", "be-103"] },
  men: { france: ["fr-116006", "fr-ma-securite"], belgium: ["be-iefh-igvm", "be-ecoute-violences-conjugales", "be-1712"] },
  lines: { france: ["fr-sos-amitie", "fr-116006", "fr-3018"], belgium: ["be-107", "be-106", "be-108", "be-chs-helpline"] },
  accounts: { france: ["fr-17cyber"], belgium: [] },
  stalkerware: { france: ["fr-3919", "fr-116006", "fr-arretons-les-violences"], belgium: ["be-ecoute-violences-conjugales", "be-1712", "be-police-assistance-victimes"] },
  "by-choice": { france: ["fr-projet-jasmine"], belgium: ["be-utsopi"] },
  forwarded: { france: ["fr-3018", "fr-3039"], belgium: ["be-child-focus", "be-iefh-igvm", "be-aide-juridique"] },
  "young-people": { france: ["fr-3018", "fr-119", "fr-fil-sante-jeunes"], belgium: ["be-child-focus", "be-awel", "be-103"] },
  "in-class": { france: ["fr-3018"], belgium: ["be-child-focus"] },
};

/** The contacts of a chapter in one country; none where it names nobody. */
export function chapterContacts(chapter: ChapterName, jurisdiction: Jurisdiction): readonly string[] {
  return CONTACTS[chapter]?.[jurisdiction] ?? [];
}
