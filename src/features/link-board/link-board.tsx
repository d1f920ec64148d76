import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { undone, withEvent, withoutLines, canBecome, type Board, type LineEvent } from "@/domain/link-board";
import { prepareFingerprint } from "@/device/fingerprint";
import { minorInImage } from "@/rules/ages";
import { dueLines } from "@/rules/deadlines";
import { localDay } from "@/rules/local-day";
import type { PartProps } from "@/words/part-props";
import { AddLinks } from "@/features/link-board/add-links";
import { AllLines } from "@/features/link-board/all-lines";
import { BulkBar } from "@/features/link-board/bulk-bar";
import { CalendarReminders } from "@/features/link-board/calendar-reminders";
import { OneByOne } from "@/features/link-board/one-by-one";
import { TaskLink } from "@/features/link-board/task-link";
import { Today } from "@/features/link-board/today";

export interface BoardProps extends PartProps {
  readonly today: string;
  readonly mayCapture: boolean;
  readonly onBoard: (board: Board) => void;
  /** For what takes its time: changes the board as it stands by then. */
  readonly onLate: (change: (board: Board) => Board) => void;
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
}

/** One line per link, from found to gone. All of it stays in this page; no link is opened, previewed or fetched. */
export function LinkBoard(props: PartProps) {
  const words = useTranslations("board");
  const { kept: { board }, onKept, situation, ageQuestion, onBack } = props;
  const [before, setBefore] = useState<Board | null>(null);
  const [marked, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isOneByOne, setOneByOne] = useState(false);
  const [skipped, setSkipped] = useState(0);
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  useEffect(() => prepareFingerprint(), []);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was pressed went with the line that it changed.
    if (document.activeElement === document.body) told.current?.focus({ preventScroll: true });
  }, [board]);
  const latest = useRef<Board | null>(board);
  useEffect(() => {
    latest.current = board;
    return () => {
      latest.current = null;
    };
  }, [board]);

  const today = localDay(new Date());
  const minor = minorInImage(situation);
  const mayCapture = minor === "no";
  // Once asked, the question stays: an answer can be corrected, and the arrow keys pass over others on their way.
  const [asksAge] = useState(minor !== "yes" && minor !== "no");
  const here = new Set(board.map(({ id }) => id));
  const chosen = new Set([...marked].filter((id) => here.has(id)));
  const onBoard = (next: Board) => {
    setBefore(board);
    setSkipped(0);
    onKept({ board: next });
  };
  const onLate = (change: (board: Board) => Board) => {
    if (latest.current) onKept({ board: change(latest.current) });
  };
  const shared: BoardProps = { ...props, today, mayCapture, onBoard, onLate, chosen, onChosen: setChosen };
  const setAll = (event: LineEvent) => {
    const { did } = event;
    const stuck = did === "looked" ? 0 : board.filter((line) => chosen.has(line.id) && !canBecome(line, did)).length;
    onBoard(withEvent(board, chosen, event));
    setSkipped(stuck);
    setChosen(new Set());
  };
  const removeChosen = () => {
    onBoard(withoutLines(board, chosen));
    setChosen(new Set());
  };

  if (isOneByOne) return <OneByOne {...shared} onStop={() => setOneByOne(false)} />;
  return (
    <div data-screen="board">
      <h1 ref={top} tabIndex={-1}>{words("title")}</h1>
      <p>{words("lead")}</p>
      {!props.isKept && <p className="small">{words("memory")}</p>}
      {minor === "yes" && <p className="alarm">{words("age.minor", { task: props.itemOf("task:evidence.minor")?.number ?? "" })} <TaskLink id="evidence.minor" {...props} /></p>}
      {asksAge && <section className="now-block"><h2>{words("age.title")}</h2><p>{words("age.line", { age: "18" })}</p>{ageQuestion}</section>}
      <div role="status" ref={told} tabIndex={-1}>
        {before !== null && <p className="undo">{words("counts", { count: String(board.length) })} <button type="button" className="button quiet-button" onClick={() => { onKept({ board: undone(board, before) }); setBefore(null); setSkipped(0); }}>{words("undo")}</button></p>}
        {skipped > 0 && <p className="note">{words("bulk.skipped", { count: String(skipped) })}</p>}
      </div>
      {board.length > 0 && <Today {...shared} due={dueLines(board, today, mayCapture)} onOneByOne={() => setOneByOne(true)} />}
      <AddLinks {...shared} />
      <AllLines {...shared} />
      {board.length > 0 && <CalendarReminders {...shared} />}
      <div className="buttons"><button type="button" className="button quiet-button" onClick={onBack}>{words("back")}</button></div>
      {chosen.size > 0 && <BulkBar {...shared} onEvent={setAll} onRemove={removeChosen} />}
    </div>
  );
}
