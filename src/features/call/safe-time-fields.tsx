import { useTranslations } from "next-intl";
import type { Dispatch } from "react";
import { HALF_DAYS, SAFE_DAYS } from "@/domain/call-script";
import type { CallAction, CallState } from "@/features/call/state";
import { Choices } from "@/words/choices";

/** When the person may be called: a day and a half-day, never words. */
export function SafeTimeFields({ state, dispatch }: { state: CallState; dispatch: Dispatch<CallAction> }) {
  const words = useTranslations("call");
  return (
    <div className="script-answers">
      <fieldset className="ask">
        <legend>{words("safe.day")}</legend>
        <Choices name="day" choices={SAFE_DAYS.map((value) => ({ value, label: words(`day.${value}`) }))} chosen={state.day ?? undefined} onChoose={(day) => dispatch({ type: "safe", day: day ?? null })} unknown={words("safe.none")} />
      </fieldset>
      <fieldset className="ask">
        <legend>{words("safe.half")}</legend>
        <Choices name="half" choices={HALF_DAYS.map((value) => ({ value, label: words(`half.${value}`) }))} chosen={state.half ?? undefined} onChoose={(half) => dispatch({ type: "safe", half: half ?? null })} unknown={words("safe.none")} />
      </fieldset>
    </div>
  );
}
