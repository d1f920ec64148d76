import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { TheTwoWords } from "@/features/live/the-two-words";
import type { Guest } from "@/features/live/use-guest";

/** Twelve digits, however they are spaced. */
const LONGEST = 24;

/** The volunteer types twelve digits, reads two words aloud, and waits for the person's yes. */
export function GuestScreen({ guest }: { guest: Guest }) {
  const words = useTranslations("live.guest");
  const [typed, setTyped] = useState("");
  const id = useId();
  const { state } = guest;
  const top = useRef<HTMLHeadingElement>(null);
  const at = state?.at;
  // Where it is asked for is far from here on a small screen. What ended says so itself, wherever one is.
  useEffect(() => {
    if (at === undefined || at === "comparing") top.current?.focus();
  }, [at]);
  const cancel = <p className="buttons"><button type="button" className="button quiet-button" onClick={guest.end}>{words("cancel")}</button></p>;
  if (state?.at === "comparing") {
    return (
      <section data-join="comparing">
        <h2 ref={top} tabIndex={-1}>{words("compare")}</h2>
        <TheTwoWords words={state.words} locale={state.locale} />
        <p>{words("compare-line")}</p>
        {cancel}
      </section>
    );
  }
  const isWorking = state?.at === "finding" || state?.at === "joined";
  const join = () => {
    guest.join(typed);
    setTyped("");
  };
  return (
    <section data-join={at ?? "idle"}>
      <h2 ref={top} tabIndex={-1}>{words("title")}</h2>
      <p>{words("lead")}</p>
      <p className="small">{words("replaces")}</p>
      <form autoComplete="off" className="keep-form" onSubmit={(event) => { event.preventDefault(); join(); }}>
        <label htmlFor={id}><b>{words("label")}</b></label>
        <small className="block" id={`${id}-hint`}>{words("hint")}</small>
        <input id={id} className="field" inputMode="numeric" maxLength={LONGEST} aria-describedby={`${id}-hint`} autoComplete="off" spellCheck={false} translate="no" value={typed} onChange={({ target }) => setTyped(target.value)} />
        <div role="alert">{state?.at === "refused" && <p className="alarm" data-fault={state.fault}>{words(`fault.${state.fault}`)}</p>}</div>
        {isWorking ? <p role="status">{words("working")}</p> : <p className="buttons"><button type="submit" className="button" disabled={typed === ""}>{words("button")}</button></p>}
      </form>
      {isWorking && cancel}
    </section>
  );
}
