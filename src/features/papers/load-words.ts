import type { Locale } from "@/domain/locale";
import { PAPER_FIELDS, type PaperWordsFile } from "@/domain/paper";
import { PAPER_IDS } from "@/domain/plan";
import type { PaperWords } from "@/papers/render";
import { formatDay } from "@/words/format-value";

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const isTexts = (value: unknown) => isObject(value) && Object.values(value).every((text) => typeof text === "string");
const isWording = (value: unknown) => isObject(value) && typeof value["name"] === "string" && typeof value["use"] === "string" && Array.isArray(value["after"]) && isTexts(value["text"]);

function isWordsFile(value: unknown, locale: Locale): value is PaperWordsFile {
  if (!isObject(value) || value["locale"] !== locale || !isTexts(value["common"])) return false;
  const { papers, fields, laws } = value;
  return isObject(papers) && PAPER_IDS.every((id) => isWording(papers[id]))
    && isObject(fields) && Object.keys(PAPER_FIELDS).every((id) => isTexts(fields[id]))
    && isObject(laws) && Object.values(laws).every(isTexts);
}

/** Fetches the words of papers: one request of our own, the same for every country and every answer. Throws where it did not arrive whole. */
export async function loadPaperWords(locale: Locale): Promise<PaperWords> {
  const response = await fetch(`/${locale}/papers.json`);
  if (!response.ok) throw new Error(`papers: ${response.status}`);
  const file: unknown = await response.json();
  if (!isWordsFile(file, locale)) throw new Error("papers: not whole");
  return { ...file, formatDay: (day) => formatDay(day, locale) };
}
