import { useLocale, useTranslations } from "next-intl";
import { referencesOf } from "@/domain/inline";
import type { TaskBodyWords } from "@/domain/words";
import { DOSSIER_COMPARED_ON, dossierFactById } from "@/facts/dossier/all";
import { formatDay } from "@/words/format-value";
import { SourceList } from "@/words/sources";

/** Every source behind the sentences of a task, once each. */
export function TaskSources({ body }: { body: TaskBodyWords }) {
  const words = useTranslations("guide.sources");
  const locale = useLocale();
  const facts = [...new Set(textsOf(body).flatMap((text) => referencesOf(text, "cite")))].map(dossierFactById);
  if (facts.length === 0) return null;
  const sources = [...new Map(facts.flatMap((fact) => fact.sources).map((source) => [source.url ?? source.label, source])).values()];
  return (
    <details className="sources">
      <summary>{words("title")}</summary>
      <p>{words("compared", { day: formatDay(DOSSIER_COMPARED_ON, locale) })}</p>
      <SourceList sources={sources} />
    </details>
  );
}

function textsOf(body: TaskBodyWords): string[] {
  const { why, time, parts = [], how = [], say = [], avoid = [], who = [], law = [] } = body;
  return [why ?? "", time ?? "", ...how, ...say, ...avoid, ...who, ...law, ...parts.flatMap(({ lines }) => lines)];
}
