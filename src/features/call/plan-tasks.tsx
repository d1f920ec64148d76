import { useTranslations } from "next-intl";
import type { Plan } from "@/domain/plan";
import { STEPS } from "@/domain/step";
import type { TaskId } from "@/domain/task";
import type { CallProps } from "@/features/call/call";
import { OpenButton } from "@/words/open-button";

const CONTACTS = 4;

/** The person's plan as she has it on her screen: the same lines to call, the same tasks, numbers and order. */
export function PlanTasks({ plan, state, dispatch, pack, now }: CallProps & { plan: Plan; now: TaskId | null }) {
  const words = useTranslations("call.plan");
  const plans = useTranslations("plan");
  return (
    <>
      <h2>{words("call")}</h2>
      {plan.contacts.slice(0, CONTACTS).map((id) => <div key={id} data-contact={id}><OpenButton id={`contact:${id}`} pack={pack} onOpen={(panel) => dispatch({ type: "open", panel })} /></div>)}
      <h2>{words("tasks")}</h2>
      {STEPS.map((step, index) => (
        <section key={step} data-step={step}>
          <h3>{index + 1}. {plans(`step.${step}`)}</h3>
          {plan.order.filter((id) => plan.tasks[step].includes(id)).map((id) => {
            const tick = state.ticks[id];
            return (
              <div key={id} data-task={id} className={tick} aria-current={id === now ? "step" : undefined}>
                <OpenButton id={`task:${id}`} pack={pack} onOpen={() => dispatch({ type: "offer", task: id })} {...(tick ? { note: words(tick) } : {})} />
              </div>
            );
          })}
        </section>
      ))}
    </>
  );
}
