import type { Json } from "@/domain/merge";

/** The four kinds of things that a person puts into the plan, by the path of a field. */
export type ConflictArea = "answers" | "ticks" | "links" | "papers";

export function conflictArea([area, part]: readonly string[]): ConflictArea {
  if (area === "ticks") return "ticks";
  if (area === "kept") return part === "board" ? "links" : "papers";
  return "answers";
}

/** The texts that a value holds, for the eye: of a link its address first, of a digest no token; nothing where it was taken out. */
export function conflictText(value: Json | undefined): readonly string[] {
  if (value === undefined || value === null || value === "") return [];
  if (typeof value !== "object") return [String(value)];
  const inner = Array.isArray(value) ? value : Object.entries(value).filter(([field]) => field !== "id" && field !== "stamp").map(([, held]) => held);
  return [...new Set(inner.flatMap(conflictText))];
}

/** The ages that the words of classes of age leave open. */
const AGES: Readonly<Record<string, string>> = { low: "15", middle: "16", high: "17", adult: "18" };

/** A word of the screens by its path, if there is one. */
export function wordAt(words: unknown, [key, ...rest]: readonly string[]): string | undefined {
  if (key === undefined) return typeof words === "string" ? words.replaceAll(/\{(\w+)\}/g, (_, name: string) => AGES[name] ?? "") : undefined;
  if (typeof words !== "object" || words === null || !Object.hasOwn(words, key)) return undefined;
  return wordAt(Object.entries(words).find(([name]) => name === key)?.[1], rest);
}
