import { useTranslations } from "next-intl";
import { JURISDICTIONS, type Jurisdiction } from "@/domain/jurisdiction";
import { LOCALES, type Locale } from "@/domain/locale";

const NAMES = { fr: "Français", nl: "Nederlands", de: "Deutsch", en: "English" } as const;

/** Country and language, switched without leaving: answers and ticks stay. */
export function InPlace({ locale, jurisdiction, onSwitch }: { locale: Locale; jurisdiction: Jurisdiction; onSwitch: (locale: Locale, jurisdiction: Jurisdiction) => void }) {
  const words = useTranslations("plan.switch");
  return (
    <section className="in-place" aria-label={words("title")}>
      <label>{words("country")}{" "}
        <select value={jurisdiction} onChange={({ target }) => onSwitch(locale, JURISDICTIONS.find((name) => name === target.value) ?? jurisdiction)}>
          {JURISDICTIONS.map((name) => <option key={name} value={name}>{words(name)}</option>)}
        </select>
      </label>
      <label>{words("language")}{" "}
        <select value={locale} onChange={({ target }) => onSwitch(LOCALES.find((name) => name === target.value) ?? locale, jurisdiction)}>
          {LOCALES.map((name) => <option key={name} value={name}>{NAMES[name]}</option>)}
        </select>
      </label>
      <small>{words("changes")}</small>
    </section>
  );
}
