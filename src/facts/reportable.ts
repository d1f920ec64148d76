import { PLACE_IDS } from "@/domain/place-id";
import { slimContacts } from "@/facts/slim/contacts";
import { slimLaws } from "@/facts/slim/laws";
import { slimRoutes } from "@/facts/slim/routes";

const named = (kind: string, ids: readonly string[]) => ids.map((id) => `${kind}:${id}`);

/** Every fact that a reader may report, by the name that a report gives it: `contact:fr-3018`. */
export const reportableFacts: ReadonlySet<string> = new Set([
  ...named("contact", Object.keys(slimContacts)),
  ...named("law", Object.keys(slimLaws)),
  ...named("route", Object.keys(slimRoutes)),
  ...named("place", PLACE_IDS),
]);
