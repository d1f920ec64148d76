import { useTranslations } from "next-intl";
import { useEffect, useRef, type Dispatch } from "react";
import type { Screen } from "@/domain/question";
import { Question } from "@/words/question";
import type { PlanAction, PlanState } from "@/features/plan/state";

/** One topic, up to three closed questions; each can be skipped, each says why it is asked. */
export function QuestionScreen({ screens, index, state, dispatch }: { screens: readonly Screen[]; index: number; state: PlanState; dispatch: Dispatch<PlanAction> }) {
  const words = useTranslations("plan");
  const top = useRef<HTMLDivElement>(null);
  const screen = screens[index];
  useEffect(() => {
    top.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  if (!screen) return null;
  return (
    <div ref={top} tabIndex={-1} data-screen={screen.id}>
      <progress className="w-full" value={index + 1} max={screens.length} aria-label={words("progress", { done: String(index + 1), all: String(screens.length) })} />
      {screen.questions.map((question) => <Question key={question} question={question} answers={state.answers} onAnswer={(answers) => dispatch({ type: "answer", answers })} />)}
      <div className="buttons">
        <button type="button" className="button" onClick={() => dispatch({ type: "next" })}>{words("continue")}</button>
        <button type="button" className="button quiet-button" onClick={() => { dispatch({ type: "answer", answers: Object.fromEntries(screen.questions.map((question) => [question, undefined])) }); dispatch({ type: "next" }); }}>{words("skip")}</button>
        <button type="button" className="button quiet-button" onClick={() => dispatch({ type: "back" })}>{words("back")}</button>
      </div>
    </div>
  );
}
