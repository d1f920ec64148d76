import { useMessages, useTranslations } from "next-intl";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { Lines } from "@/words/lines";

const BLOCKS = ["leave", "remains", "watched", "history", "private", "calls", "print", "us"] as const;

/** Page 9: how to leave, and what stays behind. */
export function SafetyPage({ jurisdiction }: { jurisdiction: Jurisdiction }) {
  const words = useTranslations("safety");
  const { safety } = useMessages();
  return (
    <>
      <p>{words("lead")}</p>
      {BLOCKS.map((block) => (
        <section key={block}>
          <h2>{words(`blocks.${block}.title`)}</h2>
          <Lines lines={Object.values(safety.blocks[block].lines)} jurisdiction={jurisdiction} />
        </section>
      ))}
    </>
  );
}
