import { getLocale, getTranslations } from "next-intl/server";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { countryPath } from "@/domain/page";
import type { Place } from "@/domain/place";
import { placeStanding } from "@/facts/places/pages";
import { PlaceBlock } from "@/words/place-block";

/** One platform, host or search engine: what to do there. */
export async function PlacePage({ place, jurisdiction }: { place: Place; jurisdiction: Jurisdiction }) {
  const locale = await getLocale();
  const words = await getTranslations("places");
  const pages = await getTranslations("frame.page");
  return (
    <article className="place" {...placeStanding(place)}>
      <PlaceBlock place={place} jurisdiction={jurisdiction} />
      <p className="buttons">
        <a className="button" href={`${countryPath("removal", locale, jurisdiction)}#places`}>{words("all")}</a>{" "}
        <a className="button quiet-button" href={countryPath("support", locale, jurisdiction)}>{pages("support")}</a>
      </p>
    </article>
  );
}
