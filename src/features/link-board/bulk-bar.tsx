import { useTranslations } from "next-intl";
import { LINK_STATES, canBecome, stateOf, type LineEvent } from "@/domain/link-board";
import type { BoardProps } from "@/features/link-board/link-board";

/** Appears only when lines are chosen: one state for all of them. Offers what at least one of them can become. */
export function BulkBar({ kept: { board }, chosen, onChosen, today, mayCapture, onEvent, onRemove }: BoardProps & { onEvent: (event: LineEvent) => void; onRemove: () => void }) {
  const words = useTranslations("board");
  const lines = board.filter(({ id }) => chosen.has(id));
  const possible = LINK_STATES.filter((state) => (state !== "captured" || mayCapture) && lines.some((line) => canBecome(line, state)));
  return (
    <section className="bulk" aria-label={words("bulk.set")}>
      <p><b>{words("bulk.chosen", { count: String(chosen.size) })}</b> <button type="button" className="text-button" onClick={() => onChosen(new Set())}>{words("bulk.none")}</button></p>
      <p className="buttons">
        {possible.map((state) => <button key={state} type="button" className="button quiet-button" onClick={() => onEvent({ on: today, did: state })}>{words(`become.${state}`)}</button>)}
        <button type="button" className="button quiet-button" onClick={() => onEvent({ on: today, did: "looked" })}>{words(lines.every((line) => stateOf(line) === "gone") ? "line.still-gone" : "bulk.looked")}</button>
        <button type="button" className="text-button" onClick={onRemove}>{words("bulk.remove")}</button>
      </p>
    </section>
  );
}
