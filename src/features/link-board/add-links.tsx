import { useTranslations } from "next-intl";
import { useState } from "react";
import { LONGEST_NOTE, MOST_LINES, withLines } from "@/domain/link-board";
import { UNKNOWN_SITE, type PlaceKey } from "@/domain/place-id";
import { placeRecords } from "@/facts/places/all";
import { readPasted, type Pasted } from "@/rules/pasted-links";
import type { BoardProps } from "@/features/link-board/link-board";
import { PastedReport } from "@/features/link-board/pasted-report";

/** One link or many at once, or a line without link. What was left aside is said; what was not read, or is above the limit, stays in the field. */
export function AddLinks({ kept: { board }, onBoard, today, itemOf }: BoardProps) {
  const words = useTranslations("board.add");
  const [text, setText] = useState("");
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const [where, setWhere] = useState("");
  const [place, setPlace] = useState<PlaceKey>(UNKNOWN_SITE);
  const addPasted = () => {
    const read = readPasted(text, new Set(board.flatMap(({ link }) => (link === null ? [] : [link]))), board.length);
    setPasted(read);
    if (read.lines.length > 0) onBoard(withLines(board, read.lines, today));
    else if (!read.isCut) return;
    if (read.over === 0) setText(read.unread);
  };
  const addTold = () => {
    onBoard(withLines(board, [{ link: null, place, where: where.trim() }], today));
    setWhere("");
  };
  return (
    <section>
      <h2>{words("title")}</h2>
      <form autoComplete="off" onSubmit={(event) => { event.preventDefault(); addPasted(); }}>
        <label htmlFor="paste"><b>{words("label")}</b></label>
        <small className="block" id="paste-hint">{words("hint", { most: String(MOST_LINES) })}</small>
        <textarea id="paste" className="field" rows={4} aria-describedby="paste-hint" autoComplete="off" autoCapitalize="off" spellCheck={false} translate="no" value={text} onChange={({ target }) => setText(target.value)} />
        <p className="buttons"><button type="submit" className="button" disabled={text.trim() === ""}>{words("button")}</button></p>
      </form>
      <div role="status">{pasted && <PastedReport pasted={pasted} />}</div>
      <details className="row">
        <summary><span><h3>{words("none-title")}</h3></span></summary>
        <form className="row-body" autoComplete="off" onSubmit={(event) => { event.preventDefault(); addTold(); }}>
          <label>{words("none-label")}<input className="field" maxLength={LONGEST_NOTE} autoComplete="off" spellCheck={false} translate="no" value={where} onChange={({ target }) => setWhere(target.value)} /></label>
          <label>{words("none-place")}
            <select className="field" value={place} onChange={({ target }) => setPlace(placeRecords.find(({ id }) => id === target.value)?.id ?? UNKNOWN_SITE)}>
              <option value={UNKNOWN_SITE}>{words("unknown")}</option>
              {placeRecords.map(({ id, names }) => <option key={id} value={id}>{itemOf(`place:${id}`)?.title ?? names.join(", ")}</option>)}
            </select>
          </label>
          <p className="buttons"><button type="submit" className="button" disabled={where.trim() === "" || board.length >= MOST_LINES}>{words("none-button")}</button></p>
        </form>
      </details>
    </section>
  );
}
