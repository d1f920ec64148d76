"use client";

import { NextIntlClientProvider } from "next-intl";
import { useEffect, useReducer } from "react";
import { watchPageLife } from "@/device/page-life";
import type { Jurisdiction } from "@/domain/jurisdiction";
import type { Locale } from "@/domain/locale";
import { Cover } from "@/words/cover";
import { loadPack } from "@/words/pack";
import type { Parts } from "@/features/plan/parts";
import { Pause } from "@/features/plan/pause";
import { reduce, startState } from "@/features/plan/state";
import { InPlace } from "@/words/in-place";
import { later } from "@/words/later";
import { usePack } from "@/words/use-pack";

/** The questions, the rules and the plan: nothing of it is needed on the pause page. */
const Path = later(async () => (await import("@/features/plan/path")).Path);

/** The guided path: one document, its screens are state in memory, never history entries. */
export function PlanApp({ locale, jurisdiction, parts }: { locale: Locale; jurisdiction: Jurisdiction; parts: Parts }) {
  const [state, dispatch] = useReducer(reduce, undefined, () => startState(locale, jurisdiction));
  // The pause page needs no words of the steps; asking for them only then keeps the first load light, and is the same for everybody.
  const isStarted = state.stage.at !== "pause";
  const { pack, shown, hasFailed, onRetry } = usePack({ locale, jurisdiction }, state, isStarted, loadPack);
  useEffect(watchPageLife, []);

  // The part that keeps stays wherever the person is.
  const path = isStarted || state.keeping !== "unused"
    ? <Path state={state} dispatch={dispatch} pack={pack} parts={parts} hasFailed={hasFailed} onRetry={onRetry} />
    : <><Pause dispatch={dispatch} /><InPlace locale={state.locale} jurisdiction={state.jurisdiction} onSwitch={(to, country) => dispatch({ type: "switch", locale: to, jurisdiction: country })} /></>;
  return (
    <>
      {pack ? <NextIntlClientProvider locale={shown} messages={pack.words} timeZone="Europe/Paris">{path}</NextIntlClientProvider> : path}
      <Cover />
    </>
  );
}
