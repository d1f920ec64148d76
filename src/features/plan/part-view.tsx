import type { Plan } from "@/domain/plan";
import type { Situation } from "@/domain/situation";
import type { PartProps } from "@/words/part-props";
import type { PathProps } from "@/features/plan/path";
import type { Pack } from "@/words/pack";
import type { Parts } from "@/features/plan/parts";
import { Question } from "@/words/question";
import { PART_NAMES } from "@/features/plan/state";
import { lookAt, viewOf } from "@/features/plan/view";

type PartViewProps = PathProps & { parts: Parts; plan: Plan; situation: Situation; pack: Pack };

/** The part that is open, given what it needs to know of the plan and nothing more. */
export function PartView({ parts, ...props }: PartViewProps) {
  const name = PART_NAMES.find((part) => part === props.state.stage.at);
  if (name === undefined || name === "keep" || name === "live") return null;
  const Part = parts[name];
  return <Part {...partProps(props)} />;
}

/** The part that keeps: once opened it stays, for it saves, covers and locks on every screen. */
export function KeepView({ parts, ...props }: PartViewProps) {
  const { state: { keeping, stage, locale, ticks }, dispatch } = props;
  if (keeping === "unused") return null;
  return (
    <parts.keep
      {...partProps(props)}
      locale={locale}
      ticks={ticks}
      screen={stage.at === "keep" || stage.at === "opening" ? stage.at : null}
      onScreen={(screen) => dispatch({ type: "go", stage: screen === "keep" ? { at: "keep" } : { at: "opening", from: "keep" } })}
      onReturn={() => dispatch({ type: "back" })}
      onRestore={(file) => dispatch({ type: "restore", file })}
      onIsKept={(isKept) => dispatch({ type: "kept", isKept })}
    />
  );
}

/** The live call: once opened it stays, for the person must see on every screen that somebody is connected. */
export function LiveView({ parts, situation, state, dispatch, pack }: PartViewProps) {
  const { isLive, stage, locale, ticks } = state;
  if (!isLive) return null;
  return (
    <parts.live
      locale={locale}
      situation={situation}
      ticks={ticks}
      view={viewOf(state)}
      itemOf={(id) => pack.items[id]}
      onLook={(view) => dispatch(lookAt(view, situation))}
      onTheirs={(theirs) => dispatch({ type: "theirs", theirs })}
      isScreen={stage.at === "live"}
      onScreen={() => dispatch({ type: "go", stage: { at: "live" } })}
      onBack={() => dispatch({ type: "go", stage: { at: "plan" } })}
    />
  );
}

function partProps({ plan, situation, state, dispatch, pack }: Omit<PartViewProps, "parts">): PartProps {
  return {
    kept: state.kept,
    isKept: state.keeping === "kept",
    onKept: (kept) => dispatch({ type: "keep", kept }),
    situation,
    plan,
    itemOf: (id) => pack.items[id],
    onOpen: (panel) => dispatch({ type: "open", panel }),
    onBack: () => dispatch({ type: "go", stage: { at: "plan" } }),
    ageQuestion: <Question question="ageInImage" answers={state.answers} onAnswer={(answers) => dispatch({ type: "answer", answers })} />,
  };
}
