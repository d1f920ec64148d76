import { useTranslations } from "next-intl";
import type { Contact } from "@/domain/contact";
import { standing } from "@/words/facts-seen";
import { firstDialled, type Dialled } from "@/words/first-dialled";

/** The address that a phone opens: E.164, or the short code where there is none. */
export function dialHref(channel: Dialled): string {
  return `${channel.type === "sms" ? "sms" : "tel"}:${channel.e164 ?? channel.dial}`;
}

/** A number in running text. */
export function Dial({ contact }: { contact: Contact }) {
  const channel = firstDialled(contact);
  const words = useTranslations("contact-words.channel");
  return (
    <a href={dialHref(channel)} className="dial" data-contact={contact.id} {...standing(contact.provenance)}>
      {channel.type === "sms" ? `${channel.display} (${words("sms")})` : channel.display}
    </a>
  );
}
