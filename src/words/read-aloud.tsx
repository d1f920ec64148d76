import { useTranslations } from "next-intl";
import type { Contact } from "@/domain/contact";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { spokenGroups } from "@/domain/spoken-number";

/** The numbers of a contact, large, in the groups in which they are read aloud in its country: nothing to copy or to count. */
export function ReadAloud({ contact, jurisdiction }: { contact: Contact; jurisdiction: Jurisdiction }) {
  const words = useTranslations("call");
  const dials = contact.channels.flatMap((channel) => (channel.type === "phone" || channel.type === "sms" ? [channel.dial] : []));
  return (
    <section className="aloud" aria-label={words("aloud")}>
      <p><small>{words("aloud")}</small></p>
      {dials.map((dial) => <p className="aloud-number" key={dial}>{spokenGroups(dial, jurisdiction).map((group, index) => <span key={index}>{group} </span>)}</p>)}
    </section>
  );
}
