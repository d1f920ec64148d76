import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { CHAPTERS, type ChapterName, type ChapterPageName } from "@/domain/chapter";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { pageByName } from "@/domain/page";
import { ChapterRow } from "@/features/guide/chapter-row";
import { StepsRow } from "@/features/guide/steps-row";
import { chapterCountryWords, chapterWords } from "@/words/fact-words";
import { Lines } from "@/words/lines";
import { Prose } from "@/words/prose";

interface ChapterPageProps {
  page: ChapterPageName;
  jurisdiction: Jurisdiction;
  /** What stands after the words of a chapter: a tool. */
  tools?: Partial<Record<ChapterName, ReactNode>>;
}

/** Pages 5 and 6: numbered chapters, each opening in place. */
export async function ChapterPage({ page, jurisdiction, tools = {} }: ChapterPageProps) {
  const locale = await getLocale();
  const common = await chapterWords(locale, page);
  const country = await chapterCountryWords(locale, page, jurisdiction);
  return (
    <>
      {country.start?.lines?.map((line) => <p className="alarm" key={line}><Prose text={line} jurisdiction={jurisdiction} /></p>)}
      <p><Prose text={common.page.lead} jurisdiction={jurisdiction} /></p>
      <Lines lines={common.page.start} jurisdiction={jurisdiction} />
      <div className="rows">
        {CHAPTERS[page].map((chapter, index) => {
          const words = common.chapters[chapter];
          if (!words) throw new Error(`chapter ${chapter} has no words in ${locale}`);
          return <ChapterRow key={chapter} chapter={chapter} number={`${pageByName(page).segment}.${index + 1}`} words={words} country={country[chapter]} tool={tools[chapter]} jurisdiction={jurisdiction} />;
        })}
      </div>
      <StepsRow jurisdiction={jurisdiction} />
    </>
  );
}
