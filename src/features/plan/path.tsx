import { useTranslations } from "next-intl";
import type { Dispatch } from "react";
import { screensFor } from "@/domain/question";
import { buildPlan } from "@/rules/plan";
import { speaking } from "@/rules/spoken-language";
import { Alerts } from "@/features/plan/alerts";
import { KeepView, LiveView, PartView } from "@/features/plan/part-view";
import type { Parts } from "@/features/plan/parts";
import { InPlace } from "@/words/in-place";
import type { Pack } from "@/words/pack";
import { Panel } from "@/words/panel";
import { Pause } from "@/features/plan/pause";
import { OnlyNumbers } from "@/features/plan/only-numbers";
import { PlanView } from "@/features/plan/plan-view";
import { QuestionScreen } from "@/features/plan/question-screen";
import { situationOf, type PlanAction, type PlanState } from "@/features/plan/state";

export interface PathProps {
  state: PlanState;
  dispatch: Dispatch<PlanAction>;
  pack: Pack | null;
}

/** The screen that the person is on, with what follows from her answers so far always in view. */
export function Path({ state, dispatch, pack, parts, hasFailed, onRetry }: PathProps & { parts: Parts; hasFailed: boolean; onRetry: () => void }) {
  const words = useTranslations("plan");
  const situation = situationOf(state);
  const plan = buildPlan(speaking(situation, state.locale), { now: new Date() });
  const { stage } = state;
  return (
    <>
      {pack && <KeepView parts={parts} plan={plan} situation={situation} state={state} dispatch={dispatch} pack={pack} />}
      {pack && <LiveView parts={parts} plan={plan} situation={situation} state={state} dispatch={dispatch} pack={pack} />}
      {stage.at !== "pause" && <Alerts plan={plan} state={state} pack={pack} />}
      {stage.at === "pause" && <Pause dispatch={dispatch} />}
      {stage.at === "numbers" && <OnlyNumbers contacts={plan.contacts} dispatch={dispatch} pack={pack} />}
      {stage.at === "questions" && <QuestionScreen key={stage.index} screens={screensFor(situation)} index={stage.index} state={state} dispatch={dispatch} />}
      {stage.at === "plan" && <PlanView plan={plan} state={state} dispatch={dispatch} pack={pack} />}
      {pack && <PartView parts={parts} plan={plan} situation={situation} state={state} dispatch={dispatch} pack={pack} />}
      {(!pack || hasFailed) && stage.at !== "pause" && <p className="small" role="status">{hasFailed ? <>{words("failed")} <button type="button" className="button quiet-button" onClick={onRetry}>{words("retry")}</button></> : words("loading")}</p>}
      <InPlace locale={state.locale} jurisdiction={state.jurisdiction} onSwitch={(locale, jurisdiction) => dispatch({ type: "switch", locale, jurisdiction })} />
      <Panel panel={state.panel} onOpen={(panel) => dispatch({ type: "open", panel })} pack={pack} />
    </>
  );
}
