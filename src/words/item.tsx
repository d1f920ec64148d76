import { isReportable } from "@/domain/reportable";
import type { PackItem } from "@/words/pack";
import { ReportFact } from "@/words/report-fact";

/** What the quiet pages show of a thing, as they render it: our own build wrote it, nobody typed it. */
export function Item({ item, id }: { item: PackItem | undefined; id?: string }) {
  if (!item) return null;
  return (
    <>
      <div className="item" dangerouslySetInnerHTML={{ __html: item.html }} />
      {id !== undefined && isReportable(id) && <ReportFact key={id} fact={id} />}
    </>
  );
}
