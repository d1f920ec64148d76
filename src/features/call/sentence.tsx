import type { PackItem } from "@/words/pack";

/** The one sentence to say, large. */
export function Sentence({ item }: { item: PackItem | undefined }) {
  return <h1 id="say" className="say" dangerouslySetInnerHTML={{ __html: item?.line ?? "" }} />;
}
