import { useMessages, useTranslations } from "next-intl";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { OfflineBlock } from "@/features/safety/offline-block";
import { Lines } from "@/words/lines";

const BLOCKS = ["leave", "remains", "watched", "history", "private", "calls", "print"] as const;

/** Page 9: how to leave, and what stays behind. */
export function SafetyPage({ jurisdiction }: { jurisdiction: Jurisdiction }) {
  const words = useTranslations("safety");
  return (
    <>
      <p>{words("lead")}</p>
      {BLOCKS.map((block) => <Block key={block} block={block} jurisdiction={jurisdiction} />)}
      <OfflineBlock jurisdiction={jurisdiction} />
      <Block block="us" jurisdiction={jurisdiction} />
    </>
  );
}

function Block({ block, jurisdiction }: { block: (typeof BLOCKS)[number] | "us"; jurisdiction: Jurisdiction }) {
  const words = useTranslations("safety");
  const { safety } = useMessages();
  return (
    <section>
      <h2>{words(`blocks.${block}.title`)}</h2>
      <Lines lines={Object.values(safety.blocks[block].lines)} jurisdiction={jurisdiction} />
    </section>
  );
}
