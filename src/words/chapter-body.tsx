import { useTranslations } from "next-intl";
import type { Jurisdiction } from "@/domain/jurisdiction";
import type { ChapterCountryWords, ChapterWords } from "@/domain/words";
import { LineSources } from "@/words/line-sources";
import { Lines } from "@/words/lines";
import { Prose } from "@/words/prose";

interface ChapterBodyProps {
  chapter: string;
  words: ChapterWords;
  country: ChapterCountryWords | undefined;
  jurisdiction: Jurisdiction;
}

/** The words of a chapter of page 5 or 6, those of the country after the common ones. */
export function ChapterBody({ chapter, words, country, jurisdiction }: ChapterBodyProps) {
  const guide = useTranslations("guide");
  const { lines, parts, say } = chapterLines(chapter, words, country);
  return (
    <>
      <Lines lines={lines} jurisdiction={jurisdiction} />
      {parts.map((part) => (
        <details className="row" key={part.title}>
          <summary><span><h3><Prose text={part.title} jurisdiction={jurisdiction} /></h3></span></summary>
          <div className="row-body"><Lines lines={part.lines} jurisdiction={jurisdiction} ordered /></div>
        </details>
      ))}
      {say.length > 0 && <><h3>{guide("say")}</h3><Lines lines={say} jurisdiction={jurisdiction} /></>}
    </>
  );
}

/** Where the lines of a chapter come from. */
export function ChapterSources({ chapter, words, country }: Omit<ChapterBodyProps, "jurisdiction">) {
  const { lines, parts, say } = chapterLines(chapter, words, country);
  return <LineSources lines={[...lines, ...say, ...parts.flatMap((part) => part.lines)]} />;
}

/** Numbers to call come first where life is at stake. */
function chapterLines(chapter: string, words: ChapterWords, country: ChapterCountryWords | undefined) {
  const ofCountry = country?.lines ?? [];
  return {
    lines: chapter === "suicide" ? [...ofCountry, ...words.lines] : [...words.lines, ...ofCountry],
    parts: [...(words.parts ?? []), ...(country?.parts ?? [])],
    say: [...(words.say ?? []), ...(country?.say ?? [])],
  };
}
