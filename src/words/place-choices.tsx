import { useTranslations } from "next-intl";
import { useState } from "react";
import { UNKNOWN_SITE, type PlaceKey } from "@/domain/place-id";
import { placeRecords } from "@/facts/places/all";
import { Choices, type Choice } from "@/words/choices";

const SHOWN = 8;
// Records that describe a kind of place have no name of their own; "another site" stands for them.
const places: readonly Choice<PlaceKey>[] = placeRecords.filter(({ names }) => names.length > 0).map(({ id, names }) => ({ value: id, label: names.join(", ") }));

/** The sites and apps where images are: the chosen ones, then those that the search finds. Nothing typed leaves the page. */
export function PlaceChoices({ chosen, onChoose }: { chosen: readonly PlaceKey[]; onChoose: (places: PlaceKey[]) => void }) {
  const words = useTranslations("plan.option.places");
  const [search, setSearch] = useState("");
  const wanted = search.trim().toLocaleLowerCase();
  const isChosen = ({ value }: Choice<PlaceKey>) => chosen.includes(value);
  const found = places.filter((place) => !isChosen(place) && place.label.toLocaleLowerCase().includes(wanted)).slice(0, SHOWN);
  const rows: Choice<PlaceKey>[] = [...places.filter(isChosen), ...found, { value: UNKNOWN_SITE, label: words("unknown-site") }];
  return (
    <>
      <label className="mt-3 block">{words("find")}<input className="field" type="search" maxLength={30} autoComplete="off" spellCheck={false} translate="no" value={search} onChange={({ target }) => setSearch(target.value)} /></label>
      <Choices name="places" choices={rows} several={chosen} onToggle={onChoose} />
    </>
  );
}
