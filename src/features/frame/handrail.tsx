import { useLocale, useTranslations } from "next-intl";
import { JURISDICTIONS, type Jurisdiction } from "@/domain/jurisdiction";
import { contactById } from "@/facts/contacts";
import { exitDestination } from "@/facts/exit";
import { valueById } from "@/facts/values";
import { handrails, type HandrailLine } from "@/facts/handrail";
import { dialHref } from "@/words/dial";
import { firstDialled } from "@/words/first-dialled";
import { standing } from "@/words/facts-seen";
import { openingAttribute } from "@/words/opening-attribute";
import { confirmedPhoneHours, slotsLine } from "@/words/hours-line";

const majority = valueById("age-of-majority");
const MAJORITY = majority.kind === "age" ? String(majority.amount) : "";

/** The bar that is on every page: two labelled lines, and the way out. First in the source, so that it is painted first. In a frame the way out leaves the site around it. */
export function Handrail({ jurisdiction, isFramed = false }: { jurisdiction: Jurisdiction | null; isFramed?: boolean }) {
  const words = useTranslations("frame");
  const locale = useLocale();
  const countries = jurisdiction ? [jurisdiction] : JURISDICTIONS;
  return (
    <aside
      className={jurisdiction ? "handrail" : "handrail handrail-both"}
      aria-label={words("handrail.name")}
      data-loading={words("leaving.loading")}
      data-once={words("leaving.shift-once")}
      data-twice={words("leaving.shift-twice")}
      data-over={words("leaving.shift-over")}
    >
      {jurisdiction && (
        <div className="handrail-night" hidden>
          <Extra contact={handrails[jurisdiction].danger} label={words("handrail.danger")} />
          <Extra contact={handrails[jurisdiction].suicide[locale]} label={words("handrail.suicide")} />
        </div>
      )}
      <div className="handrail-lines">
        {countries.map((country) => (
          <div className="handrail-country" key={country}>
            {jurisdiction === null && <span className="handrail-name">{words(`country.${country}`)}</span>}
            {handrails[country].lines.map((line) => <Line line={line} key={line.contact} />)}
          </div>
        ))}
      </div>
      <a href={exitDestination(locale, jurisdiction)} className="leave" rel="noreferrer nofollow" data-exit="" target={isFramed ? "_top" : undefined}>{words("handrail.leave")}</a>
    </aside>
  );
}

function Line({ line }: { line: HandrailLine }) {
  const words = useTranslations("frame.handrail");
  const locale = useLocale();
  const contact = contactById(line.contact);
  const dialled = firstDialled(contact);
  const hours = confirmedPhoneHours(contact);
  return (
    <a href={dialHref(dialled)} className="line" data-line="" data-contact={contact.id} {...standing(contact.provenance)} data-open={openingAttribute(contact)}>
      <b>{dialled.display}</b>
      <span className="line-label">{words(`label.${line.label}`, { age: MAJORITY })}</span>
      <span className="line-hours">{hours === null ? words("hours-elsewhere") : hours.always ? words("always") : slotsLine(hours.slots, locale, "")}</span>
    </a>
  );
}

function Extra({ contact: id, label }: { contact: string; label: string }) {
  const contact = contactById(id);
  const dialled = firstDialled(contact);
  return (
    <a href={dialHref(dialled)} className="line" data-contact={id} {...standing(contact.provenance)}>
      <b>{dialled.display}</b> <span>{label}</span>
    </a>
  );
}
