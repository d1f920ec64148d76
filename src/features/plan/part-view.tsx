import type { Plan } from "@/domain/plan";
import type { Situation } from "@/domain/situation";
import type { PathProps } from "@/features/plan/path";
import type { Pack } from "@/features/plan/pack";
import type { Parts } from "@/features/plan/parts";
import { Question } from "@/features/plan/question";
import { PART_NAMES } from "@/features/plan/state";

/** The part that is open, given what it needs to know of the plan and nothing more. */
export function PartView({ parts, plan, situation, state, dispatch, pack }: PathProps & { parts: Parts; plan: Plan; situation: Situation; pack: Pack }) {
  const name = PART_NAMES.find((part) => part === state.stage.at);
  if (name === undefined) return null;
  const Part = parts[name];
  return (
    <Part
      kept={state.kept}
      onKept={(kept) => dispatch({ type: "keep", kept })}
      situation={situation}
      plan={plan}
      itemOf={(id) => pack.items[id]}
      onOpen={(panel) => dispatch({ type: "open", panel })}
      onBack={() => dispatch({ type: "go", stage: { at: "plan" } })}
      ageQuestion={<Question question="ageInImage" answers={state.answers} onAnswer={(answers) => dispatch({ type: "answer", answers })} />}
    />
  );
}
