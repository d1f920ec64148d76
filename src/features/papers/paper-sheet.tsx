import { useTranslations } from "next-intl";
import { useState, type ReactNode } from "react";
import type { FieldId } from "@/domain/paper";
import type { Locale } from "@/domain/locale";
import type { PaperId } from "@/domain/plan";
import { blockText, type PaperWords, type RenderedBlock, type Run } from "@/papers/render";
import { editKeys } from "@/features/papers/edited";

interface SheetProps {
  id: PaperId;
  blocks: readonly RenderedBlock[];
  /** The blocks before she changed any. */
  originals: readonly RenderedBlock[];
  /** The same blocks in the person's own language; null where the paper is in it. */
  translation: readonly RenderedBlock[] | null;
  language: Locale;
  laws: PaperWords["laws"];
  labels: PaperWords["fields"];
  edits: Readonly<Record<string, string>>;
  editKey: string;
  onEdits: (edits: Readonly<Record<string, string>>) => void;
}

/** The paper as a letter: white sheet, black ink. Every block can be changed by hand and put back. */
export function PaperSheet({ id, blocks, originals, translation, language, laws, labels, edits, editKey, onEdits }: SheetProps) {
  const say = useTranslations("papers.preview");
  const [isEditable, setEditable] = useState(false);
  const [editing, setEditing] = useState<number | null>(null);
  const keys = editKeys(originals, editKey);
  const keyAt = (index: number) => keys[index] ?? "";
  const without = (index: number) => Object.fromEntries(Object.entries(edits).filter(([key]) => key !== keyAt(index)));
  return (
    <section>
      <h2 className="off-paper">{say("title")}</h2>
      <p className="off-paper"><button type="button" className="button quiet-button" aria-pressed={isEditable} onClick={() => { setEditable(!isEditable); setEditing(null); }}>{say(isEditable ? "done" : "start")}</button></p>
      <article className="paper-sheet" data-sheet={id} lang={language}>
        {blocks.map((block, index) => (
          <div key={index} className={`paper-${block.kind}`}>
            {editing === index
              ? <textarea className="field" rows={5} autoFocus autoComplete="off" spellCheck={false} translate="no" aria-label={say("edit")} defaultValue={blockText(block).replace(/^- /gmu, "")} onBlur={({ target }) => { onEdits({ ...edits, [keyAt(index)]: target.value }); setEditing(null); }} />
              : <Block block={block} laws={laws} labels={labels} missing={(field) => say("missing", { field })} />}
            {translation?.[index] && block.kind !== "verbatim" && block.kind !== "table" && <p className="own-words" lang={undefined}>{blockText(translation[index])}</p>}
            {isEditable && block.kind !== "table" && editing !== index && (
              <p className="off-paper edit-line">
                <button type="button" className="text-button" aria-label={`${say("edit")}: ${blockText(block).slice(0, 40)}`} onClick={() => setEditing(index)}>{say("edit")}</button>
                {edits[keyAt(index)] !== undefined && <button type="button" className="text-button" onClick={() => onEdits(without(index))}>{say("reset")}</button>}
              </p>
            )}
          </div>
        ))}
      </article>
    </section>
  );
}

interface BlockProps {
  block: RenderedBlock;
  laws: PaperWords["laws"];
  labels: PaperWords["fields"];
  missing: (field: string) => string;
}

function Block({ block, ...shared }: BlockProps): ReactNode {
  const runs = (line: readonly Run[]) => line.map((run, index) => <RunText key={index} run={run} {...shared} />);
  switch (block.kind) {
    case "sender":
    case "addressee":
    case "subject":
      return <p>{block.lines.map((line, index) => <span key={index} className="block">{runs(line)}</span>)}</p>;
    case "list":
      return <ul>{block.lines.map((line, index) => <li key={index}>{runs(line)}</li>)}</ul>;
    case "steps":
      return <ol>{block.lines.map((line, index) => <li key={index}>{runs(line)}</li>)}</ol>;
    case "title":
      return <h3>{runs(block.runs)}</h3>;
    case "heading":
      return <h4>{runs(block.runs)}</h4>;
    case "paragraph":
    case "note":
    case "verbatim":
    case "place-and-day":
    case "signature":
      return <p>{runs(block.runs)}</p>;
    case "table":
      return (
        <div className="paper-scroll" tabIndex={0} role="group">
          <table>
            <thead><tr>{block.head.map((cell, index) => <th key={index} scope="col">{runs(cell)}</th>)}</tr></thead>
            <tbody>{block.rows.map((row, index) => <tr key={index}>{row.map((cell, column) => <td key={column}>{runs(cell)}</td>)}</tr>)}</tbody>
          </table>
        </div>
      );
  }
}

function RunText({ run, laws, labels, missing }: { run: Run } & Omit<BlockProps, "block">) {
  switch (run.kind) {
    case "text":
      return run.text;
    case "typed":
      return <span className="typed" translate="no">{run.text}</span>;
    case "law": {
      const law = laws[run.law];
      return <cite data-law={run.law} data-checked={law?.checked} data-confidence={law?.confidence}>{run.text}</cite>;
    }
    case "missing":
      return <span className="blank"><span aria-hidden="true">{run.text}</span><span className="unseen">{missing(labelOf(run.field, labels))}</span></span>;
  }
}

const labelOf = (field: FieldId, labels: PaperWords["fields"]) => labels[field].label;
