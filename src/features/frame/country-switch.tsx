import { useLocale, useTranslations } from "next-intl";
import { JURISDICTIONS, type Jurisdiction } from "@/domain/jurisdiction";
import type { Where } from "@/features/frame/frame";
import { samePage } from "@/features/frame/same-page";

/** Which law this page follows, and one tap to the other country's same page. */
export function CountrySwitch({ page, jurisdiction, segment }: Where & { jurisdiction: Jurisdiction }) {
  const words = useTranslations("frame.country");
  const locale = useLocale();
  return (
    <p className="country">
      <b>{words(jurisdiction)}</b> ·{" "}
      {JURISDICTIONS.filter((other) => other !== jurisdiction).map((other) => (
        <a key={other} href={samePage({ page, jurisdiction: other, segment }, locale)}>{words(`to.${other}`)}</a>
      ))}
      <small>{words("changes")}</small>
    </p>
  );
}
