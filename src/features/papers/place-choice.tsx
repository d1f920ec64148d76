import { useTranslations } from "next-intl";
import { UNKNOWN_SITE, type PlaceKey } from "@/domain/place-id";
import type { PartProps } from "@/words/part-props";

/** Which site a paper goes to: only the links of that site go with it. */
export function PlaceChoice({ places, chosen, itemOf, onChoose }: { places: readonly PlaceKey[]; chosen: PlaceKey | null; onChoose: (place: PlaceKey) => void } & Pick<PartProps, "itemOf">) {
  const say = useTranslations("papers.place");
  const unknown = useTranslations("plan.option.places");
  return (
    <fieldset className="ask">
      <legend>{say("title")}</legend>
      <p className="small">{say("line")}</p>
      <div className="answers">{places.map((place) => <label key={place}><input type="radio" name="paper-place" autoComplete="off" checked={place === chosen} onChange={() => onChoose(place)} />{itemOf(`place:${place}`)?.title ?? unknown(UNKNOWN_SITE)}</label>)}</div>
    </fieldset>
  );
}
