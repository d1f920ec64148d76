import { useLocale, useTranslations } from "next-intl";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { countryPath } from "@/domain/page";
import { STEPS, stepNumber } from "@/domain/step";
import { DOORS } from "@/facts/doors";
import { DoorRow } from "@/features/home/door-row";
import { Prose } from "@/words/prose";

/** A country's first page: six doors that open in place, then the four steps. */
export function HomePage({ jurisdiction }: { jurisdiction: Jurisdiction }) {
  const words = useTranslations("home");
  const pages = useTranslations("frame.page");
  const locale = useLocale();
  return (
    <>
      <p>{words("lead")}</p>
      <p className="alarm"><Prose text={words.raw(`danger.${jurisdiction}`)} jurisdiction={jurisdiction} /></p>
      <h2>{words("doors-title")}</h2>
      <div className="rows">{DOORS.map((door) => <DoorRow key={door} door={door} jurisdiction={jurisdiction} />)}</div>
      <p className="mt-8"><a className="button" href={countryPath("plan", locale, jurisdiction)}>{words("plan.make")}</a><br /><small>{words("plan.line")}</small></p>
      <h2>{words("steps-title")}</h2>
      <ol className="steps">
        {STEPS.map((step) => (
          <li key={step}>
            <a href={countryPath(step, locale, jurisdiction)}><b className="text-h2">{stepNumber(step)}</b><span><b>{pages(step)}</b><br /><small>{words(`step.${step}`)}</small></span></a>
          </li>
        ))}
      </ol>
    </>
  );
}
