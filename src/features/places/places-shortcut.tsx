import { useTranslations } from "next-intl";

/** From the top of page 4 to its list of places. */
export function PlacesShortcut() {
  const words = useTranslations("places");
  return <p><a className="button quiet-button" href="#places">{words("all")}</a></p>;
}
