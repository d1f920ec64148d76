import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locale } from "@/domain/locale";

/** Six hundred pages read the same files. */
const known = new Map<string, Promise<unknown>>();

/** One file of messages as it stands on disk; pages are written at build time, so nothing is read on a request. While developing it is read each time. */
export function readMessages(locale: Locale, namespace: string): Promise<unknown> {
  const path = join("messages", locale, `${namespace}.json`);
  const found = process.env.NODE_ENV === "development" ? undefined : known.get(path);
  const messages = found ?? readFile(join(process.cwd(), path), "utf8").then((text): unknown => JSON.parse(text));
  known.set(path, messages);
  return messages;
}
