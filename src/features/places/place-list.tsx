import { getLocale, getTranslations } from "next-intl/server";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { countryPath, placePath, placeSegment } from "@/domain/page";
import { PLACE_KINDS } from "@/domain/place";
import { taskNumber } from "@/domain/task";
import { allPlaces } from "@/facts/places";
import { taskById } from "@/facts/tasks";
import { placeTitle } from "@/words/fact-words";

/** Every place by kind, each with its number. With the script, a name or a link that is typed or pasted finds its place, here on the device. */
export async function PlaceList({ jurisdiction }: { jurisdiction: Jurisdiction }) {
  const locale = await getLocale();
  const words = await getTranslations("places");
  const named = await Promise.all(allPlaces.map(async (place) => ({ ...place, title: await placeTitle(locale, place) })));
  const unknownSite = `${countryPath("removal", locale, jurisdiction)}#${taskNumber(taskById("removal.unknown-site"))}`;
  return (
    <section className="places">
      <h2 id="places">{words("title")}</h2>
      <p>{words("lead")}</p>
      <form className="filter" data-find="" hidden autoComplete="off">
        <label>{words("find.label")}<input className="field" type="search" name="q" autoComplete="off" spellCheck={false} translate="no" aria-describedby="find-hint" /></label>
        <small id="find-hint">{words("find.hint")}</small>
        <div role="status">
          <p data-found="" hidden>{words("find.found")} <a className="button" href={unknownSite}>{words("find.found")}</a></p>
          <p data-unknown="" hidden>{words("find.unknown")} <a href={unknownSite}>{words("find.unknown-link")}</a></p>
          <p data-none="" hidden>{words("find.none")} <a href={unknownSite}>{words("find.unknown-link")}</a></p>
        </div>
      </form>
      {PLACE_KINDS.map((kind) => (
        <div key={kind} data-kind="">
          <h3>{words(`kind.${kind}`)}</h3>
          <ul className="chips">
            {named.filter((place) => place.kind === kind).map(({ id, number, title }) => (
              <li key={id} data-go={id}><a href={placePath(number, locale, jurisdiction)}><b>{placeSegment(number)}</b>&nbsp;{title}</a></li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
