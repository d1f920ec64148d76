import { useTranslations } from "next-intl";
import { REPORT_KINDS } from "@/domain/reportable";

/** Once a page, moved below the fact that is meant: what would be sent, and the three answers that send it. */
export function ReportForm() {
  const words = useTranslations("report");
  return (
    <section className="note" aria-label={words("title")} tabIndex={-1} hidden data-report-form="" data-sent={words("sent")} data-unsent={words("unsent")}>
      <p>{words("what")}</p>
      <p>{words("fact")} <b translate="no" /></p>
      {REPORT_KINDS.map((kind) => <p key={kind}><button type="button" className="button quiet-button" value={kind}>{words(`kind.${kind}`)}</button></p>)}
      <p><button type="button" className="text-button">{words("cancel")}</button></p>
      <output className="now" />
    </section>
  );
}
