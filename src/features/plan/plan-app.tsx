"use client";

import { NextIntlClientProvider } from "next-intl";
import { useEffect, useReducer } from "react";
import { watchPageLife } from "@/device/page-life";
import type { Jurisdiction } from "@/domain/jurisdiction";
import type { Locale } from "@/domain/locale";
import { Cover } from "@/words/cover";
import { loadPack } from "@/words/pack";
import type { Parts } from "@/features/plan/parts";
import { Path } from "@/features/plan/path";
import { reduce, startState } from "@/features/plan/state";
import { usePack } from "@/words/use-pack";

/** The guided path: one document, its screens are state in memory, never history entries. */
export function PlanApp({ locale, jurisdiction, parts }: { locale: Locale; jurisdiction: Jurisdiction; parts: Parts }) {
  const [state, dispatch] = useReducer(reduce, undefined, () => startState(locale, jurisdiction));
  // The pause page needs no words of the steps; asking for them only then keeps the first load light, and is the same for everybody.
  const { pack, shown, hasFailed, onRetry } = usePack({ locale, jurisdiction }, state, state.stage.at !== "pause", loadPack);
  useEffect(watchPageLife, []);

  const path = <Path state={state} dispatch={dispatch} pack={pack} parts={parts} hasFailed={hasFailed} onRetry={onRetry} />;
  return (
    <>
      {pack ? <NextIntlClientProvider locale={shown} messages={pack.words} timeZone="Europe/Paris">{path}</NextIntlClientProvider> : path}
      <Cover />
    </>
  );
}
