import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { ChapterName } from "@/domain/chapter";
import type { Jurisdiction } from "@/domain/jurisdiction";
import type { ChapterCountryWords, ChapterWords } from "@/domain/words";
import { chapterContacts } from "@/facts/chapters";
import { contactById } from "@/facts/contacts";
import { byLanguage } from "@/rules/by-language";
import { ContactCard } from "@/words/contact-card";
import { LineSources } from "@/words/line-sources";
import { Lines } from "@/words/lines";
import { Prose } from "@/words/prose";

interface ChapterRowProps {
  chapter: ChapterName;
  number: string;
  words: ChapterWords;
  country: ChapterCountryWords | undefined;
  tool: ReactNode;
  jurisdiction: Jurisdiction;
}

/** A chapter: its number, its title and one line; all the rest opens in place, without script. */
export async function ChapterRow({ chapter, number, words, country, tool, jurisdiction }: ChapterRowProps) {
  const guide = await getTranslations("guide");
  const countryLines = country?.lines ?? [];
  const lines = chapter === "suicide" ? [...countryLines, ...words.lines] : [...words.lines, ...countryLines];
  const parts = [...(words.parts ?? []), ...(country?.parts ?? [])];
  const say = [...(words.say ?? []), ...(country?.say ?? [])];
  const contacts = byLanguage(chapterContacts(chapter, jurisdiction).map(contactById), await getLocale());
  return (
    <details className="row" data-chapter={chapter}>
      <summary id={number}>
        <span className="num">{number}</span>
        <span><h2>{words.title}</h2><small><Prose text={words.line} jurisdiction={jurisdiction} /></small></span>
      </summary>
      <div className="row-body">
        {chapter === "breathing" && <span className="breath" aria-hidden="true" />}
        <Lines lines={lines} jurisdiction={jurisdiction} />
        {parts.map((part) => (
          <details className="row" key={part.title}>
            <summary><span><h3><Prose text={part.title} jurisdiction={jurisdiction} /></h3></span></summary>
            <div className="row-body"><Lines lines={part.lines} jurisdiction={jurisdiction} ordered /></div>
          </details>
        ))}
        {say.length > 0 && <><h3>{guide("say")}</h3><Lines lines={say} jurisdiction={jurisdiction} /></>}
        {contacts.length > 0 && <h3>{guide("contacts")}</h3>}
        {contacts.map((contact) => <ContactCard key={contact.id} contact={contact} jurisdiction={jurisdiction} heading="h4" />)}
        {tool}
        <LineSources lines={[...lines, ...say, ...parts.flatMap((part) => part.lines)]} />
      </div>
    </details>
  );
}
