import { useLocale, useTranslations } from "next-intl";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { countryPath } from "@/domain/page";
import { STEPS, stepNumber, type Step } from "@/domain/step";
import { contactById } from "@/facts/contacts";
import { handrails } from "@/facts/handrail";
import { CallLink } from "@/words/call-link";

/** The end of a page: the four steps, the next one after a step, and the right to stop here. */
export function StepsRow({ step, jurisdiction }: { step?: Step; jurisdiction: Jurisdiction }) {
  const words = useTranslations("guide.steps");
  const pages = useTranslations("frame.page");
  const locale = useLocale();
  const next = step && STEPS[STEPS.indexOf(step) + 1];
  return (
    <>
      <h2>{words("title")}</h2>
      <ul className="chips">
        {STEPS.map((name) => <li key={name}><a href={countryPath(name, locale, jurisdiction)} {...(name === step ? { "aria-current": "page" as const } : {})}><b>{stepNumber(name)}</b>&nbsp;{pages(name)}</a></li>)}
      </ul>
      {next && <p><a className="button" href={countryPath(next, locale, jurisdiction)}>{words("next", { page: pages(next) })}</a></p>}
      <details className="row">
        <summary><span><h3>{words("stop")}</h3></span></summary>
        <div className="row-body">
          <p>{words("stop-line")}</p>
          <p>{words("stop-call")}</p>
          <CallLink contact={contactById(handrails[jurisdiction].suicide[locale])} />
        </div>
      </details>
    </>
  );
}
