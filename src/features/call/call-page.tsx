import { NextIntlClientProvider, useLocale, useMessages, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { countryPath, numberedPages } from "@/domain/page";

/** What stands around the volunteer's side. Without script: the numbers in the bar, and the way to the pages, which bear the same numbers. */
export function CallPage({ jurisdiction, children }: { jurisdiction: Jurisdiction; children: ReactNode }) {
  const { plan, call } = useMessages();
  const words = useTranslations("call.noscript");
  const pages = useTranslations("frame.page");
  const locale = useLocale();
  return (
    <>
      <noscript>
        <section className="alarm">
          <h2>{words("title")}</h2>
          <p>{words("line")}</p>
          <ul className="steps">
            {numberedPages.map(({ name, segment }) => <li key={name}><a href={countryPath(name, locale, jurisdiction)}><b>{segment}</b> {pages(name)}</a></li>)}
          </ul>
        </section>
      </noscript>
      <NextIntlClientProvider locale={locale} messages={{ plan, call }}>
        {children}
      </NextIntlClientProvider>
    </>
  );
}
