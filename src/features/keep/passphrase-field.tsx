import { useTranslations } from "next-intl";
import { useId, useState } from "react";

interface PassphraseFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/**
 * A password field, so that keyboards do not learn what is typed and nothing corrects its spelling. `autocomplete="off"`: `new-password`
 * would have managers propose one, and keep it in an account that somebody else may open.
 */
export function PassphraseField({ label, hint, value, onChange }: PassphraseFieldProps) {
  const words = useTranslations("keep.passphrase");
  const [isShown, setShown] = useState(false);
  const id = useId();
  return (
    <div>
      <label htmlFor={id}><b>{label}</b></label>
      {hint !== undefined && <small className="block" id={`${id}-hint`}>{hint}</small>}
      <input id={id} className="field" type={isShown ? "text" : "password"} aria-describedby={hint === undefined ? undefined : `${id}-hint`} autoComplete="off" autoCapitalize="off" autoCorrect="off" spellCheck={false} translate="no" value={value} onChange={({ target }) => onChange(target.value)} />
      <button type="button" className="text-button" aria-pressed={isShown} aria-label={`${words(isShown ? "hide" : "show")}: ${label}`} onClick={() => setShown(!isShown)}>{words(isShown ? "hide" : "show")}</button>
    </div>
  );
}
