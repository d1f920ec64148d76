import { useLocale, useMessages, useTranslations } from "next-intl";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { keptPagesPath } from "@/domain/page";
import { Lines } from "@/words/lines";

const SAID = ["working", "kept", "failed", "removed", "stayed"] as const;

/** Keeping these pages for reading without a network: what it leaves behind first, then two buttons that are there whether or not they are kept. */
export function OfflineBlock({ jurisdiction }: { jurisdiction: Jurisdiction }) {
  const words = useTranslations("safety.offline");
  const { safety: { offline } } = useMessages();
  const said = Object.fromEntries(SAID.map((name) => [`data-${name}`, words(name)]));
  return (
    <section>
      <h2>{words("title")}</h2>
      <Lines lines={Object.values(offline.lines)} jurisdiction={jurisdiction} />
      <noscript><p>{words("noscript")}</p></noscript>
      <div hidden data-offline={keptPagesPath(useLocale(), jurisdiction)} {...said}>
        <p><button type="button" className="button" value="keep">{words("keep")}</button></p>
        <p><button type="button" className="button quiet-button" value="remove">{words("remove")}</button></p>
        <p role="status" className="now" />
      </div>
    </section>
  );
}
