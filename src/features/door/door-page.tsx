import { useLocale, useTranslations } from "next-intl";
import { JURISDICTIONS } from "@/domain/jurisdiction";
import { countryPath } from "@/domain/page";
import { Prose } from "@/words/prose";

/** Where everybody comes in: danger first, then the country. */
export function DoorPage() {
  const words = useTranslations("door");
  const country = useTranslations("frame.country");
  const locale = useLocale();
  return (
    <>
      <p>{words("lead")}</p>
      <section className="alarm">
        <h2>{words("danger.title")}</h2>
        {JURISDICTIONS.map((name) => <p key={name}><Prose text={words.raw(`danger.${name}`)} jurisdiction={name} /></p>)}
      </section>
      <h2>{words("where")}</h2>
      <p>{words("where-line")}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        {JURISDICTIONS.map((name) => (
          <section className="rounded-block border border-line bg-sheet p-4" key={name}>
            <h3>{country(name)}</h3>
            <p className="mt-2"><a className="button w-full" href={countryPath("home", locale, name)}>{words("for-me")}</a></p>
            <p className="mt-2"><a className="button quiet-button w-full" href={`${countryPath("home", locale, name)}#helper`}>{words("for-other")}</a></p>
            <p className="mt-2"><a href={countryPath("call", locale, name)}>{words("for-call")}</a></p>
          </section>
        ))}
      </div>
      <h2>{words("promise.title")}</h2>
      <ul>{(["free", "leave", "history"] as const).map((line) => <li key={line}>{words(`promise.${line}`)}</li>)}</ul>
    </>
  );
}
