import { useLocale, useTranslations } from "next-intl";
import type { ReportedFact } from "@/domain/reportable";
import type { Provenance, Source } from "@/domain/source";
import { formatDay } from "@/words/format-value";
import { OutsideLink } from "@/words/outside-link";
import { ReportLine } from "@/words/report-line";

/** Where a fact comes from, on which day it was compared, and how it stands. Folded: it is for who wants to check. */
export function Sources({ provenance, service = false, fact }: { provenance: Provenance; service?: boolean; fact?: ReportedFact }) {
  const words = useTranslations("guide.sources");
  const locale = useLocale();
  return (
    <details className="sources">
      <summary>{words("title")}</summary>
      <p>
        {words("compared", { day: formatDay(provenance.comparedOn, locale) })}{" "}
        {provenance.verifiedOn ? words("verified", { day: formatDay(provenance.verifiedOn, locale) }) : service && words("unverified")}{" "}
        {words("due", { day: formatDay(provenance.dueOn, locale) })}
      </p>
      <SourceList sources={provenance.sources} />
      {fact && <ReportLine fact={fact} />}
    </details>
  );
}

/** The documents, by host name, with the date that they bear. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const words = useTranslations("guide.sources");
  return (
    <ul>
      {sources.map(({ url, label, date }, index) => (
        <li key={index}>{url ? <OutsideLink href={url}>{new URL(url).host.replace(/^www\./, "")}</OutsideLink> : label} ({date ?? words("undated")})</li>
      ))}
    </ul>
  );
}
