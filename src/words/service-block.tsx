import { getLocale, getTranslations } from "next-intl/server";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { nameIn } from "@/domain/language";
import type { Service } from "@/domain/service";
import { serviceWords } from "@/words/fact-words";
import { standing } from "@/words/facts-seen";
import { Lines } from "@/words/lines";
import { OutsideLink } from "@/words/outside-link";
import { Prose } from "@/words/prose";
import { Sources } from "@/words/sources";

/** A service that blocks copies, told honestly: what leaves the device, for whom, and where it ends. */
export async function ServiceBlock({ service, jurisdiction }: { service: Service; jurisdiction: Jurisdiction }) {
  const locale = await getLocale();
  const guide = await getTranslations("guide.services");
  const flag = await getTranslations("contact-words.flag");
  const words = (await serviceWords(locale))[service.id];
  if (!words) throw new Error(`service ${service.id} has no words in ${locale}`);
  return (
    <section className="card" data-service={service.id} {...standing(service.provenance)}>
      <h3>{nameIn(service.name, locale)}</h3>
      <p><Prose text={words.does} jurisdiction={jurisdiction} /></p>
      <p><b>{guide("who")}</b><br /><Prose text={words.who} jurisdiction={jurisdiction} /></p>
      <p><b>{guide("sends")}</b><br /><Prose text={words.sends} jurisdiction={jurisdiction} /></p>
      <p><b>{guide("limits")}</b></p>
      <Lines lines={words.limits} jurisdiction={jurisdiction} />
      <p><b>{guide("how")}</b></p>
      <Lines lines={words.how} jurisdiction={jurisdiction} ordered />
      <p className="links"><OutsideLink href={service.url}>{nameIn(service.name, locale)}</OutsideLink></p>
      {service.addressStatus === "to-check" && <p className="note">{flag("address-to-check")}</p>}
      <Sources provenance={service.provenance} />
    </section>
  );
}
