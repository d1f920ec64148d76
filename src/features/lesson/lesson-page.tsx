import { getLocale, getTranslations } from "next-intl/server";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { countryPath, pageByName } from "@/domain/page";
import { DOSSIER_COMPARED_ON } from "@/facts/dossier/all";
import { Activity } from "@/features/lesson/activity";
import { lessonCountryWords, lessonWords } from "@/words/fact-words";
import { formatDay } from "@/words/format-value";
import { LineSources } from "@/words/line-sources";
import { Lines } from "@/words/lines";
import { Prose } from "@/words/prose";

/** Page 6-1: one lesson for teachers and parents, which prints on one sheet. */
export async function LessonPage({ jurisdiction }: { jurisdiction: Jurisdiction }) {
  const locale = await getLocale();
  const words = await lessonWords(locale);
  const country = await lessonCountryWords(locale, jurisdiction);
  const sources = await getTranslations("guide.sources");
  const pages = await getTranslations("frame.page");
  const blocks = { ...words, who: { ...words.who, lines: country.who }, law: { ...words.law, lines: country.law } };
  const shown = (name: "aim" | "before" | "help" | "never" | "who" | "law") => (
    <section>
      <h2>{blocks[name].title}</h2>
      <Lines lines={blocks[name].lines} jurisdiction={jurisdiction} />
    </section>
  );
  return (
    <>
      <p><Prose text={words.page.lead} jurisdiction={jurisdiction} /></p>
      <div className="sheet">
        {shown("aim")}
        {shown("before")}
        <h2>{words.activities.title}</h2>
        {words.activities.items.map((activity, index) => <Activity key={activity.title} number={index + 1} activity={activity} jurisdiction={jurisdiction} />)}
        {shown("help")}
        {shown("never")}
        {shown("who")}
        {shown("law")}
        <p className="meta">{sources("compared", { day: formatDay(DOSSIER_COMPARED_ON, locale) })}</p>
      </div>
      <LineSources lines={[...words.activities.items.flatMap(({ ask }) => ask), ...country.who, ...country.law]} />
      <ul className="chips"><li><a href={countryPath("prevention", locale, jurisdiction)}><b>{pageByName("prevention").segment}</b>&nbsp;{pages("prevention")}</a></li></ul>
    </>
  );
}
