import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { LONGEST_NOTE, NEXT_STATES, stateOf, withEvent, withWords, withoutLines, type BoardLine, type LineEvent } from "@/domain/link-board";
import { planChannels } from "@/rules/removal-channels";
import { nextChannel } from "@/rules/deadlines";
import { formatDay } from "@/words/format-value";
import type { BoardProps } from "@/features/link-board/link-board";
import { FingerprintField } from "@/features/link-board/fingerprint-field";
import { OpenSafely } from "@/features/link-board/open-safely";
import { ReportForm } from "@/features/link-board/report-form";
import { TaskLink } from "@/features/link-board/task-link";
import { Way } from "@/features/link-board/way";

/** Everything about one line: what can happen next, the fastest way with its price, words, history. */
export function LineDetails({ line, ...props }: BoardProps & { line: BoardLine }) {
  const words = useTranslations("board");
  const channelName = useTranslations("plan.channel");
  const locale = useLocale();
  const { kept: { board }, onBoard, today, mayCapture, situation, itemOf, onOpen } = props;
  const [isReporting, setReporting] = useState(false);
  const state = stateOf(line);
  const channels = planChannels({ ...situation, places: [line.place] })[line.place] ?? [];
  const best = nextChannel(line, channels);
  const isTried = state !== "found" && state !== "captured";
  const stillSo = (events: BoardLine["events"]) => words(stateOf({ ...line, events }) === "gone" ? "line.still-gone" : "line.looked");
  const place = itemOf(`place:${line.place}`);
  const add = (event: LineEvent) => onBoard(withEvent(board, new Set([line.id]), event));
  const changeWords = (change: Partial<Pick<BoardLine, "where" | "note">>) => props.onKept({ board: withWords(board, line.id, change) });
  return (
    <div className="board-details">
      <p className="buttons">
        {NEXT_STATES[state].filter((next) => next !== "captured" || mayCapture).map((next) => (
          <button key={next} type="button" className="button quiet-button" onClick={() => (next === "reported" ? setReporting(true) : add({ on: today, did: next }))}>{words(`become.${next}`)}</button>
        ))}
        {isTried && <button type="button" className="button quiet-button" onClick={() => add({ on: today, did: "looked" })}>{stillSo(line.events)}</button>}
      </p>
      {isReporting && <ReportForm channels={channels} best={best?.id} onCancel={() => setReporting(false)} onReport={(report) => { setReporting(false); add({ on: today, did: "reported", ...report }); }} />}
      {best ? (
        <div>
          <h4>{words(isTried ? "line.best-next" : "line.best")}</h4>
          <Way channel={best} itemOf={itemOf} />
        </div>
      ) : <p>{words("line.all-tried", { task: itemOf("task:removal.follow-up")?.number ?? "" })} <TaskLink id="removal.follow-up" {...props} /></p>}
      {place && <p><button type="button" className="text-button" onClick={() => onOpen(`place:${line.place}`)}>{words("line.page", { number: place.number ?? "", title: place.title })}</button></p>}
      {line.link !== null && <OpenSafely link={line.link} />}
      <label>{words("line.where")} <small>{words("line.where-hint")}</small><textarea className="field" rows={2} maxLength={LONGEST_NOTE} autoComplete="off" spellCheck={false} translate="no" value={line.where} onChange={({ target }) => changeWords({ where: target.value })} /></label>
      <label>{words("line.note")} <small>{words("line.note-hint")}</small><textarea className="field" rows={2} maxLength={LONGEST_NOTE} autoComplete="off" spellCheck={false} translate="no" value={line.note} onChange={({ target }) => changeWords({ note: target.value })} /></label>
      <FingerprintField line={line} {...props} />
      <h4>{words("line.history")}</h4>
      <ol className="small">{line.events.map(({ on, did, channel, reference }, index) => (
        <li key={index}>{words("line.entry", { day: formatDay(on, locale), what: did === "looked" ? stillSo(line.events.slice(0, index)) : words(`state.${did}`) })}{channel && `, ${channelName(channel)}`}{reference && <>, <span translate="no">{reference}</span></>}</li>
      ))}</ol>
      <p><button type="button" className="text-button" onClick={() => onBoard(withoutLines(board, new Set([line.id])))}>{words("line.remove")}</button></p>
    </div>
  );
}
