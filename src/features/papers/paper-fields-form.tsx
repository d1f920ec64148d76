import { useTranslations } from "next-intl";
import { LONGEST_FIELD, PAPER_FIELDS, type FieldId, type PaperFields } from "@/domain/paper";
import type { Kept } from "@/domain/kept";
import type { PaperWords } from "@/papers/render";

interface FormProps {
  ids: readonly FieldId[];
  labels: PaperWords["fields"];
  fields: PaperFields;
  kept: Kept;
  onKept: (kept: Partial<Kept>) => void;
}

const isContact = (id: FieldId) => "contact" in PAPER_FIELDS[id];

/** Only what this paper needs and the answers do not say. Everything may stay empty. */
export function PaperFieldsForm({ ids, labels, fields, kept, onKept }: FormProps) {
  const say = useTranslations("papers.fields");
  if (ids.length === 0) return null;
  const change = (id: FieldId, value: string) => onKept({ fields: { ...kept.fields, [id]: value } });
  const toggle = (id: FieldId, isOn: boolean) => onKept({ contact: isOn ? [...kept.contact, id] : kept.contact.filter((other) => other !== id) });
  return (
    <form className="paper-form off-paper" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      <h2>{say("title")}</h2>
      <p className="small">{say("line")}</p>
      {ids.map((id) => (
        <div key={id} data-field={id}>
          <label htmlFor={`field-${id}`}><b>{labels[id].label}</b></label>
          <small className="block" id={`hint-${id}`}>{labels[id].hint}</small>
          <Field id={id} value={fields[id] ?? ""} onChange={(value) => change(id, value)} />
          {(fields[id] ?? "").length > LONGEST_FIELD[PAPER_FIELDS[id].kind] && <p className="note" role="alert">{say("long", { most: String(LONGEST_FIELD[PAPER_FIELDS[id].kind]) })}</p>}
          {isContact(id) && <label className="tick"><input type="checkbox" autoComplete="off" checked={kept.contact.includes(id)} onChange={({ target }) => toggle(id, target.checked)} />{say("print")}</label>}
        </div>
      ))}
    </form>
  );
}

function Field({ id, value, onChange }: { id: FieldId; value: string; onChange: (value: string) => void }) {
  const common = { id: `field-${id}`, className: "field", "aria-describedby": `hint-${id}`, autoComplete: "off", spellCheck: false, translate: "no" as const, value };
  switch (PAPER_FIELDS[id].kind) {
    case "text":
      return <textarea {...common} rows={4} onChange={({ target }) => onChange(target.value)} />;
    case "day":
      return <input {...common} type="date" onChange={({ target }) => onChange(target.value)} />;
    case "line":
      return <input {...common} type="text" onChange={({ target }) => onChange(target.value)} />;
  }
}
