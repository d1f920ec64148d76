import type { Jurisdiction } from "@/domain/jurisdiction";
import { LineSources } from "@/words/line-sources";
import { Lines } from "@/words/lines";

interface LawSectionProps {
  id: string;
  title: string;
  lines: Record<string, string>;
  jurisdiction: Jurisdiction;
  heading?: "h2" | "h3";
}

/** A chapter about the law as a whole, opening in place. */
export function LawSection({ id, title, lines, jurisdiction, heading: Heading = "h3" }: LawSectionProps) {
  const texts = Object.values(lines);
  return (
    <details className="row" id={id}>
      <summary><span><Heading>{title}</Heading></span></summary>
      <div className="row-body">
        <Lines lines={texts} jurisdiction={jurisdiction} />
        <LineSources lines={texts} />
      </div>
    </details>
  );
}
