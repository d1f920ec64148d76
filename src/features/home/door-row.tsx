import { useLocale, useTranslations } from "next-intl";
import { referencesOf } from "@/domain/inline";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { countryPath } from "@/domain/page";
import { contactById } from "@/facts/contacts";
import { doorContacts, youngContacts, type Door } from "@/facts/doors";
import { CallLink } from "@/words/call-link";
import { Prose } from "@/words/prose";

const ACTIONS = [0, 1, 2] as const;

/** One situation: whom to call first, then three things to do, with the numbers of their tasks. */
export function DoorRow({ door, jurisdiction }: { door: Door; jurisdiction: Jurisdiction }) {
  const words = useTranslations("home");
  const locale = useLocale();
  const contact = contactById(doorContacts[jurisdiction][door]);
  const young = contactById(youngContacts[jurisdiction]);
  return (
    <details className="row">
      <summary>
        <span><h3><Prose text={words.raw(`door.${door}.title`)} jurisdiction={jurisdiction} /></h3><small><Prose text={words.raw(`door.${door}.line`)} jurisdiction={jurisdiction} /></small></span>
      </summary>
      <div className="row-body" id={door}>
        <p><b>{words("call-first")}</b></p>
        <CallLink contact={contact} />
        {young.id !== contact.id && <p><Prose text={words.raw(`young.${jurisdiction}`)} jurisdiction={jurisdiction} /></p>}
        <p><b>{words("then")}</b></p>
        <ol>
          {ACTIONS.map((index) => {
            const action: string = words.raw(`door.${door}.${jurisdiction}.${index}`);
            return <li key={index} data-facts={referencesOf(action, "cite").join(" ") || undefined}><Prose text={action} jurisdiction={jurisdiction} /></li>;
          })}
        </ol>
        {door === "helper" && <p><a className="button quiet-button" href={countryPath("call", locale, jurisdiction)}>{words("call.open")}</a><br /><small>{words("call.line")}</small></p>}
      </div>
    </details>
  );
}
