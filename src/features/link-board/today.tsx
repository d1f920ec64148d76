import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { BoardLine } from "@/domain/link-board";
import { asksReport, lineDue, type Due } from "@/rules/deadlines";
import { formatDay } from "@/words/format-value";
import type { BoardProps } from "@/features/link-board/link-board";
import { LineRow } from "@/features/link-board/line-row";

const SHOWN = 10;

/** What is due today, the oldest first; otherwise the next day on which something is. */
export function Today({ due, onOneByOne, ...props }: BoardProps & { due: readonly { line: BoardLine; due: Due }[]; onOneByOne: () => void }) {
  const words = useTranslations("board");
  const locale = useLocale();
  const [shown, setShown] = useState(SHOWN);
  const next = due.length > 0 ? undefined : props.kept.board.flatMap((line) => lineDue(line, props.today, props.mayCapture)?.on ?? []).toSorted().find((day) => day > props.today);
  return (
    <section className="now-block">
      <h2>{words("today.title")}</h2>
      {due.length === 0 && <p>{next === undefined ? words("today.nothing") : words("today.none", { day: formatDay(next, locale) })}</p>}
      {due.some(({ due: what }) => asksReport(what)) && <p><button type="button" className="button" onClick={onOneByOne}>{words("today.one-by-one")}</button></p>}
      {due.slice(0, shown).map(({ line }) => <LineRow key={line.id} line={line} {...props} />)}
      {due.length > shown && <button type="button" className="button quiet-button" onClick={() => setShown(shown + SHOWN)}>{words("more")}</button>}
    </section>
  );
}
