import { useLocale, useTranslations } from "next-intl";
import { JURISDICTIONS, type Jurisdiction } from "@/domain/jurisdiction";
import { countryPath, pageByName, type PageName } from "@/domain/page";

/** Which law this page follows, and one tap to the other country's same page. */
export function CountrySwitch({ page, jurisdiction }: { page: PageName; jurisdiction: Jurisdiction }) {
  const words = useTranslations("frame.country");
  const locale = useLocale();
  const found = pageByName(page);
  if (found.scope !== "country") throw new Error(`${page} is the same in every country`);
  return (
    <p className="country">
      <b>{words(jurisdiction)}</b> ·{" "}
      {JURISDICTIONS.filter((other) => other !== jurisdiction).map((other) => (
        <a key={other} href={countryPath(found.name, locale, other)}>{words(`to.${other}`)}</a>
      ))}
      <small>{words("changes")}</small>
    </p>
  );
}
