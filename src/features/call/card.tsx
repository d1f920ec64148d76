import { useTranslations } from "next-intl";
import type { Plan } from "@/domain/plan";
import { STEPS } from "@/domain/step";
import type { TaskId } from "@/domain/task";
import { nameIn } from "@/features/call/call-name-view";
import type { CallState } from "@/features/call/state";
import type { Pack } from "@/words/pack";

/** The hand-over: four closed things and no identity. It is all that this page ever prints. */
export function Card({ state, plan, pack }: { state: CallState; plan: Plan; pack: Pack }) {
  const words = useTranslations("call");
  const steps = useTranslations("plan.step");
  const said = (task: TaskId | undefined) => {
    const step = STEPS.find((name) => task?.startsWith(`${name}.`));
    return task && step ? `${pack.items[`task:${task}`]?.number ?? ""} · ${steps(step)}` : words("card.nothing");
  };
  const reached = plan.order.findLast((task) => state.ticks[task] === "done");
  const next = state.task ?? plan.order.find((task) => state.ticks[task] === undefined);
  const time = [state.day && words(`day.${state.day}`), state.half && words(`half.${state.half}`)].filter((part) => part !== null);
  return (
    <>
      <h2>{words("card.title")}</h2>
      <dl>
        <dt>{words("card.name")}</dt><dd data-card="name">{nameIn(pack, state.name)}</dd>
        <dt>{words("card.reached")}</dt><dd data-card="reached">{said(reached)}</dd>
        <dt>{words("card.next")}</dt><dd data-card="next">{said(next)}</dd>
        <dt>{words("card.time")}</dt><dd data-card="time">{time.length === 0 ? words("card.none") : time.join(" · ")}</dd>
      </dl>
    </>
  );
}

/** The card as it will be printed, at the end of the call. */
export function CardToPrint(props: { state: CallState; plan: Plan; pack: Pack }) {
  const words = useTranslations("call.card");
  return (
    <section className="call-card script-answers">
      <Card {...props} />
      <p className="small">{words("line")}</p>
      <button type="button" className="button quiet-button" onClick={() => print()}>{words("print")}</button>
    </section>
  );
}
