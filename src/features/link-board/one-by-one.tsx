import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { LONGEST_NOTE, withEvent, withWords } from "@/domain/link-board";
import { copyText } from "@/device/clipboard";
import { asksReport, dueLines, nextChannel } from "@/rules/deadlines";
import { minorInImage } from "@/rules/ages";
import { planChannels } from "@/rules/removal-channels";
import type { BoardProps } from "@/features/link-board/link-board";
import { lineName } from "@/features/link-board/line-name";
import { OpenSafely } from "@/features/link-board/open-safely";
import { TaskLink } from "@/features/link-board/task-link";
import { Way } from "@/features/link-board/way";

/** One link at a time, in one sitting: breathe first, capture, note, report with a text to copy, next. Stopping is always one press. */
export function OneByOne({ onStop, ...props }: BoardProps & { onStop: () => void }) {
  const words = useTranslations("board");
  const focus = useTranslations("board.focus");
  const { kept: { board }, onBoard, onKept, today, mayCapture, situation, itemOf, onOpen } = props;
  // The lines that waited for a report when the sitting began: what is done does not come again.
  const [queue] = useState(() => dueLines(board, today, mayCapture).filter(({ due }) => asksReport(due)).map(({ line }) => line.id));
  const [index, setIndex] = useState(0);
  const [isReady, setReady] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const [moved, setMoved] = useState(0);
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), [index, isReady]);
  const line = board.find(({ id }) => id === queue[index]);
  const channel = line && nextChannel(line, planChannels({ ...situation, places: [line.place] })[line.place] ?? []);

  const next = () => {
    setIndex(index + 1);
    setReady(false);
    setCopied(false);
  };
  const done = () => {
    if (!line) return;
    const only = new Set([line.id]);
    const captured = mayCapture ? withEvent(board, only, { on: today, did: "captured" }) : board;
    onBoard(withEvent(captured, only, { on: today, did: "reported", ...(channel && { channel: channel.id }) }));
    setMoved(moved + 1);
    next();
  };
  const heading = <h1 ref={top} tabIndex={-1}>{focus("title")}</h1>;
  const stop = <button type="button" className="button quiet-button" onClick={onStop}>{focus("stop")}</button>;
  if (!line) return <div data-screen="one-by-one">{heading}<p role="status">{focus("done", { count: String(moved) })}</p><div className="buttons">{stop}</div></div>;
  const text = focus(minorInImage(situation) === "yes" ? "text-minor" : "text", { link: line.link ?? line.where });
  const place = itemOf(`place:${line.place}`);
  return (
    <div data-screen="one-by-one" data-board-line={line.id}>
      {heading}
      <p className="small">{focus("progress", { done: String(index + 1), all: String(queue.length) })}</p>
      <p><b translate="no">{lineName(line, words("line.no-link"))}</b></p>
      {!isReady ? (
        <>
          <p className="now-block">{focus("breathe")}</p>
          <div className="buttons"><button type="button" className="button" onClick={() => setReady(true)}>{focus("go")}</button><button type="button" className="button quiet-button" onClick={next}>{focus("skip")}</button>{stop}</div>
        </>
      ) : (
        <>
          {line.link !== null && <OpenSafely link={line.link} />}
          {mayCapture && <><p>{focus("capture")}</p><p><TaskLink id="evidence.capture" {...props} /></p></>}
          <label>{focus("note")}<textarea className="field" rows={2} maxLength={LONGEST_NOTE} autoComplete="off" spellCheck={false} translate="no" value={line.note} onChange={({ target }) => onKept({ board: withWords(board, line.id, { note: target.value }) })} /></label>
          <p>{focus("report")}</p>
          {channel && <Way channel={channel} itemOf={itemOf} />}
          <blockquote className="note" translate="no">{text}</blockquote>
          <p className="buttons">
            <button type="button" className="button quiet-button" onClick={() => void copyText(text).then(setCopied)}>{focus("copy")}</button>
            {place && <button type="button" className="button quiet-button" onClick={() => onOpen(`place:${line.place}`)}>{words("line.page", { number: place.number ?? "", title: place.title })}</button>}
          </p>
          <p role="status" className="small">{isCopied && words("line.copied")}</p>
          <div className="buttons"><button type="button" className="button" onClick={done}>{focus("next")}</button><button type="button" className="button quiet-button" onClick={next}>{focus("skip")}</button>{stop}</div>
        </>
      )}
    </div>
  );
}
