import { createHash } from "node:crypto";
import type { Jurisdiction } from "@/domain/jurisdiction";
import type { Locale } from "@/domain/locale";
import { countryPath, localePath } from "@/domain/page";
import type { Kept } from "@/quiet/offline/kept";

/** What every page needs: its style, its scripts, the parts of the plan, the words of papers, and what removes all of it again. */
const SHARED = /^\/(?:[spqtw]-\w+\.(?:css|js)|_next\/static\/.*\.(?:js|css|ttf|wasm)|\w\w\/papers\.json|icon\.svg|offline\.js)$/;

/** Everything that was written for one country in one language, with what it needs; the hash of each, so that only what changed comes anew. */
export function keptList(written: ReadonlyMap<string, string | Buffer>, locale: Locale, jurisdiction: Jurisdiction): Kept {
  const home = countryPath("home", locale, jurisdiction);
  const own = new Set([home, localePath("door", locale), localePath("about", locale)]);
  const addresses = [...written.keys()].filter((address) => own.has(address) || address.startsWith(`${home}/`) || SHARED.test(address));
  return { home, entries: addresses.toSorted().map((url) => ({ url, revision: createHash("sha256").update(written.get(url) ?? "").digest("base64url").slice(0, 16) })) };
}
