import { useLocale, useTranslations } from "next-intl";
import { referencesOf } from "@/domain/inline";
import type { Source } from "@/domain/source";
import { DOSSIER_COMPARED_ON, dossierFactById } from "@/facts/dossier/all";
import { formatDay } from "@/words/format-value";
import { SourceList } from "@/words/sources";

/** Every source behind the sentences given, once each. */
export function LineSources({ lines }: { lines: readonly string[] }) {
  const words = useTranslations("guide.sources");
  const locale = useLocale();
  const sources = sourcesBehind(lines);
  if (sources.length === 0) return null;
  return (
    <details className="sources">
      <summary>{words("title")}</summary>
      <p>{words("compared", { day: formatDay(DOSSIER_COMPARED_ON, locale) })}</p>
      <SourceList sources={sources} />
    </details>
  );
}

/** The documents behind what lines cite, once each. */
export function sourcesBehind(lines: readonly string[]): Source[] {
  const facts = [...new Set(lines.flatMap((line) => referencesOf(line, "cite")))].map(dossierFactById);
  return [...new Map(facts.flatMap((fact) => fact.sources).map((source) => [source.url ?? source.label, source])).values()];
}
