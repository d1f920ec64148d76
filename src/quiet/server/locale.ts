import type { IncomingMessage } from "node:http";
import Negotiator from "negotiator";
import { LOCALES, type Locale } from "@/domain/locale";

/** The first language of the browser that we write, French if none. */
export function acceptedLocale(request: IncomingMessage): Locale {
  const asked = new Negotiator(request).languages().map((tag) => tag.slice(0, 2).toLowerCase());
  return asked.flatMap((tag) => LOCALES.filter((locale) => locale === tag))[0] ?? "fr";
}

/** The language of an address that leads nowhere: its first segment, else what the browser asks for, else French. */
export function localeOfMissing(request: IncomingMessage, path: string): Locale {
  const segment = path.split("/")[1];
  return LOCALES.find((locale) => locale === segment) ?? acceptedLocale(request);
}
