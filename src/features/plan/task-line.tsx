import { useTranslations } from "next-intl";
import type { TaskId } from "@/domain/task";
import { OpenButton } from "@/words/open-button";
import type { PathProps } from "@/features/plan/path";
import type { Tick } from "@/features/plan/state";

const TICKS: readonly Tick[] = ["done", "later", "not-for-me"];

/** A task of the plan with its three quiet, reversible ticks. Only the person says that something is done. */
export function TaskLine({ id, state, dispatch, pack, isFirst = false }: PathProps & { id: TaskId; isFirst?: boolean }) {
  const words = useTranslations("plan.tick");
  const tick = state.ticks[id];
  const line = pack?.items[`task:${id}`]?.line;
  return (
    <div className={tick === undefined ? "task-line" : `task-line ${tick}`} {...(isFirst ? {} : { "data-task": id })}>
      <div>
        <OpenButton id={`task:${id}`} pack={pack} onOpen={(panel) => dispatch({ type: "open", panel })} />
        {isFirst && line && <p dangerouslySetInnerHTML={{ __html: line }} />}
      </div>
      {tick !== undefined && <span className="small">{words(tick)}</span>}
      <span className="ticks">
        {tick === undefined
          ? TICKS.map((name) => <button key={name} type="button" onClick={() => dispatch({ type: "tick", task: id, tick: name })}>{words(name)}</button>)
          : <button type="button" onClick={() => dispatch({ type: "tick", task: id, tick: null })}>{words("undo")}</button>}
      </span>
    </div>
  );
}
