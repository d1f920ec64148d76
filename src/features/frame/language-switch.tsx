import { useLocale, useTranslations } from "next-intl";
import { LOCALES, type Locale } from "@/domain/locale";
import { countryPath, localePath, pageByName } from "@/domain/page";
import type { Where } from "@/features/frame/frame";

/** The same page and country in another language. */
export function LanguageSwitch({ page, jurisdiction }: Where) {
  const words = useTranslations("frame.language");
  const current = useLocale();
  return (
    <details className="languages">
      <summary><span className="unseen">{words("choose")} </span>{words(current)}</summary>
      <ul>
        {LOCALES.filter((locale) => locale !== current).map((locale) => (
          <li key={locale}><a href={sameIn(locale, { page, jurisdiction })} lang={locale} hrefLang={locale}>{words(locale)}</a></li>
        ))}
      </ul>
    </details>
  );
}

function sameIn(locale: Locale, { page, jurisdiction }: Where): string {
  if (page === "missing") return localePath("door", locale);
  const found = pageByName(page);
  if (found.scope === "locale") return localePath(found.name, locale);
  if (!jurisdiction) throw new Error(`${page} needs a country`);
  return countryPath(found.name, locale, jurisdiction);
}
