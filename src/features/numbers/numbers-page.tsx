import { useTranslations } from "next-intl";
import { NEEDS, type Contact, type Need } from "@/domain/contact";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { allContacts } from "@/facts/contacts";
import { filterAttributes } from "@/features/numbers/filter-attributes";
import { NumbersFilter } from "@/features/numbers/numbers-filter";
import { SpecialCases } from "@/features/numbers/special-cases";
import { ContactCard } from "@/words/contact-card";

/** Page 8: every service of the country that may be shown, by what one comes for. */
export function NumbersPage({ jurisdiction }: { jurisdiction: Jurisdiction }) {
  const words = useTranslations("numbers");
  const need = useTranslations("contact-words.need");
  const contacts = allContacts.filter((contact) => contact.jurisdiction === jurisdiction || contact.jurisdiction === "international");
  const groups = NEEDS.map((name) => ({ name, members: contacts.filter(({ needs }) => needs[0] === name) })).filter(({ members }) => members.length > 0);
  return (
    <>
      <p>{words(`lead.${jurisdiction}`)}</p>
      <nav aria-label={words("jump")}>
        <ul className="chips">
          {groups.map(({ name }) => <li key={name}><a href={`#${name}`}>{need(`${name}.title`)}</a></li>)}
          <li><a href="#special">{words("special.title")}</a></li>
        </ul>
      </nav>
      <NumbersFilter contacts={contacts} />
      {groups.map(({ name, members }) => <Group key={name} need={name} contacts={members} jurisdiction={jurisdiction} />)}
      <SpecialCases jurisdiction={jurisdiction} />
    </>
  );
}

function Group({ need, contacts, jurisdiction }: { need: Need; contacts: readonly Contact[]; jurisdiction: Jurisdiction }) {
  const words = useTranslations("contact-words.need");
  return (
    <section id={need} data-group="">
      <h2>{words(`${need}.title`)}</h2>
      <p>{words(`${need}.line`)}</p>
      {contacts.map((contact) => <ContactCard key={contact.id} contact={contact} jurisdiction={jurisdiction} attributes={filterAttributes(contact)} />)}
    </section>
  );
}
