import { getLocale, getTranslations } from "next-intl/server";
import type { Route } from "@/domain/route";
import { siteById } from "@/facts/sites";
import { nameIn } from "@/domain/language";
import { routeWords } from "@/words/fact-words";
import { standing } from "@/words/facts-seen";
import { Lines } from "@/words/lines";
import { OutsideLink } from "@/words/outside-link";
import { Sources } from "@/words/sources";

/** A complaint or court route: what it takes, what it refuses, how to use it. */
export async function RouteBlock({ route }: { route: Route }) {
  const locale = await getLocale();
  const guide = await getTranslations("guide.routes");
  const words = (await routeWords(locale, route.jurisdiction))[route.id];
  if (!words) throw new Error(`route ${route.id} has no words in ${locale}`);
  return (
    <section className="card" data-route={route.id} {...standing(route.provenance)}>
      <h3>{words.name}</h3>
      <p className="small">{guide(`cost.${route.cost}`)}</p>
      {words.takes.length > 0 && <><p><b>{guide("takes")}</b></p><Lines lines={words.takes} jurisdiction={route.jurisdiction} /></>}
      {words.refuses.length > 0 && <><p><b>{guide("refuses")}</b></p><Lines lines={words.refuses} jurisdiction={route.jurisdiction} /></>}
      {words.how.length > 0 && <><p><b>{guide("how")}</b></p><Lines lines={words.how} jurisdiction={route.jurisdiction} /></>}
      {route.sites.map((id) => siteById(id)).map((site) => <p key={site.id} className="links"><OutsideLink href={site.url}>{nameIn(site.name, locale)}</OutsideLink></p>)}
      <Sources provenance={route.provenance} fact={`route:${route.id}`} />
    </section>
  );
}
