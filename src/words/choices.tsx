export interface Choice<Value extends string> {
  value: Value;
  label: string;
}

type One<Value extends string> = { chosen: Value | undefined; onChoose: (value: Value | undefined) => void; several?: never; onToggle?: never };
type Several<Value extends string> = { several: readonly Value[]; onToggle: (values: Value[]) => void; chosen?: never; onChoose?: never };

/** Answers as large rows. One of them can be "I don't know", which leaves the question unanswered. */
export function Choices<Value extends string>({ name, choices, unknown, inRow = false, ...mode }: { name: string; choices: readonly Choice<Value>[]; unknown?: string; inRow?: boolean } & (One<Value> | Several<Value>)) {
  return (
    <div className={inRow ? "answers answers-row" : "answers"}>
      {choices.map(({ value, label }) => (
        <label key={value}>
          {mode.several !== undefined ? (
            <input type="checkbox" autoComplete="off" name={name} value={value} checked={mode.several.includes(value)} onChange={({ target }) => mode.onToggle(target.checked ? [...mode.several, value] : mode.several.filter((other) => other !== value))} />
          ) : (
            <input type="radio" autoComplete="off" name={name} value={value} checked={mode.chosen === value} onChange={() => mode.onChoose(value)} />
          )}
          {label}
        </label>
      ))}
      {unknown !== undefined && mode.several === undefined && (
        <label><input type="radio" autoComplete="off" name={name} value="" checked={mode.chosen === undefined} onChange={() => mode.onChoose(undefined)} />{unknown}</label>
      )}
    </div>
  );
}
