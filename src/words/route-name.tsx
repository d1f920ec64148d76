import { getLocale } from "next-intl/server";
import { routeById } from "@/facts/routes";
import { standing } from "@/words/facts-seen";
import { routeWords } from "@/words/fact-words";

/** The name of a route in running text. */
export async function RouteName({ id }: { id: string }) {
  const route = routeById(id);
  const words = (await routeWords(await getLocale(), route.jurisdiction))[id];
  if (!words) throw new Error(`route ${id} has no words`);
  return <span data-route={id} {...standing(route.provenance)}>{words.name}</span>;
}
