import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { ChapterName } from "@/domain/chapter";
import type { Jurisdiction } from "@/domain/jurisdiction";
import type { ChapterCountryWords, ChapterWords } from "@/domain/words";
import { chapterContacts } from "@/facts/chapters";
import { contactById } from "@/facts/contacts";
import { ChapterBody, ChapterSources } from "@/words/chapter-body";
import { byLanguage } from "@/rules/by-language";
import { ContactCard } from "@/words/contact-card";
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
  const contacts = byLanguage(chapterContacts(chapter, jurisdiction).map(contactById), await getLocale());
  return (
    <details className="row" data-chapter={chapter}>
      <summary id={number}>
        <span className="num">{number}</span>
        <span><h2>{words.title}</h2><small><Prose text={words.line} jurisdiction={jurisdiction} /></small></span>
      </summary>
      <div className="row-body">
        {chapter === "breathing" && <span className="breath" aria-hidden="true" />}
        <ChapterBody chapter={chapter} words={words} country={country} jurisdiction={jurisdiction} />
        {contacts.length > 0 && <h3>{guide("contacts")}</h3>}
        {contacts.map((contact) => <ContactCard key={contact.id} contact={contact} jurisdiction={jurisdiction} heading="h4" />)}
        {tool}
        <ChapterSources chapter={chapter} words={words} country={country} />
      </div>
    </details>
  );
}
