import { getLocale, getTranslations } from "next-intl/server";
import { CALL_QUESTIONS, RED_SCREENS, SAID_SCREENS, scriptFor, type ScriptKey } from "@/domain/call-script";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { countryPath, numberedPages } from "@/domain/page";
import { PAPER_IDS } from "@/domain/plan";
import { numberedChapters, paperNumber } from "@/domain/said-number";
import { allContacts } from "@/facts/contacts";
import { ScriptGuide, SentenceNumbers } from "@/features/call-words/script-guide";
import { ChapterBody } from "@/words/chapter-body";
import { callScriptWords, chapterCountryWords, chapterWords, paperMessages } from "@/words/fact-words";
import { PackPart } from "@/words/pack-part";
import { Prose } from "@/words/prose";
import { ReadAloud } from "@/words/read-aloud";

/** What the volunteer's side shows beside the words of the plan: the script, and whatever else has a number to say. Frozen as one file, never served itself. */
export async function CallWordsPage({ jurisdiction }: { jurisdiction: Jurisdiction }) {
  const locale = await getLocale();
  const script = await callScriptWords(locale, jurisdiction);
  const frame = await getTranslations("frame");
  const call = await getTranslations("call");
  const chapters = { care: await chapterWords(locale, "care"), prevention: await chapterWords(locale, "prevention") };
  const country = { care: await chapterCountryWords(locale, "care", jurisdiction), prevention: await chapterCountryWords(locale, "prevention", jurisdiction) };
  const papers = await Promise.all(PAPER_IDS.filter((id) => !id.startsWith("be-") || jurisdiction === "belgium").map(async (id) => ({ id, words: await paperMessages(locale, id) })));
  const dialled = allContacts.filter(({ jurisdiction: of, channels }) => of === jurisdiction && channels.some(({ type }) => type === "phone" || type === "sms"));
  const keys: ScriptKey[] = [...SAID_SCREENS, ...CALL_QUESTIONS.map((question): ScriptKey => `question.${question}`)];
  return (
    <>
      {keys.map((key) => {
        const words = script.get(key);
        if (!words) throw new Error(`the script does not say ${key} in ${locale} for ${jurisdiction}`);
        const say = <Prose text={words.say} jurisdiction={jurisdiction} />;
        return (
          <PackPart key={key} id={`script:${key}`} title={key === "before-limits" ? call("tools.limits") : ""} line={forVolunteer.has(key) ? say : <q>{frame("quote.open")}{say}{frame("quote.close")}</q>}>
            {isRed(key) && <SentenceNumbers say={words.say} />}
            <ScriptGuide words={words} jurisdiction={jurisdiction} isOwn={forVolunteer.has(key)} />
          </PackPart>
        );
      })}
      {dialled.map((contact) => <PackPart key={contact.id} id={`aloud:${contact.id}`} title=""><ReadAloud contact={contact} jurisdiction={jurisdiction} /></PackPart>)}
      {numberedChapters.map(({ page, chapter, number }) => {
        const words = chapters[page].chapters[chapter];
        if (!words) throw new Error(`chapter ${chapter} has no words in ${locale}`);
        return <PackPart key={number} id={`chapter:${page}.${chapter}`} title={words.title} number={number} line={<Prose text={words.line} jurisdiction={jurisdiction} />}><ChapterBody chapter={chapter} words={words} country={country[page][chapter]} jurisdiction={jurisdiction} /></PackPart>;
      })}
      {papers.map(({ id, words }) => <PackPart key={id} id={`paper:${id}`} title={words.name} number={paperNumber(id)}><p><Prose text={words.use} jurisdiction={jurisdiction} /></p></PackPart>)}
      {numberedPages.map(({ name, segment }) => <PackPart key={name} id={`page:${name}`} title={frame(`page.${name}`)} number={segment}><p><a href={countryPath(name, locale, jurisdiction)}>{call("page.open")}</a></p></PackPart>)}
    </>
  );
}

/** Said to the volunteer, not to the person: no quotation marks. */
const forVolunteer = new Set<ScriptKey>(scriptFor({ jurisdiction: "france" }).filter(({ phase }) => phase === "before" || phase === "after").map(({ key }) => key));

function isRed(key: ScriptKey): boolean {
  return RED_SCREENS.some((red) => red === key);
}
