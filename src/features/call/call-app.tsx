"use client";

import { NextIntlClientProvider } from "next-intl";
import { useEffect, useReducer } from "react";
import { watchPageLife } from "@/device/page-life";
import type { Jurisdiction } from "@/domain/jurisdiction";
import type { Locale } from "@/domain/locale";
import { twoWords } from "@/domain/two-words";
import { Call } from "@/features/call/call";
import { loadCallPack } from "@/features/call/load-call-pack";
import { Loading } from "@/features/call/loading";
import type { Guest } from "@/features/call/parts";
import { reduce, startState } from "@/features/call/state";
import { Cover } from "@/words/cover";
import { usePack } from "@/words/use-pack";

const CLOCK_MS = 5_000;

/** The volunteer's side: one document, its screens are state in memory. It has nowhere to write a story, and keeps nothing. */
export function CallApp({ locale, jurisdiction, guest }: { locale: Locale; jurisdiction: Jurisdiction; guest: Guest }) {
  const [state, dispatch] = useReducer(reduce, undefined, () => startState(locale, jurisdiction));
  const { pack, shown, hasFailed, onRetry } = usePack({ locale, jurisdiction }, state, true, loadCallPack);
  useEffect(watchPageLife, []);
  useEffect(() => {
    dispatch({ type: "name", name: randomName() });
    const look = () => dispatch({ type: "clock", now: Date.now() });
    look();
    const clock = setInterval(look, CLOCK_MS);
    return () => clearInterval(clock);
  }, []);

  return (
    <>
      {pack ? (
        <NextIntlClientProvider locale={shown} messages={pack.words} timeZone="Europe/Paris">
          <Call state={state} dispatch={dispatch} pack={pack} guest={guest} now={() => Date.now()} randomName={randomName} />
          {hasFailed && <Loading hasFailed onRetry={onRetry} />}
        </NextIntlClientProvider>
      ) : <Loading hasFailed={hasFailed} onRetry={onRetry} />}
      <Cover />
    </>
  );
}

const randomName = () => twoWords(crypto.getRandomValues(new Uint8Array(2)));
