import { useTranslations } from "next-intl";
import { useState } from "react";
import { sendReport, takesReports } from "@/device/report";
import { REPORT_KINDS, type ReportKind, type ReportedFact } from "@/domain/reportable";

/** Says that a fact is wrong, as on the quiet pages: a first press tells what would be sent, a second sends it. */
export function ReportFact({ fact }: { fact: ReportedFact }) {
  const words = useTranslations("report");
  const [stage, setStage] = useState<"closed" | "asked" | "sending" | "sent" | "unsent">("closed");
  if (!takesReports()) return null;
  const send = async (kind: ReportKind) => {
    setStage("sending");
    setStage((await sendReport(fact, kind)) ? "sent" : "unsent");
  };
  return (
    <div className="off-paper">
      {stage !== "asked" && stage !== "sent" && <button type="button" className="text-button" disabled={stage === "sending"} data-report={fact} onClick={() => setStage("asked")}>{words(fact.startsWith("contact:") ? "ask.contact" : "ask.other")}</button>}
      {stage === "asked" && (
        <section className="note" aria-label={words("title")} data-report-form="">
          <p>{words("what")}</p>
          <p>{words("fact")} <b translate="no">{fact}</b></p>
          {REPORT_KINDS.map((kind, at) => <p key={kind}><button type="button" className="button quiet-button" autoFocus={at === 0} onClick={() => void send(kind)}>{words(`kind.${kind}`)}</button></p>)}
          <p><button type="button" className="text-button" onClick={() => setStage("closed")}>{words("cancel")}</button></p>
        </section>
      )}
      {stage !== "closed" && <p role="status" className="small">{(stage === "sent" || stage === "unsent") && words(stage)}</p>}
    </div>
  );
}
