import { useEffect, useState } from "react";
import type { Jurisdiction } from "@/domain/jurisdiction";
import type { Locale } from "@/domain/locale";
import type { Pack } from "@/words/pack";

interface Where {
  locale: Locale;
  jurisdiction: Jurisdiction;
}

/**
 * The words of a document that never unloads: fetched when it starts and again for another country or language, the same for
 * everybody. The words that came last stay until others come: what is on the page never depends on the network.
 * `born`: the page as it was served, whose bar needs no replacing.
 */
export function usePack(born: Where, { locale, jurisdiction }: Where, isStarted: boolean, load: (locale: Locale, jurisdiction: Jurisdiction) => Promise<Pack>) {
  const [loaded, setLoaded] = useState<{ locale: Locale; pack: Pack } | null>(null);
  const [failedKey, setFailedKey] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const key = `${locale}/${jurisdiction}/${attempt}`;
  useEffect(() => {
    if (!isStarted) return;
    let isCurrent = true;
    load(locale, jurisdiction).then((pack) => isCurrent && setLoaded({ locale, pack }), () => isCurrent && setFailedKey(key));
    return () => {
      isCurrent = false;
    };
  }, [isStarted, locale, jurisdiction, key, load]);

  const pack = loaded?.pack ?? null;
  const shown = loaded?.locale ?? born.locale;
  const isElsewhere = locale !== born.locale || jurisdiction !== born.jurisdiction;
  useEffect(() => {
    if (!pack || !isElsewhere) return;
    document.documentElement.lang = shown;
    const bar = document.querySelector(".handrail");
    if (bar) bar.outerHTML = pack.handrail;
    dispatchEvent(new Event("handrail"));
  }, [pack, isElsewhere, shown]);

  return { pack, shown, hasFailed: failedKey === key, onRetry: () => setAttempt(attempt + 1) };
}
