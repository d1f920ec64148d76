import { useTranslations } from "next-intl";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { penaltyCode, type Law } from "@/domain/law";
import type { LawWords } from "@/domain/words";
import { PenaltyLines } from "@/features/law/penalty-lines";
import { standing } from "@/words/facts-seen";
import { Lines } from "@/words/lines";
import { OutsideLink } from "@/words/outside-link";
import { Prose } from "@/words/prose";
import { Sources } from "@/words/sources";

/** One article: what it says in plain words, what it covers and what it does not, its penalty, and the official text. */
export function LawBlock({ law, words, label, jurisdiction }: { law: Law; words: LawWords; label: string; jurisdiction: Jurisdiction }) {
  const block = useTranslations("law.block");
  const penalty = penaltyCode(law.penalties);
  return (
    <details className="row" id={law.id} data-law={law.id} {...standing(law.provenance)} {...(penalty === "" ? {} : { "data-penalty": penalty })}>
      <summary><span><h4>{words.name}</h4><small>{label}</small></span></summary>
      <div className="row-body">
        <p><Prose text={words.says} jurisdiction={jurisdiction} /></p>
        {words.covers && <><p><b>{block("covers")}</b></p><Lines lines={words.covers} jurisdiction={jurisdiction} /></>}
        {words.not && <><p><b>{block("not")}</b></p><Lines lines={words.not} jurisdiction={jurisdiction} /></>}
        {law.penalties.length > 0 && <PenaltyLines penalties={law.penalties} cases={words.cases} jurisdiction={jurisdiction} />}
        {law.provenance.confidence === "single" && <p className="note">{block("single")}</p>}
        <p className="links"><OutsideLink href={law.officialUrl}>{block(`official.${law.jurisdiction}`)}</OutsideLink></p>
        <Sources provenance={law.provenance} fact={`law:${law.id}`} />
      </div>
    </details>
  );
}
