import { referencesOf } from "@/domain/inline";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { Prose } from "@/words/prose";

/** Messages as list items; each carries the ids of the facts that it states. */
export function Lines({ lines, jurisdiction, ordered = false }: { lines: readonly string[]; jurisdiction: Jurisdiction | null; ordered?: boolean }) {
  const items = lines.map((line, index) => (
    <li key={index} data-facts={referencesOf(line, "cite").join(" ") || undefined}><Prose text={line} jurisdiction={jurisdiction} /></li>
  ));
  return ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}
