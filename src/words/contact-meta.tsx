import { useLocale, useTranslations } from "next-intl";
import type { Contact, Hours } from "@/domain/contact";
import { languageName } from "@/words/language-name";
import { slotsLine } from "@/words/hours-line";

/** When, for whom, at what cost, in which languages: what one wants to know before calling. */
export function ContactMeta({ contact, who }: { contact: Contact; who: string }) {
  const words = useTranslations("contact-words");
  const locale = useLocale();
  const confirmed = contact.hours.filter(({ confidence }) => confidence === "confirmed");
  const hasOthers = contact.hours.length > confirmed.length || contact.hours.length === 0;
  const facts = [
    words(`cost.${contact.cost}`),
    contact.anonymous && words("privacy.anonymous"),
    contact.confidential && words("privacy.confidential"),
    contact.reserved?.age && words(`reserved.${contact.reserved.age}`),
    contact.reserved?.gender && words(`reserved.${contact.reserved.gender}`),
    contact.overseas !== "not-applicable" && words(`overseas.${contact.overseas}`),
  ].filter((fact) => typeof fact === "string");
  return (
    <div className="meta">
      <p data-when="open" hidden className="now">{words("hours.open-now")}</p>
      <p data-when="closed" hidden>{words("hours.closed-now")}</p>
      {confirmed.map((hours) => <HoursLine key={hours.channel} hours={hours} contact={contact} />)}
      {hasOthers && confirmed.length === 0 && <p>{words("hours.on-site")}</p>}
      <p>{who}</p>
      <p>{facts.join(" · ")}</p>
      <p>{contact.languages.map((tag) => (tag === "mul" ? words("language.mul") : languageName(tag, locale, words("language.fsl")))).join(", ")}</p>
    </div>
  );
}

function HoursLine({ hours, contact }: { hours: Hours; contact: Contact }) {
  const words = useTranslations("contact-words.hours");
  const daily = useTranslations("frame.handrail")("daily");
  const locale = useLocale();
  const times = hours.always ? words("always") : `${slotsLine(hours.slots, locale, daily)} (${words(contact.timezone === "Europe/Brussels" ? "brussels-time" : "paris-time")})`;
  return <p><b>{words(hours.channel)}</b> {times}</p>;
}
