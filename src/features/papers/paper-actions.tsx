import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { copyText } from "@/device/clipboard";
import { saveFile } from "@/device/save-file";
import { canBecome, withEvent, type Board } from "@/domain/link-board";
import type { Locale } from "@/domain/locale";
import type { ChannelId, PaperId } from "@/domain/plan";
import { paperText, type RenderedBlock } from "@/papers/render";
import { minorInImage } from "@/rules/ages";
import { paperDue } from "@/rules/deadlines";
import { localDay } from "@/rules/local-day";
import { formatDay } from "@/words/format-value";
import type { PartProps } from "@/words/part-props";

/** The way by which a paper reports links, for the board. */
const CHANNEL: Readonly<Partial<Record<PaperId, ChannelId>>> = {
  "platform-report": "platform-intimate", "dsa-notice": "dsa-notice", "gdpr-erasure": "gdpr-erasure", "host-abuse": "host-abuse", "delisting": "search-delisting", "follow-up": "internal-complaint", "regulator-complaint": "regulator",
};

type Notice = "copied" | "copy-failed" | "making" | "pdf-failed" | null;
type ActionsProps = PartProps & { id: PaperId; blocks: readonly RenderedBlock[]; board: Board; language: Locale };

/** Copy, print, save. Each is made on the device, and each says where it can be seen afterwards. */
export function PaperActions({ id, blocks, board, language, kept, onKept, situation }: ActionsProps) {
  const say = useTranslations("papers.do");
  const locale = useLocale();
  const [notice, setNotice] = useState<Notice>(null);
  const today = localDay(new Date());
  const sent = kept.sent.findLast(({ paper }) => paper === id);
  const due = sent && paperDue(sent, situation.jurisdiction);
  const channel = id === "platform-report" && minorInImage(situation) === "yes" ? "platform-minor" : CHANNEL[id];
  const reportable = channel === undefined ? [] : board.filter((line) => canBecome(line, "reported")).map((line) => line.id);

  const savePdf = async () => {
    setNotice("making");
    try {
      const [{ makePaperPdf }, { paperFont }] = await Promise.all([import("@/device/paper-pdf"), import("@/device/paper-font")]);
      saveFile(`${say("file")}.pdf`, await makePaperPdf(blocks, { title: say("file"), locale: language, font: await paperFont(), onePage: id === "officer-card" }));
      setNotice(null);
    } catch (error) {
      // Whatever went wrong in making it, the paper itself is still there to print or copy, and that is what the person must know.
      reportError(error);
      setNotice("pdf-failed");
    }
  };
  return (
    <section className="off-paper">
      <h2>{say("title")}</h2>
      <div className="buttons">
        <button type="button" className="button" onClick={() => void savePdf()}>{say("pdf")}</button>
        <button type="button" className="button quiet-button" onClick={() => print()}>{say("print")}</button>
        <button type="button" className="button quiet-button" onClick={() => void copyText(paperText(blocks)).then((isCopied) => setNotice(isCopied ? "copied" : "copy-failed"))}>{say("copy")}</button>
        <button type="button" className="button quiet-button" onClick={() => saveFile(`${say("file")}.txt`, new Blob([paperText(blocks)], { type: "text/plain;charset=utf-8" }))}>{say("text")}</button>
      </div>
      <p className="small">{say("trace")}</p>
      <p role="status" className="note-line">{notice && say(notice)}</p>
      <div className="buttons">
        <button type="button" className="button quiet-button" onClick={() => onKept({ sent: [...kept.sent, { id: String(kept.sent.length + 1), paper: id, on: today }] })}>{say("sent")}</button>
        {reportable.length > 0 && channel && <button type="button" className="button quiet-button" onClick={() => onKept({ board: withEvent(kept.board, new Set(reportable), { on: today, did: "reported", channel }) })}>{say("reported")}</button>}
      </div>
      {sent && <p>{say("sent-on", { day: formatDay(sent.on, locale) })} {due && say("due", { day: formatDay(due, locale) })}</p>}
    </section>
  );
}
