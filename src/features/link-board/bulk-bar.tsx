import { useTranslations } from "next-intl";
import { useState } from "react";
import { LINK_STATES, canBecome, stateOf, type LineEvent, type LinkState } from "@/domain/link-board";
import { planChannels } from "@/rules/removal-channels";
import type { BoardProps } from "@/features/link-board/link-board";
import { ReportForm } from "@/features/link-board/report-form";

/** Appears only when lines are chosen: one state for all of them. Offers what at least one of them can become, and the ways that all of them have. */
export function BulkBar({ kept: { board }, situation, chosen, onChosen, today, mayCapture, onEvent, onRemove }: BoardProps & { onEvent: (event: LineEvent) => void; onRemove: () => void }) {
  const words = useTranslations("board");
  const [isReporting, setReporting] = useState(false);
  const lines = board.filter(({ id }) => chosen.has(id));
  const possible = LINK_STATES.filter((state) => (state !== "captured" || mayCapture) && lines.some((line) => canBecome(line, state)));
  const [first = [], ...others] = [...new Set(lines.map(({ place }) => place))].map((place) => planChannels({ ...situation, places: [place] })[place] ?? []);
  const channels = first.filter(({ id }) => others.every((other) => other.some((channel) => channel.id === id)));
  const become = (state: LinkState) => (state === "reported" ? setReporting(true) : onEvent({ on: today, did: state }));
  return (
    <section className="bulk" aria-label={words("bulk.set")}>
      <p><b>{words("bulk.chosen", { count: String(chosen.size) })}</b> <button type="button" className="text-button" onClick={() => onChosen(new Set())}>{words("bulk.none")}</button></p>
      {isReporting ? <ReportForm key={channels.map(({ id }) => id).join(" ")} channels={channels} best={channels[0]?.id} onCancel={() => setReporting(false)} onReport={(report) => onEvent({ on: today, did: "reported", ...report })} /> : <p className="buttons">
        {possible.map((state) => <button key={state} type="button" className="button quiet-button" onClick={() => become(state)}>{words(`become.${state}`)}</button>)}
        <button type="button" className="button quiet-button" onClick={() => onEvent({ on: today, did: "looked" })}>{words(lines.every((line) => stateOf(line) === "gone") ? "line.still-gone" : "bulk.looked")}</button>
        <button type="button" className="text-button" onClick={onRemove}>{words("bulk.remove")}</button>
      </p>}
    </section>
  );
}
