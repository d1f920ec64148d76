import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { stateOf, type BoardLine } from "@/domain/link-board";
import { lineDue } from "@/rules/deadlines";
import { shortLink } from "@/rules/pasted-links";
import { hostOfLink } from "@/rules/place-of-link";
import { formatDay } from "@/words/format-value";
import type { BoardProps } from "@/features/link-board/link-board";
import { LineDetails } from "@/features/link-board/line-details";
import { lineName } from "@/features/link-board/line-name";

/** A line: the mark of its site, its shortened address as plain text, its state in words and what is next. */
export function LineRow({ line, ...props }: BoardProps & { line: BoardLine }) {
  const words = useTranslations("board");
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const { chosen, onChosen, today, mayCapture } = props;
  const due = lineDue(line, today, mayCapture);
  const name = lineName(line, words("line.no-link"));
  const choose = (isChosen: boolean) => onChosen(new Set(isChosen ? [...chosen, line.id] : [...chosen].filter((id) => id !== line.id)));
  return (
    <div className="board-line" data-board-line={line.id} data-state={stateOf(line)}>
      <label className="pick"><input type="checkbox" autoComplete="off" checked={chosen.has(line.id)} aria-label={words("line.select", { link: name })} onChange={({ target }) => choose(target.checked)} /></label>
      <span className="mark" aria-hidden="true">{markOf(line)}</span>
      <span className="board-text">
        <b translate="no">{line.link === null ? name : shortLink(line.link)}</b>
        <small className="block">{words(`state.${stateOf(line)}`)}{due && <>{" · "}{words(`due.${due.reason}`)} {due.on <= today ? "" : words("on", { day: formatDay(due.on, locale) })}</>}</small>
        <button type="button" className="text-button" aria-expanded={isOpen} aria-label={`${words("line.open")}: ${name}`} onClick={() => setOpen(!isOpen)}>{words(isOpen ? "close" : "line.open")}</button>
      </span>
      {isOpen && <LineDetails line={line} {...props} />}
    </div>
  );
}

/** Two letters of the site's own name, or of what stands instead of a link. */
function markOf({ link, where }: BoardLine): string {
  const site = link === null ? where : (hostOfLink(link)?.split(".").at(-2) ?? link);
  return site.replace(/[^\p{L}\p{N}]/gu, "").slice(0, 2).toLocaleUpperCase();
}
