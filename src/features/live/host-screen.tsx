import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { UNUSED_MINUTES } from "@/device/live-life";
import { LIVE_KEPT_HOURS } from "@/domain/sealed";
import { EndedNotice } from "@/features/live/ended-notice";
import { TheTwoWords } from "@/features/live/the-two-words";
import type { Host } from "@/features/live/use-host";

/** What a live call is and whom to start it with, the digits, the two words, and what is shared. */
export function HostScreen({ host, onBack }: { host: Host; onBack: () => void }) {
  const words = useTranslations("live.host");
  const top = useRef<HTMLHeadingElement>(null);
  const { state } = host;
  const [hasWords, setHasWords] = useState(false);
  const at = state?.at;
  useEffect(() => {
    top.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [at]);
  const isIdle = state === null || state.at === "ended";
  return (
    <div data-screen="live">
      <h1 ref={top} tabIndex={-1}>{words(state?.at === "waiting" ? "digits" : state?.at === "comparing" ? "compare" : "title")}</h1>
      {state?.at === "ended" && <EndedNotice why={state.why} />}
      {isIdle && <p>{words("lead")}</p>}
      {isIdle && <p className="alarm"><b>{words("never")}</b></p>}
      {(isIdle || state.at === "open") && <WhatIsShared />}
      {isIdle && <p>{words("how")}</p>}
      {isIdle && <p className="buttons"><button type="button" className="button" onClick={host.start}>{words(state === null ? "button" : "again")}</button></p>}
      {state?.at === "making" && <p role="status">{words("making")}</p>}
      {state?.at === "waiting" && (
        <>
          <p className="pairs" translate="no" data-digits="">{state.pairs.map((pair, index) => <b key={index}>{pair}</b>)}</p>
          <p><b>{words("only")}</b></p>
          <p>{words("then")}</p>
          <p className="small">{words("unused", { minutes: String(UNUSED_MINUTES) })}</p>
        </>
      )}
      {state?.at === "comparing" && (
        <>
          <TheTwoWords words={state.words} locale={state.locale} onShown={setHasWords} />
          <p>{words("compare-line")}</p>
          <p>{words("differ-line")}</p>
          <p className="buttons">
            <button type="button" className="button" disabled={!hasWords} onClick={host.approve}>{words("same")}</button>
            <button type="button" className="button quiet-button" onClick={host.end}>{words("differ")}</button>
          </p>
        </>
      )}
      <p className="buttons">
        {(state?.at === "making" || state?.at === "waiting") && <button type="button" className="button quiet-button" onClick={host.end}>{words("cancel")}</button>}
        {state?.at !== "comparing" && <button type="button" className="button quiet-button" onClick={onBack}>{words("back")}</button>}
      </p>
    </div>
  );
}

function WhatIsShared() {
  const words = useTranslations("live.host");
  return (
    <>
      <p>{words("sees")}</p>
      <ul>{(["answers", "ticks", "view"] as const).map((what) => <li key={what}>{words(`seen.${what}`)}</li>)}</ul>
      <p>{words("not-seen")}</p>
      <p>{words("lasts", { hours: String(LIVE_KEPT_HOURS) })}</p>
    </>
  );
}
