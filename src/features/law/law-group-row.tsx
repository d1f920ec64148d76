import { Fragment } from "react";
import { useLocale, useTranslations } from "next-intl";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { lawCodeKey, type Law } from "@/domain/law";
import type { LawWords } from "@/domain/words";
import { lawGroups, type LawGroup } from "@/facts/law-groups";
import { lawById } from "@/facts/laws";
import { valueById } from "@/facts/values";
import { LawBlock } from "@/features/law/law-block";
import { formatValue } from "@/words/format-value";
import { LineSources } from "@/words/line-sources";
import { Lines } from "@/words/lines";
import { Prose } from "@/words/prose";

/** The words of every law, and the name of every legal text with its `{article}`. */
export interface LawTexts {
  words: Record<string, LawWords>;
  labels: Record<string, string>;
}

/** The laws of one situation, with what to read first. Where a Code has ended, its articles stand apart from those in force. */
export function LawGroupRow({ group, line, intro, texts, jurisdiction }: { group: LawGroup; line: string; intro: Record<string, string>; texts: LawTexts; jurisdiction: Jurisdiction }) {
  const words = useTranslations("law");
  const locale = useLocale();
  const laws = lawGroups[jurisdiction][group].map(lawById);
  const hasEnded = laws.some((law) => eraOf(law) === "until");
  const days = { since: formatValue(valueById("be-new-code-day"), locale), until: formatValue(valueById("be-old-code-last-day"), locale) };
  const introLines = Object.values(intro);
  return (
    <details className="row" id={group}>
      <summary><span><h3>{words(`group.${group}`)}</h3><small><Prose text={line} jurisdiction={jurisdiction} /></small></span></summary>
      <div className="row-body">
        <Lines lines={introLines} jurisdiction={jurisdiction} />
        {hasEnded ? [...new Set(laws.map(eraOf))].map((era) => (
          <Fragment key={era}>
            <p><b>{words(`era.${era}`, days)}</b></p>
            <LawBlocks laws={laws.filter((law) => eraOf(law) === era)} texts={texts} jurisdiction={jurisdiction} />
          </Fragment>
        )) : <LawBlocks laws={laws} texts={texts} jurisdiction={jurisdiction} />}
        <LineSources lines={introLines} />
      </div>
    </details>
  );
}

/** Only Belgium has texts that ended: there, what belongs to neither Code holds whatever the date. */
function eraOf({ from, until }: Law): "since" | "until" | "always" {
  if (until !== undefined) return "until";
  return from === undefined ? "always" : "since";
}

function LawBlocks({ laws, texts, jurisdiction }: { laws: readonly Law[]; texts: LawTexts; jurisdiction: Jurisdiction }) {
  if (laws.length === 0) return null;
  return (
    <div className="rows">
      {laws.map((law) => {
        const words = texts.words[law.id];
        const label = texts.labels[lawCodeKey(law)];
        if (!words || !label) throw new Error(`law ${law.id} has no words`);
        return <LawBlock key={law.id} law={law} words={words} label={label.replace("{article}", law.article)} jurisdiction={jurisdiction} />;
      })}
    </div>
  );
}
