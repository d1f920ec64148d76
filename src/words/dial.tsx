import { useTranslations } from "next-intl";
import type { Channel, Contact } from "@/domain/contact";
import { standing } from "@/words/facts-seen";

type Dialled = Extract<Channel, { type: "phone" | "sms" }>;

/** The first number to use from inside the country. Throws where the contact has none, so that the build says so. */
export function firstDialled(contact: Contact): Dialled {
  const dialled = contact.channels.filter((channel): channel is Dialled => channel.type === "phone" || channel.type === "sms");
  const first = dialled.find((channel) => channel.type === "sms" || !channel.fromElsewhere) ?? dialled[0];
  if (!first) throw new Error(`${contact.id} has no number`);
  return first;
}

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
