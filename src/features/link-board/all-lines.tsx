import { useTranslations } from "next-intl";
import { useState } from "react";
import { LINK_STATES, countsOf, stateOf, type LinkState } from "@/domain/link-board";
import type { BoardProps } from "@/features/link-board/link-board";
import { LineRow } from "@/features/link-board/line-row";

const SHOWN = 20;

/** Every line, folded by state with its count. What is folded is not built, so that five hundred lines weigh no more than ten. */
export function AllLines(props: BoardProps) {
  const words = useTranslations("board");
  const { kept: { board }, chosen, onChosen } = props;
  const counts = countsOf(board);
  if (board.length === 0) return null;
  return (
    <section className="rows">
      <h2>{words("all")}</h2>
      <p>
        {chosen.size < board.length && <button type="button" className="text-button" onClick={() => onChosen(new Set(board.map(({ id }) => id)))}>{words("bulk.all")}</button>}
      </p>
      {LINK_STATES.filter((state) => counts[state] > 0).map((state) => <StateGroup key={state} state={state} count={counts[state]} {...props} />)}
    </section>
  );
}

function StateGroup({ state, count, ...props }: BoardProps & { state: LinkState; count: number }) {
  const words = useTranslations("board");
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState(SHOWN);
  return (
    <details className="row" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary><span><h3>{words(`state.${state}`)}</h3> <span className="small" data-count={state}>{count}</span></span></summary>
      <div className="row-body">
        {isOpen && props.kept.board.filter((line) => stateOf(line) === state).slice(0, shown).map((line) => <LineRow key={line.id} line={line} {...props} />)}
        {isOpen && count > shown && <button type="button" className="button quiet-button" onClick={() => setShown(shown + SHOWN)}>{words("more")}</button>}
      </div>
    </details>
  );
}
