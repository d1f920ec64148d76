import { useTranslations } from "next-intl";
import { useState } from "react";
import { PassphraseField } from "@/features/keep/passphrase-field";

/** Fewer characters than this are a slip of the finger, not a passphrase. */
const FEWEST = 8;
const ADVISED_WORDS = 6;

interface NewPassphraseProps {
  readonly button: string;
  /** Resolves when the work is over, well or badly. */
  readonly onChosen: (passphrase: string) => Promise<void>;
}

/** A passphrase twice, for there is no way back to it. */
export function NewPassphrase({ button, onChosen }: NewPassphraseProps) {
  const words = useTranslations("keep.passphrase");
  const [first, setFirst] = useState("");
  const [second, setSecond] = useState("");
  const [problem, setProblem] = useState<"short" | "differ" | null>(null);
  const [isWorking, setWorking] = useState(false);
  const send = async () => {
    const found = first.length < FEWEST ? "short" : first === second ? null : "differ";
    setProblem(found);
    if (found) return;
    setWorking(true);
    await onChosen(first);
    setWorking(false);
    setFirst("");
    setSecond("");
  };
  return (
    <form className="keep-form" autoComplete="off" onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <PassphraseField label={words("choose")} hint={words("advice", { words: String(ADVISED_WORDS) })} value={first} onChange={setFirst} />
      <PassphraseField label={words("again")} value={second} onChange={setSecond} />
      <p className="small">{words("no-recovery")} {words("manager")}</p>
      <div role="alert">{problem && <p className="alarm">{words(problem, { least: String(FEWEST) })}</p>}</div>
      <p className="buttons"><button type="submit" className="button" disabled={isWorking || first === ""}>{isWorking ? words("working") : button}</button></p>
    </form>
  );
}
