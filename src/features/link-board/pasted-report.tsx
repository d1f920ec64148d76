import { useTranslations } from "next-intl";
import { MOST_LINES } from "@/domain/link-board";
import type { Pasted } from "@/rules/pasted-links";

/** What became of a paste, in words: added, already there, above the limit, left aside and why. */
export function PastedReport({ pasted: { lines, twice, over, refused, refusedCount, isCut } }: { pasted: Pasted }) {
  const words = useTranslations("board.added");
  return (
    <div className="small" data-pasted="">
      <p>{lines.length === 0 && twice === 0 ? words("nothing") : words("lines", { count: String(lines.length) })}</p>
      {twice > 0 && <p>{words("twice", { count: String(twice) })}</p>}
      {over > 0 && <p>{words("over", { count: String(over), most: String(MOST_LINES) })}</p>}
      {isCut && <p>{words("cut")}</p>}
      {refusedCount > 0 && (
        <details>
          <summary>{words("refused", { count: String(refusedCount) })}</summary>
          <ul>{refused.map(({ reason, text }, index) => <li key={index}><span translate="no">{text}</span>: {words(`reason.${reason}`)}</li>)}</ul>
        </details>
      )}
    </div>
  );
}
