import { useTranslations } from "next-intl";
import type { Dispatch } from "react";
import { CALL_PHASES, redScreensOf, scriptFor, type ScriptScreen } from "@/domain/call-script";
import { situationOf, type CallAction, type CallState } from "@/features/call/state";

const MINUTE_MS = 60_000;

/** Where one is, what was said that turned red, and what can be reached from every screen. */
export function Tools({ state, screen, dispatch }: { state: CallState; screen: ScriptScreen; dispatch: Dispatch<CallAction> }) {
  const words = useTranslations("call");
  const script = scriptFor(situationOf(state));
  const inPhase = script.filter(({ phase }) => phase === screen.phase);
  const reds = redScreensOf(state.answers);
  return (
    <div className="tools">
      <details className="phases">
        <summary>{words("position", { phase: words(`phase.${screen.phase}`), done: String(inPhase.findIndex(({ key }) => key === screen.key) + 1), all: String(inPhase.length) })}</summary>
        <nav aria-label={words("phases")}>
          {CALL_PHASES.map((phase) => {
            const first = script.find((candidate) => candidate.phase === phase);
            return first && <button key={phase} type="button" className="text-button" aria-current={phase === screen.phase ? "step" : undefined} onClick={() => dispatch({ type: "go", screen: first.key })}>{words(`phase.${phase}`)}</button>;
          })}
        </nav>
      </details>
      <div className="tool-row">
        {state.openedAt !== null && <span className="small">{words("minutes", { minutes: String(Math.floor((state.now - state.openedAt) / MINUTE_MS)) })}</span>}
        <button type="button" className="text-button" onClick={() => dispatch({ type: "open", panel: "script:before-limits" })}>{words("tools.limits")}</button>
        <button type="button" className="text-button" onClick={() => dispatch({ type: "pause" })}>{words("tools.pause")}</button>
        <button type="button" className="text-button" onClick={() => dispatch({ type: "go", screen: "close-end" })}>{words("tools.card")}</button>
      </div>
      {reds.length > 0 && (
        <div className="reds" role="group" aria-label={words("red.title")}>
          {reds.map((red) => <button key={red} type="button" className="red-chip" onClick={() => dispatch({ type: "red", red })}>{words(`red.${red}`)}</button>)}
        </div>
      )}
    </div>
  );
}
