import { useLocale, useTranslations } from "next-intl";
import { JURISDICTIONS } from "@/domain/jurisdiction";
import { countryPath, localePath, mappedPages } from "@/domain/page";
import type { Where } from "@/features/frame/frame";

/** Every page that exists, with the number that is said aloud. Left column on a wide screen, end of the page on a phone. */
export function PageMap({ page, jurisdiction }: Where) {
  const words = useTranslations("frame");
  const locale = useLocale();
  return (
    <nav className="map" id="map" aria-label={words("map.title")}>
      <ul>
        <li><a href={localePath("door", locale)} {...here(page === "door")}>{words("page.door")}</a></li>
        {jurisdiction === null
          ? JURISDICTIONS.map((country) => <li key={country}><a href={countryPath("home", locale, country)}>{words(`country.${country}`)}</a></li>)
          : <li><a href={countryPath("home", locale, jurisdiction)} {...here(page === "home")}>{words("page.home")}</a></li>}
        {jurisdiction !== null && <li><a href={countryPath("plan", locale, jurisdiction)}>{words("page.plan")}</a></li>}
        {jurisdiction !== null && <li><a href={countryPath("call", locale, jurisdiction)}>{words("page.call")}</a></li>}
        {jurisdiction !== null && mappedPages.map(({ name, segment }) => (
          <li key={name}><a href={countryPath(name, locale, jurisdiction)} {...here(page === name || (page === "place" && name === "removal") || (page === "lesson" && name === "prevention"))}><b>{segment}</b> {words(`page.${name}`)}</a></li>
        ))}
        <li><a href={localePath("about", locale)} {...here(page === "about")}>{words("page.about")}</a></li>
      </ul>
    </nav>
  );
}

function here(isHere: boolean) {
  return isHere ? ({ "aria-current": "page" } as const) : {};
}
