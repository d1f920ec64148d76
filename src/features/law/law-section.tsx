import type { Jurisdiction } from "@/domain/jurisdiction";
import { LineSources } from "@/words/line-sources";
import { Lines } from "@/words/lines";

/** A chapter about the law as a whole, opening in place. */
export function LawSection({ id, title, lines, jurisdiction }: { id: string; title: string; lines: Record<string, string>; jurisdiction: Jurisdiction }) {
  const texts = Object.values(lines);
  return (
    <details className="row" id={id}>
      <summary><span><h3>{title}</h3></span></summary>
      <div className="row-body">
        <Lines lines={texts} jurisdiction={jurisdiction} />
        <LineSources lines={texts} />
      </div>
    </details>
  );
}
