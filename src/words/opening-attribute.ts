import type { Contact } from "@/domain/contact";
import { writeOpening } from "@/rules/opening-attribute";
import { confirmedPhoneHours } from "@/words/hours-line";

/** `data-open` of a contact: its confirmed hours, or undefined where none are confirmed. */
export function openingAttribute(contact: Contact): string | undefined {
  const hours = confirmedPhoneHours(contact);
  return hours && contact.timezone ? writeOpening(hours) : undefined;
}
