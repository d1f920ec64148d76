import { useLocale, useTranslations } from "next-intl";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { LOCALES } from "@/domain/locale";
import { countryPath, embedPath } from "@/domain/page";
import { contactById } from "@/facts/contacts";
import { handrails } from "@/facts/handrail";
import { CallLink } from "@/words/call-link";
import { Prose } from "@/words/prose";

/** The door that another site may show in a frame: danger, a voice at night, the way in. Every way leads out of the frame. */
export function EmbedPage({ jurisdiction }: { jurisdiction: Jurisdiction }) {
  const words = useTranslations("embed");
  const home = useTranslations("home");
  const names = useTranslations("frame.language");
  const locale = useLocale();
  return (
    <main data-page="embed" id="text">
      <h1>{words("title")}</h1>
      <p>{words("lead")}</p>
      <p><a className="button" target="_top" href={countryPath("home", locale, jurisdiction)}>{words("in")}</a></p>
      <p className="alarm"><Prose text={home.raw(`danger.${jurisdiction}`)} jurisdiction={jurisdiction} /></p>
      <CallLink contact={contactById(handrails[jurisdiction].suicide[locale])} />
      <p className="links">
        <a target="_top" href={countryPath("plan", locale, jurisdiction)}>{words("plan")}</a>
        <a target="_top" href={countryPath("call", locale, jurisdiction)}>{words("call")}</a>
      </p>
      <nav className="links" aria-label={words("languages")}>
        {LOCALES.filter((other) => other !== locale).map((other) => <a key={other} href={embedPath(other, jurisdiction)} lang={other} hrefLang={other}>{names(other)}</a>)}
      </nav>
    </main>
  );
}
