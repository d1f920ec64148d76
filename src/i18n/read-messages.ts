import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locale } from "@/domain/locale";

/** One file of messages as it stands on disk; pages are written at build time, so nothing is read on a request. */
export async function readMessages(locale: Locale, namespace: string): Promise<unknown> {
  return JSON.parse(await readFile(join(process.cwd(), "messages", locale, `${namespace}.json`), "utf8"));
}
