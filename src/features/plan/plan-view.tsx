import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { STEPS } from "@/domain/step";
import type { Plan } from "@/domain/plan";
import { PLAN_QUESTIONS } from "@/domain/question";
import { isForOther } from "@/words/for-other";
import { Item } from "@/words/item";
import { OpenButton } from "@/words/open-button";
import type { PathProps } from "@/features/plan/path";
import { PlanDetails } from "@/features/plan/plan-details";
import { Question } from "@/words/question";
import { PART_NAMES } from "@/features/plan/state";
import { TaskLine } from "@/features/plan/task-line";

const CONTACTS_IN_VIEW = 3;

/** What follows from the answers: one thing to do now, whom to call, the four short lists, then the rest. */
export function PlanView({ plan, state, dispatch, pack }: PathProps & { plan: Plan }) {
  const words = useTranslations("plan");
  const pages = useTranslations("plan.step");
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  const isOther = isForOther(state.answers);
  const now = plan.order.find((id) => state.ticks[id] === undefined);
  const open = (panel: string) => dispatch({ type: "open", panel });
  return (
    <div data-screen="plan">
      <h1 ref={top} tabIndex={-1}>{words(isOther ? "plan.title-other" : "plan.title")}</h1>
      <p className="small">{words(state.keeping === "kept" ? "plan.kept" : "plan.memory")}</p>
      <section className="now-block" data-now={now ?? ""}>
        <h2>{words("plan.now")}</h2>
        {now === undefined ? <p>{words("plan.all-done")}</p> : <TaskLine id={now} state={state} dispatch={dispatch} pack={pack} isFirst />}
      </section>
      <h2>{words("plan.call")}</h2>
      {plan.contacts.slice(0, CONTACTS_IN_VIEW).map((id) => <Item key={id} item={pack?.items[`contact:${id}`]} id={`contact:${id}`} />)}
      {plan.contacts.length > CONTACTS_IN_VIEW && (
        <details className="row">
          <summary><span><h3>{words("plan.more-contacts")}</h3></span></summary>
          <div className="row-body">{plan.contacts.slice(CONTACTS_IN_VIEW).map((id) => <OpenButton key={id} id={`contact:${id}`} pack={pack} onOpen={open} />)}</div>
        </details>
      )}
      <h2>{words("plan.steps")}</h2>
      {STEPS.map((step, index) => (
        <section key={step} data-step={step}>
          <h3>{index + 1}. {pages(step)}</h3>
          {plan.order.filter((id) => plan.tasks[step].includes(id)).map((id) => <TaskLine key={id} id={id} state={state} dispatch={dispatch} pack={pack} />)}
        </section>
      ))}
      {PART_NAMES.map((name) => (
        <section key={name}>
          <h2>{words(`parts.${name}.title`)}</h2>
          <p className="small">{words(`parts.${name}.line`)}</p>
          <p><button type="button" className="button quiet-button" onClick={() => dispatch({ type: "go", stage: { at: name } })}>{words(`parts.${name}.open`)}</button></p>
        </section>
      ))}
      <PlanDetails plan={plan} pack={pack} onOpen={open} />
      <details className="row">
        <summary><span><h3>{words("plan.refine")}</h3></span></summary>
        <div className="row-body">
          {PLAN_QUESTIONS.map((question) => <Question key={question} question={question} answers={{ language: state.locale, ...state.answers }} onAnswer={(answers) => dispatch({ type: "answer", answers })} />)}
        </div>
      </details>
      <div className="buttons">
        <button type="button" className="button" onClick={() => dispatch({ type: "go", stage: { at: "questions", index: 0 } })}>{words("change")}</button>
        <button type="button" className="button quiet-button" onClick={() => print()}>{words("print")}</button>
      </div>
    </div>
  );
}
