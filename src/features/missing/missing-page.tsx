import { useLocale, useTranslations } from "next-intl";
import { JURISDICTIONS } from "@/domain/jurisdiction";
import { countryPath, localePath } from "@/domain/page";
import { Prose } from "@/words/prose";

/** An address that leads nowhere: still the numbers, and the ways on. */
export function MissingPage() {
  const words = useTranslations("missing");
  const locale = useLocale();
  return (
    <>
      <p>{words("lead")}</p>
      <section className="alarm">
        <h2>{words("danger.title")}</h2>
        {JURISDICTIONS.map((country) => <p key={country}><Prose text={words.raw(`danger.${country}`)} jurisdiction={country} /></p>)}
      </section>
      <ul className="steps">
        <li><a href={localePath("door", locale)}>{words("go.door")}</a></li>
        {JURISDICTIONS.map((country) => <li key={country}><a href={countryPath("home", locale, country)}>{words(`go.${country}`)}</a></li>)}
      </ul>
    </>
  );
}
