import { useLocale, useTranslations } from "next-intl";
import type { Contact } from "@/domain/contact";
import { nameIn } from "@/domain/language";
import { dialHref } from "@/words/dial";
import { standing } from "@/words/facts-seen";
import { firstDialled } from "@/words/first-dialled";

/** A number to press, large, with the name of who answers. */
export function CallLink({ contact }: { contact: Contact }) {
  const locale = useLocale();
  const words = useTranslations("contact-words.channel");
  const dialled = firstDialled(contact);
  return (
    <p data-contact={contact.id} {...standing(contact.provenance)}>
      <a href={dialHref(dialled)} className="call"><CallMark />{dialled.type === "sms" && <small>{words("sms")}</small>}{dialled.display}</a>
      <br />
      <small>{nameIn(contact.name, locale)}</small>
    </p>
  );
}

/** A receiver, beside words, never alone. */
export function CallMark() {
  return <svg viewBox="0 0 24 24" aria-hidden="true"><path fill="currentColor" d="M6.6 2.5 9.5 8 7.4 10c1 2.700 3.900 5.600 6.600 6.600l2-2.100 5.500 2.900c-.4 2.600-2.300 4.300-4.600 4.100C9.500 20.800 3.200 14.500 2.500 7.100 2.300 4.800 4 2.900 6.600 2.500z" /></svg>;
}
