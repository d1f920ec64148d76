import type { Locale } from "@/domain/locale";
import { readMessages } from "@/i18n/read-messages";
import type frame from "@messages/fr/frame.json";
import type door from "@messages/fr/door.json";
import type embed from "@messages/fr/embed.json";
import type home from "@messages/fr/home.json";
import type numbers from "@messages/fr/numbers.json";
import type board from "@messages/fr/board.json";
import type keep from "@messages/fr/keep.json";
import type live from "@messages/fr/live.json";
import type papers from "@messages/fr/papers.json";
import type places from "@messages/fr/places.json";
import type call from "@messages/fr/call.json";
import type plan from "@messages/fr/plan.json";
import type tools from "@messages/fr/tools.json";
import type safety from "@messages/fr/safety.json";
import type law from "@messages/fr/law.json";
import type about from "@messages/fr/about.json";
import type missing from "@messages/fr/missing.json";
import type report from "@messages/fr/report.json";
import type guide from "@messages/fr/guide.json";
import type contactWords from "@messages/fr/contact-words.json";

/** The namespaces of words that belong to a screen; words of facts and tasks are in `@/words`. */
export const SCREEN_NAMESPACES = ["frame", "door", "embed", "home", "numbers", "safety", "law", "about", "missing", "guide", "report", "plan", "call", "board", "papers", "keep", "live", "places", "tools", "contact-words"] as const;

export interface ScreenWords {
  frame: typeof frame;
  door: typeof door;
  embed: typeof embed;
  home: typeof home;
  numbers: typeof numbers;
  safety: typeof safety;
  law: typeof law;
  about: typeof about;
  missing: typeof missing;
  guide: typeof guide;
  report: typeof report;
  plan: typeof plan;
  call: typeof call;
  board: typeof board;
  papers: typeof papers;
  keep: typeof keep;
  live: typeof live;
  places: typeof places;
  tools: typeof tools;
  "contact-words": typeof contactWords;
}

/** The words of the screens in one language. Their shape is that of the French ones: a test compares the keys. */
export async function loadScreenWords(locale: Locale): Promise<Record<string, unknown>> {
  const entries = await Promise.all(SCREEN_NAMESPACES.map(async (namespace) => [namespace, await readMessages(locale, namespace)] as const));
  return Object.fromEntries(entries);
}
