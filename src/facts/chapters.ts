import type { ChapterName } from "@/domain/chapter";
import type { Jurisdiction } from "@/domain/jurisdiction";

/** Whom a chapter of pages 5 and 6 shows to call, by contact id, best first. */
const CONTACTS: Partial<Record<ChapterName, Readonly<Record<Jurisdiction, readonly string[]>>>> = {
  suicide: { france: ["fr-3114", "fr-15-samu"], belgium: ["be-centre-prevention-suicide", "be-1813", "be-108"] },
};

/** The contacts of a chapter in one country; none where it names nobody. */
export function chapterContacts(chapter: ChapterName, jurisdiction: Jurisdiction): readonly string[] {
  return CONTACTS[chapter]?.[jurisdiction] ?? [];
}
