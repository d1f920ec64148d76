import type { PackItem } from "@/words/pack";

/** What the quiet pages show of a thing, as they render it: our own build wrote it, nobody typed it. */
export function Item({ item }: { item: PackItem | undefined }) {
  return item ? <div className="item" dangerouslySetInnerHTML={{ __html: item.html }} /> : null;
}
