import { NextIntlClientProvider, useLocale, useMessages, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { countryPath } from "@/domain/page";
import { STEPS } from "@/domain/step";

/** What stands around the guided path. Without script: the numbers in the bar, and the way to the four steps. */
export function PlanPage({ jurisdiction, children }: { jurisdiction: Jurisdiction; children: ReactNode }) {
  const { plan } = useMessages();
  const words = useTranslations("plan.noscript");
  const pages = useTranslations("frame.page");
  const locale = useLocale();
  return (
    <>
      <noscript>
        <section className="alarm">
          <h2>{words("title")}</h2>
          <p>{words("line")}</p>
          <ul className="steps">
            {(["numbers", ...STEPS] as const).map((name) => <li key={name}><a href={countryPath(name, locale, jurisdiction)}>{pages(name)}</a></li>)}
          </ul>
        </section>
      </noscript>
      <NextIntlClientProvider locale={locale} messages={{ plan }}>
        {children}
      </NextIntlClientProvider>
    </>
  );
}
