import { CHAPTER_PAGES, CHAPTERS, type ChapterPageName } from "@/domain/chapter";
import { CONTACT_NUMBERS } from "@/domain/contact-number";
import type { ContactId } from "@/domain/contact";
import { pageByName } from "@/domain/page";
import { PAPER_IDS, type PaperId } from "@/domain/plan";

/**
 * The numbers that are said aloud. A dot leads to something to read or do (task 3.4, chapter 5.3), a hyphen to one of a list:
 * places 4-n, contacts 8-n, papers 10-n. Papers have no page; ten follows the nine pages, so that no task can be heard for a paper.
 */
const PAPERS = "10";

/** `8-12`, or undefined for a contact that has no number yet: a test misses it. */
export function contactNumber(id: ContactId): string | undefined {
  const index = CONTACT_NUMBERS.indexOf(id);
  return index === -1 ? undefined : `${pageByName("numbers").segment}-${index + 1}`;
}

/** `10-3`. */
export function paperNumber(id: PaperId): string {
  return `${PAPERS}-${PAPER_IDS.indexOf(id) + 1}`;
}

/** Every chapter with its number, `5.3`. */
export const numberedChapters: readonly { readonly page: ChapterPageName; readonly chapter: string; readonly number: string }[] = CHAPTER_PAGES.flatMap((page) =>
  CHAPTERS[page].map((chapter, index) => ({ page, chapter, number: `${pageByName(page).segment}.${index + 1}` })),
);

/**
 * What was typed as numbers that can be said, best first: `3.4`, `3,4`, `3 4` and `4-12`, `4/12`, or a page. Without a sign
 * between, both a dot and a hyphen may be meant. Empty where no number was typed.
 */
export function numbersTyped(typed: string): readonly string[] {
  const [, first, sign = "", second] = /^\s*(\d{1,2})(?:\s*([.,\-–/ ])\s*(\d{1,2}))?\s*$/.exec(typed) ?? [];
  if (first === undefined) return [];
  if (second === undefined) return [first];
  if (sign === "." || sign === ",") return [`${first}.${second}`];
  return sign === " " ? [`${first}.${second}`, `${first}-${second}`] : [`${first}-${second}`];
}
