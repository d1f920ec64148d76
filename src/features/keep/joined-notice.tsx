import { useMessages, useTranslations } from "next-intl";
import type { MergeConflict } from "@/domain/merge";
import type { PartProps } from "@/words/part-props";
import { conflictArea, conflictText, wordAt } from "@/features/keep/conflict-text";
import type { Joined } from "@/features/keep/use-keeping";

/** Both versions are in the plan now; where both had changed one thing, what this page holds stays and the other is shown. */
export function JoinedNotice({ joined, onRead, itemOf }: { joined: Joined; onRead: () => void; itemOf: PartProps["itemOf"] }) {
  const words = useTranslations("keep.joined");
  return (
    <div role="status" className="note" data-joined={joined.conflicts.length}>
      <p>{words(joined.from)}</p>
      {joined.conflicts.length > 0 && (
        <>
          <p>{words("conflicts")}</p>
          <ul>{joined.conflicts.map((conflict) => <li key={conflict.path.join("/")}><Conflict conflict={conflict} itemOf={itemOf} /></li>)}</ul>
        </>
      )}
      <p><button type="button" className="text-button" onClick={onRead}>{words("read")}</button></p>
    </div>
  );
}

/** What the other version said, in the words of the screen where it was chosen and not typed. */
function Conflict({ conflict: { path, other }, itemOf }: { conflict: MergeConflict; itemOf: PartProps["itemOf"] }) {
  const words = useTranslations("keep.joined");
  const { plan, board } = useMessages();
  const [, field = ""] = path;
  const area = conflictArea(path);
  const about = area === "answers" ? wordAt(plan.question, [field, "other"]) : area === "ticks" ? itemOf(`task:${field}`)?.title : undefined;
  const nameOf = (text: string) => {
    if (area === "ticks") return wordAt(plan.tick, [text]) ?? text;
    if (area === "links") return wordAt(board.state, [text]) ?? text;
    if (area === "papers") return text;
    if (text === "true" || text === "false") return plan[text === "true" ? "yes" : "no"];
    return wordAt(plan.option, [field.startsWith("age") ? "age" : field, text]) ?? itemOf(`place:${text}`)?.title ?? text;
  };
  const texts = conflictText(other);
  return <>{about ?? words(`area.${area}`)} <b translate="no">{texts.length === 0 ? words("nothing") : texts.map(nameOf).join(", ")}</b></>;
}
