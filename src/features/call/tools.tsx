import { useTranslations } from "next-intl";
import type { Dispatch } from "react";
import type { CallAction, CallState } from "@/features/call/state";

/** What can be reached from every screen. */
export function Tools({ state, dispatch }: { state: CallState; dispatch: Dispatch<CallAction> }) {
  const words = useTranslations("call.tools");
  return (
    <div className="tool-row">
      <button type="button" className="text-button" onClick={() => dispatch({ type: "open", panel: "script:before-limits" })}>{words("limits")}</button>
      <button type="button" className="text-button" onClick={() => dispatch({ type: "pause" })}>{words("pause")}</button>
      <button type="button" className="text-button" onClick={() => dispatch({ type: "go", screen: "close-end" })}>{words("card")}</button>
      {state.live === "unused" && <button type="button" className="text-button" onClick={() => dispatch({ type: "live", live: "shown" })}>{words("live")}</button>}
    </div>
  );
}
