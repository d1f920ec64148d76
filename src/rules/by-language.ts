import type { Contact } from "@/domain/contact";
import type { Locale } from "@/domain/locale";

/** Contacts who speak the reader's language first; otherwise in the order given. */
export function byLanguage(contacts: readonly Contact[], locale: Locale): Contact[] {
  const speaks = (contact: Contact) => contact.languages.includes(locale);
  return [...contacts.filter(speaks), ...contacts.filter((contact) => !speaks(contact))];
}
