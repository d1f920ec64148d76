import { getLocale, getTranslations } from "next-intl/server";
import type { Contact } from "@/domain/contact";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { nameIn } from "@/domain/language";
import { contactNumber } from "@/domain/said-number";
import { contactWords } from "@/words/fact-words";
import { standing } from "@/words/facts-seen";
import { ContactChannels } from "@/words/contact-channels";
import { ContactMeta } from "@/words/contact-meta";
import { Prose } from "@/words/prose";
import { Sources } from "@/words/sources";

/** A service: what it does, its numbers, its hours, and where all that comes from. */
export async function ContactCard({ contact, jurisdiction, heading = "h3", attributes = {} }: {
  contact: Contact;
  jurisdiction: Jurisdiction | null;
  heading?: "h3" | "h4";
  attributes?: Record<`data-${string}`, string | undefined>;
}) {
  const locale = await getLocale();
  const words = (await contactWords(locale))[contact.id];
  if (!words) throw new Error(`contact ${contact.id} has no words in ${locale}`);
  const flag = await getTranslations("contact-words.flag");
  const Heading = heading;
  return (
    <article className="card" data-contact={contact.id} {...standing(contact.provenance)} {...attributes}>
      <Heading>{nameIn(contact.name, locale)} <small>{contactNumber(contact.id)}</small></Heading>
      <p><Prose text={words.does} jurisdiction={jurisdiction} /></p>
      <ContactChannels contact={contact} />
      <ContactMeta contact={contact} who={words.who} />
      {words.note && <p className="note"><Prose text={words.note} jurisdiction={jurisdiction} /></p>}
      {contact.provenance.confidence === "single" && <p className="note">{flag("single")}</p>}
      <Sources provenance={contact.provenance} service fact={`contact:${contact.id}`} />
    </article>
  );
}
