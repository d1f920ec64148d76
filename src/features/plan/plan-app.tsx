"use client";

import { NextIntlClientProvider } from "next-intl";
import { useEffect, useReducer, useState } from "react";
import type { Jurisdiction } from "@/domain/jurisdiction";
import type { Locale } from "@/domain/locale";
import { Cover } from "@/features/plan/cover";
import { loadPack, type Pack } from "@/features/plan/pack";
import type { Parts } from "@/features/plan/parts";
import { Path } from "@/features/plan/path";
import { reduce, startState } from "@/features/plan/state";
import { usePageLife } from "@/features/plan/use-page-life";

interface Loaded {
  locale: Locale;
  pack: Pack;
}

/** The guided path: one document, its screens are state in memory, never history entries. */
export function PlanApp({ locale, jurisdiction, parts }: { locale: Locale; jurisdiction: Jurisdiction; parts: Parts }) {
  const [state, dispatch] = useReducer(reduce, undefined, () => startState(locale, jurisdiction));
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failedKey, setFailedKey] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const key = `${state.locale}/${state.jurisdiction}/${attempt}`;
  usePageLife();

  // The pause page needs no words of the steps; asking for them only then keeps the first load light, and is the same for everybody.
  const isStarted = state.stage.at !== "pause";
  useEffect(() => {
    if (!isStarted) return;
    let isCurrent = true;
    loadPack(state.locale, state.jurisdiction).then((pack) => isCurrent && setLoaded({ locale: state.locale, pack }), () => isCurrent && setFailedKey(key));
    return () => {
      isCurrent = false;
    };
  }, [isStarted, state.locale, state.jurisdiction, key]);

  // The words that came last stay until others come: what is on the page, and what keeps it, never depends on the network.
  const pack = loaded?.pack ?? null;
  const shown = loaded?.locale ?? locale;
  const isElsewhere = state.locale !== locale || state.jurisdiction !== jurisdiction;
  useEffect(() => {
    if (!pack || !isElsewhere) return;
    document.documentElement.lang = shown;
    const bar = document.querySelector(".handrail");
    if (bar) bar.outerHTML = pack.handrail;
    dispatchEvent(new Event("handrail"));
  }, [pack, isElsewhere, shown]);

  const path = <Path state={state} dispatch={dispatch} pack={pack} parts={parts} hasFailed={failedKey === key} onRetry={() => setAttempt(attempt + 1)} />;
  return (
    <>
      {pack ? <NextIntlClientProvider locale={shown} messages={pack.words} timeZone="Europe/Paris">{path}</NextIntlClientProvider> : path}
      <Cover />
    </>
  );
}
