import { useTranslations } from "next-intl";
import { useEffect, useRef, type FormEvent, type KeyboardEvent } from "react";
import type { ScriptScreen } from "@/domain/call-script";
import type { Plan } from "@/domain/plan";
import type { CallProps } from "@/features/call/call";
import { CallNameView } from "@/features/call/call-name-view";
import { CardToPrint } from "@/features/call/card";
import { Minutes } from "@/features/call/minutes";
import { PlanTasks } from "@/features/call/plan-tasks";
import { SafeTimeFields } from "@/features/call/safe-time-fields";
import { Sentence } from "@/features/call/sentence";
import type { CallName } from "@/features/call/state";
import { Item } from "@/words/item";
import { Answer } from "@/words/question";

interface ScriptViewProps extends CallProps {
  screen: ScriptScreen;
  plan: Plan;
  takesFocus: boolean;
  randomName: () => CallName;
}

/** Left the sentence to say, right what they may answer and what one does. Enter goes on, arrows choose. */
export function ScriptView({ screen, plan, state, dispatch, pack, takesFocus, randomName }: ScriptViewProps) {
  const words = useTranslations("call");
  const theirs = useTranslations("call.answer");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    const here = (selector: string) => form.current?.querySelector<HTMLElement>(selector);
    (here("input:checked") ?? here("input:not([type=search])") ?? here("button[type=submit]"))?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [takesFocus]);
  const { key, question } = screen;
  const item = pack.items[`script:${key}`];
  const open = plan.order.find((id) => state.ticks[id] === undefined);
  const task = state.task ?? open ?? null;
  const named = task === null ? undefined : pack.items[`task:${task}`];
  const number = named?.number ?? "";
  const isOffer = key === "plan-task" && task !== null;
  const isSilence = key === "plan-silence" && task !== null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isOffer) dispatch({ type: "begin", task });
    else if (isSilence) dispatch({ type: "tick", task, tick: "done" });
    else dispatch({ type: "next" });
  };
  // Enter in a search field is a search, not an answer.
  const holdEnter = (event: KeyboardEvent) => {
    if (event.key === "Enter" && event.target instanceof HTMLInputElement && event.target.type === "search") event.preventDefault();
  };
  return (
    <form ref={form} className="script" data-screen={key} data-phase={screen.phase} onSubmit={submit} onKeyDown={holdEnter}>
      <div className="script-say">
        <Sentence item={item} />
        {(isOffer || isSilence) && <p className="big-number" data-now={task}><b>{number}</b> <span>{named?.title}</span></p>}
        {key === "plan-task" && task === null && <p>{words("plan.all-done")}</p>}
        {key === "close-word" && <CallNameView name={state.name} pack={pack} onOther={() => dispatch({ type: "name", name: randomName() })} />}
        {key === "after-hours" && state.openedAt !== null && <p className="big-number"><Minutes state={state} /></p>}
      </div>
      {question && <fieldset className="ask script-answers" aria-labelledby="say" data-question={question}><Answer question={question} answers={state.answers} onAnswer={(answers) => dispatch({ type: "answer", answers })} theirs={(answer) => theirs(answer)} /></fieldset>}
      {key === "close-contact" && <SafeTimeFields state={state} dispatch={dispatch} />}
      {key === "close-end" && <CardToPrint state={state} plan={plan} pack={pack} />}
      <div className="buttons script-buttons">
        <button type="submit" className="button" aria-describedby="say">{isOffer ? words("plan.offer", { number }) : isSilence ? words("plan.done") : words("next")}</button>
        {isSilence && <button type="button" className="button quiet-button" onClick={() => dispatch({ type: "tick", task, tick: "later" })}>{words("plan.later")}</button>}
        {(isOffer || isSilence) && <button type="button" className="button quiet-button" onClick={() => dispatch({ type: "open", panel: `task:${task}` })}>{words("plan.read", { number })}</button>}
        {isOffer && <button type="button" className="button quiet-button" onClick={() => dispatch({ type: "next" })}>{words("plan.close")}</button>}
        <button type="button" className="button quiet-button" onClick={() => dispatch({ type: "back" })}>{words("back")}</button>
      </div>
      <div className="script-guide"><Item item={item} /></div>
      {screen.phase === "plan" && <div className="script-plan"><PlanTasks plan={plan} state={state} dispatch={dispatch} pack={pack} now={task} /></div>}
    </form>
  );
}
