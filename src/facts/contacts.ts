import { z } from "zod";
import { contactSchema, type Contact } from "@/domain/contact";
import { belgiumContacts } from "@/facts/belgium/contacts";
import { franceContacts } from "@/facts/france/contacts";
import { internationalContacts } from "@/facts/international/contacts";

const contacts = z.array(contactSchema).parse([...franceContacts, ...belgiumContacts, ...internationalContacts]);
const byId = new Map(contacts.map((contact) => [contact.id, contact]));
if (byId.size !== contacts.length) throw new Error("two contacts share an id");

/** Every service that may be shown, of both countries and international, in the order of the lists. */
export const allContacts: readonly Contact[] = contacts;

/** The service `id`; throws when there is none, so that a page naming it fails the build. */
export function contactById(id: string): Contact {
  const contact = byId.get(id);
  if (!contact) throw new Error(`no contact ${id}`);
  return contact;
}
