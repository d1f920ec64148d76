import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { parseInline, type Inline, type ReferenceTag } from "@/domain/inline";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { nameIn } from "@/domain/language";
import { countryPath, countryPages } from "@/domain/page";
import { taskNumber } from "@/domain/task";
import { contactById } from "@/facts/contacts";
import { lawById } from "@/facts/laws";
import { serviceById } from "@/facts/services";
import { siteById } from "@/facts/sites";
import { taskById } from "@/facts/tasks";
import { valueById } from "@/facts/values";
import { Dial } from "@/words/dial";
import { standing } from "@/words/facts-seen";
import { formatValue } from "@/words/format-value";
import { LawReference } from "@/words/law-reference";
import { OutsideLink } from "@/words/outside-link";
import { RouteName } from "@/words/route-name";

/** A message with its references resolved: numbers, articles and addresses come from the facts, by id. */
export function Prose({ text, jurisdiction }: { text: string; jurisdiction: Jurisdiction | null }) {
  return parseInline(text).map((part, index) => <Part key={index} part={part} jurisdiction={jurisdiction} />);
}

function Part({ part, jurisdiction }: { part: Inline; jurisdiction: Jurisdiction | null }): ReactNode {
  const quote = useTranslations("frame.quote");
  switch (part.kind) {
    case "text":
      return part.text;
    case "mark": {
      const children = part.children.map((child, index) => <Part key={index} part={child} jurisdiction={jurisdiction} />);
      return part.tag === "b" ? <b>{children}</b> : <q>{quote("open")}{children}{quote("close")}</q>;
    }
    case "reference":
      return <Reference tag={part.tag} id={part.id} jurisdiction={jurisdiction} />;
  }
}

function Reference({ tag, id, jurisdiction }: { tag: ReferenceTag; id: string; jurisdiction: Jurisdiction | null }): ReactNode {
  const locale = useLocale();
  switch (tag) {
    case "tel":
      return <Dial contact={contactById(id)} />;
    case "contact": {
      const contact = contactById(id);
      const name = nameIn(contact.name, locale);
      return <span data-contact={id} {...standing(contact.provenance)}>{contact.website ? <OutsideLink href={contact.website}>{name}</OutsideLink> : name}</span>;
    }
    case "law":
      return <LawReference law={lawById(id)} />;
    case "val":
      return <span className="val">{formatValue(valueById(id), locale)}</span>;
    case "site": {
      const site = siteById(id);
      return <OutsideLink href={site.url}>{nameIn(site.name, locale)}</OutsideLink>;
    }
    case "service": {
      const service = serviceById(id);
      return <OutsideLink href={service.url}>{nameIn(service.name, locale)}</OutsideLink>;
    }
    case "route":
      return <RouteName id={id} />;
    case "task": {
      const task = taskById(id);
      const number = taskNumber(task);
      return jurisdiction ? <a href={`${countryPath(task.step, locale, jurisdiction)}#${number}`}>{number}</a> : number;
    }
    case "page": {
      const page = countryPages.find(({ name }) => name === id);
      if (!page) throw new Error(`no page ${id}`);
      return jurisdiction ? <a href={countryPath(page.name, locale, jurisdiction)}>{page.segment}</a> : page.segment;
    }
    case "cite":
      return null;
  }
}
