import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { JURISDICTIONS, type Jurisdiction } from "@/domain/jurisdiction";
import { LAW_GROUPS } from "@/facts/law-groups";
import { LawGroupRow } from "@/features/law/law-group-row";
import { LawSection } from "@/features/law/law-section";
import { lawCodeWords, lawWords } from "@/words/fact-words";
import { Lines } from "@/words/lines";

const OPENING = ["reading", "which"] as const;
const CLOSING = ["changed", "coming", "outdated", "cost"] as const;

/** Page 7: the law of this country in plain words, by situation, then what moves, what is wrong elsewhere, and decisions in both countries. */
export async function LawPage({ jurisdiction }: { jurisdiction: Jurisdiction }) {
  const locale = await getLocale();
  const words = await getTranslations("law");
  const { law } = await getMessages();
  const { lead, start, groups, sections } = law[jurisdiction];
  const texts = { words: await lawWords(locale), labels: await lawCodeWords(locale) };
  return (
    <>
      <p>{lead}</p>
      <Lines lines={Object.values(start)} jurisdiction={jurisdiction} />
      <div className="rows">
        {OPENING.map((chapter) => <LawSection key={chapter} id={`chapter-${chapter}`} {...sections[chapter]} jurisdiction={jurisdiction} heading="h2" />)}
      </div>
      <h2>{words("texts")}</h2>
      <div className="rows">
        {LAW_GROUPS.map((group) => <LawGroupRow key={group} group={group} {...groups[group]} texts={texts} jurisdiction={jurisdiction} />)}
      </div>
      <h2>{words("more")}</h2>
      <div className="rows">
        {CLOSING.map((chapter) => <LawSection key={chapter} id={`chapter-${chapter}`} {...sections[chapter]} jurisdiction={jurisdiction} />)}
        {[jurisdiction, ...JURISDICTIONS.filter((other) => other !== jurisdiction)].map((country) => (
          <LawSection key={country} id={`cases-${country}`} {...law[country].sections.cases} jurisdiction={jurisdiction} />
        ))}
      </div>
    </>
  );
}
