import { useLocale, useTranslations } from "next-intl";
import { LOCALES } from "@/domain/locale";
import type { Where } from "@/features/frame/frame";
import { samePage } from "@/features/frame/same-page";

/** The same page and country in another language. */
export function LanguageSwitch(where: Where) {
  const words = useTranslations("frame.language");
  const current = useLocale();
  return (
    <details className="languages">
      <summary><span className="unseen">{words("choose")} </span>{words(current)}</summary>
      <ul>
        {LOCALES.filter((locale) => locale !== current).map((locale) => (
          <li key={locale}><a href={samePage(where, locale)} lang={locale} hrefLang={locale}>{words(locale)}</a></li>
        ))}
      </ul>
    </details>
  );
}
