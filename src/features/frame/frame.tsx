import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { localePath, countryPath, pageByName, type PageName } from "@/domain/page";
import { CountrySwitch } from "@/features/frame/country-switch";
import { Handrail } from "@/features/frame/handrail";
import { LanguageSwitch } from "@/features/frame/language-switch";
import { PageMap } from "@/features/frame/page-map";
import { SkipLinks } from "@/features/frame/skip-links";
import { ReportForm } from "@/words/report-form";

/** `segment`: the number of a page that is one of many, such as a place. */
export type Where = { page: PageName | "place" | "missing"; jurisdiction: Jurisdiction | null; segment?: string | undefined };

/** What stands around every page: number and way out first, then where one is, then the page, then the map. */
export function Frame({ page, jurisdiction, segment, title, children }: Where & { title: string; children: ReactNode }) {
  const words = useTranslations("frame");
  const locale = useLocale();
  const number = segment ?? (page === "missing" || page === "place" ? "" : pageByName(page).segment.replace(/[^\d-]/g, ""));
  const home = jurisdiction ? countryPath("home", locale, jurisdiction) : localePath("door", locale);
  return (
    <>
      <SkipLinks jurisdiction={jurisdiction} />
      <Handrail jurisdiction={jurisdiction} />
      <header className="top">
        <a href={home} className="top-name">{number !== "" && <b>{number}</b>}<span>{number === "" || page === "missing" ? words("product") : words(`page.${page}`)}</span></a>
        <LanguageSwitch page={page} jurisdiction={jurisdiction} segment={segment} />
        <a href="#map" className="top-menu">{words("map.menu")}</a>
      </header>
      <main data-page={page === "missing" ? "not-found" : page} id="text" tabIndex={-1}>
        {jurisdiction && page !== "missing" && <CountrySwitch page={page} jurisdiction={jurisdiction} segment={segment} />}
        <h1>{title}</h1>
        {children}
        {jurisdiction && page !== "missing" && <ReportForm />}
      </main>
      <PageMap page={page} jurisdiction={jurisdiction} />
    </>
  );
}
