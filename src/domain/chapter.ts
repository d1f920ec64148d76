/** The chapters of pages 5 and 6, in the order in which they are read. The position is the number said aloud (5.3): never moved, never reused. */
export const CHAPTERS = {
  care: ["suicide", "first-night", "shock", "body", "grounding", "breathing", "not-your-fault", "telling", "work", "school", "family", "search-name", "looking-again", "hard-days", "months-later", "no-result", "relatives", "parents", "men", "lines"],
  prevention: ["accounts", "devices", "stalkerware", "by-choice", "metadata", "fingerprints", "time-stamps", "marks", "forwarded", "young-people", "in-class"],
} as const;

export const CHAPTER_PAGES = ["care", "prevention"] as const;
export type ChapterPageName = (typeof CHAPTER_PAGES)[number];
export type ChapterName = (typeof CHAPTERS)[ChapterPageName][number];
