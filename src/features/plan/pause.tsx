import { useTranslations } from "next-intl";
import type { Dispatch } from "react";
import type { PlanAction } from "@/features/plan/state";

const POINTS = ["who", "safer", "leaving", "receive", "call"] as const;

/** Before the first question: five short points, three ways on. The numbers are in the bar. */
export function Pause({ dispatch }: { dispatch: Dispatch<PlanAction> }) {
  const words = useTranslations("plan.pause");
  return (
    <>
      <h1>{words("title")}</h1>
      <ol>{POINTS.map((point) => <li key={point}>{words(`points.${point}`)}</li>)}</ol>
      <div className="buttons">
        <button type="button" className="button" onClick={() => dispatch({ type: "next" })}>{words("continue")}</button>
        <button type="button" className="button quiet-button" onClick={() => dispatch({ type: "go", stage: { at: "numbers" } })}>{words("numbers")}</button>
        <button type="button" className="button quiet-button" data-exit="">{words("leave")}</button>
      </div>
      {/* Always there: that it is shown says nothing. */}
      <p><button type="button" className="text-button" onClick={() => dispatch({ type: "go", stage: { at: "opening", from: "pause" } })}>{words("open-kept")}</button></p>
    </>
  );
}
