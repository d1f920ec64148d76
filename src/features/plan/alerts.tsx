import { useTranslations } from "next-intl";
import type { Plan } from "@/domain/plan";
import { Item } from "@/words/item";
import type { Pack } from "@/words/pack";
import { isForOther } from "@/words/for-other";
import type { PlanState } from "@/features/plan/state";

/** Full width, one sentence and one number; never blinks. Danger and distress have words of their own for who helps. */
export function Alerts({ plan, state, pack }: { plan: Plan; state: PlanState; pack: Pack | null }) {
  const words = useTranslations("plan.alert");
  const isOther = isForOther(state.answers);
  const [first] = plan.contacts;
  const hasNumber = plan.alerts.some((alert) => alert === "danger" || alert === "distress");
  if (plan.alerts.length === 0) return null;
  return (
    <section className="alert" role="alert">
      {plan.alerts.map((alert) => {
        const key = isOther && (alert === "danger" || alert === "distress") ? (`${alert}-other` as const) : alert;
        return <p key={alert} data-alert={alert}><b>{words(key, { age: MAJORITY })}</b></p>;
      })}
      {hasNumber && first && <Item item={pack?.items[`call:${first}`]} />}
    </section>
  );
}

/** Under this age in an image, everything is done another way (contract: ages). */
const MAJORITY = "18";
