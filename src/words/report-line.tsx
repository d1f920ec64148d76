import { useTranslations } from "next-intl";
import type { ReportedFact } from "@/domain/reportable";

/** Below the sources of a fact: says that it is wrong. Hidden until the script knows that somebody takes it. */
export function ReportLine({ fact }: { fact: ReportedFact }) {
  const words = useTranslations("report.ask");
  return <button type="button" className="text-button" hidden data-report={fact}>{words(fact.startsWith("contact:") ? "contact" : "other")}</button>;
}
