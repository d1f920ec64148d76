import { useMessages, useTranslations } from "next-intl";
import { allContacts } from "@/facts/contacts";
import { allDossierFacts } from "@/facts/dossier/all";
import { allLaws } from "@/facts/laws";
import { Lines } from "@/words/lines";

const BLOCKS = ["who", "method", "privacy", "access", "licence"] as const;

/** Who, how the facts are kept, what is promised. */
export function AboutPage() {
  const words = useTranslations("about");
  const { about } = useMessages();
  const statements = allDossierFacts.filter(({ standing }) => standing !== "withheld").length;
  return (
    <>
      <p>{words("lead")}</p>
      {BLOCKS.map((block) => (
        <section key={block}>
          <h2>{words(`blocks.${block}.title`)}</h2>
          <Lines lines={Object.values(about.blocks[block].lines)} jurisdiction={null} />
        </section>
      ))}
      <h2>{words("sources.title")}</h2>
      <p>{words("sources.line")}</p>
      <p>{words("sources.count", { contacts: String(allContacts.length), laws: String(allLaws.length), statements: String(statements) })}</p>
    </>
  );
}
