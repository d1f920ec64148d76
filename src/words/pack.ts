import type { Jurisdiction } from "@/domain/jurisdiction";
import type { Locale } from "@/domain/locale";

/** One thing that the panel can show: words and references as the quiet pages render them. */
export interface PackItem {
  title: string;
  number?: string;
  line?: string;
  html: string;
  /** Standing of the fact: the day it was compared and its confidence. */
  checked?: string;
  confidence?: string;
  /** Maxima per case, as the public contract writes them. */
  penalty?: string;
}

/** The words of every step, contact, route, service and law of one country in one language: one file, the same for everybody. */
export interface Pack {
  words: Readonly<Record<string, Record<string, unknown>>>;
  handrail: string;
  items: Readonly<Record<string, PackItem>>;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function isPack(value: unknown): value is Pack {
  return isObject(value) && typeof value["handrail"] === "string" && isObject(value["items"]) && isObject(value["words"]) && Object.values(value["words"]).every(isObject);
}

/** Fetches a pack: one request of our own that says nothing about any answer. Throws where it did not arrive whole. */
export async function loadPack(locale: Locale, jurisdiction: Jurisdiction, name: "steps" | "call" = "steps"): Promise<Pack> {
  const response = await fetch(`/${locale}/${jurisdiction}/${name}.json`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  const pack: unknown = await response.json();
  if (!isPack(pack)) throw new Error(`${name}: not whole`);
  return pack;
}
