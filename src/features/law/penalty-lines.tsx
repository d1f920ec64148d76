import { useLocale, useTranslations } from "next-intl";
import type { Jurisdiction } from "@/domain/jurisdiction";
import type { Law } from "@/domain/law";
import { penaltyWords } from "@/words/penalty-words";
import { Prose } from "@/words/prose";

/** The penalty of each case of a law; a level of the Belgian Code of 2024 leads to the block that explains levels. */
export function PenaltyLines({ penalties, cases, jurisdiction }: { penalties: Law["penalties"]; cases: Record<string, string> | undefined; jurisdiction: Jurisdiction }) {
  const locale = useLocale();
  const words = useTranslations("law");
  const hasLevel = penalties.some(({ level }) => level !== undefined);
  return (
    <>
      <p><b>{words("block.penalty")}</b></p>
      <ul>
        {penalties.map((penalty) => {
          const name = cases?.[penalty.case];
          return <li key={penalty.case}>{name && <><Prose text={name} jurisdiction={jurisdiction} /><br /></>}<b>{penaltyWords(penalty, locale, (key, values) => words(`penalty.${key}`, values))}</b></li>;
        })}
      </ul>
      {hasLevel && <p><a href="#be-cp-36">{words("penalty.levels")}</a></p>}
    </>
  );
}
