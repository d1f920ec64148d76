import { useTranslations } from "next-intl";
import type { Dispatch } from "react";
import { CALL_PHASES, redScreensOf, scriptFor, type ScriptScreen } from "@/domain/call-script";
import { Minutes } from "@/features/call/minutes";
import { situationOf, type CallAction, type CallState } from "@/features/call/state";

/** Where one is in the call and since when, and what was said that turned red: one press brings it back. */
export function Where({ state, screen, dispatch }: { state: CallState; screen: ScriptScreen; dispatch: Dispatch<CallAction> }) {
  const words = useTranslations("call");
  const script = scriptFor(situationOf(state));
  const inPhase = script.filter(({ phase }) => phase === screen.phase);
  const reds = redScreensOf(state.answers);
  return (
    <div className="where">
      <details className="phases" key={screen.key}>
        <summary>{words("position", { phase: words(`phase.${screen.phase}`), done: String(inPhase.findIndex(({ key }) => key === screen.key) + 1), all: String(inPhase.length) })}</summary>
        <nav aria-label={words("phases")}>
          {CALL_PHASES.map((phase) => {
            const first = script.find((candidate) => candidate.phase === phase);
            return first && <button key={phase} type="button" className="text-button" aria-current={phase === screen.phase ? "step" : undefined} onClick={() => dispatch({ type: "go", screen: first.key })}>{words(`phase.${phase}`)}</button>;
          })}
        </nav>
      </details>
      <span className="small"><Minutes state={state} /></span>
      <button type="button" className="text-button to-find" onClick={() => document.getElementById("find")?.focus()}>{words("find.go")}</button>
      {reds.length > 0 && (
        <div className="reds" role="group" aria-label={words("red.title")}>
          {reds.map((red) => <button key={red} type="button" className="red-chip" onClick={() => dispatch({ type: "red", red })}>{words(`red.${red}`)}</button>)}
        </div>
      )}
    </div>
  );
}
