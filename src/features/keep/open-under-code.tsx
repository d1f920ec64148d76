import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { accessOfTyped, bringBack, openCopy } from "@/device/keeper";
import { SET_ASIDE_DAYS } from "@/domain/sealed";
import { FaultLine, type Fault } from "@/features/keep/fault";
import type { KeepScreenProps } from "@/features/keep/keep";

/** Opens the copy under a code; one that was deleted is brought back when the person asks for it. */
export function OpenUnderCode({ keeping, onBack }: KeepScreenProps) {
  const words = useTranslations("keep.opening");
  const [typed, setTyped] = useState("");
  const [fault, setFault] = useState<Fault | null>(null);
  const [isWorking, setWorking] = useState(false);
  const id = useId();
  const open = async (how: typeof openCopy) => {
    const access = await accessOfTyped(typed);
    if (!access.ok) return access.error;
    const copy = await how(access.value);
    return copy.ok ? keeping.openUnderCode(access.value, copy.value) : copy.error;
  };
  const send = async (how: typeof openCopy) => {
    setWorking(true);
    setFault(null);
    const found = await open(how);
    if (found === null) return onBack();
    setFault({ way: "code", fault: found });
    setWorking(false);
  };
  return (
    <form className="keep-form" autoComplete="off" onSubmit={(event) => { event.preventDefault(); void send(openCopy); }}>
      <label htmlFor={id}><b>{words("code")}</b></label>
      <small className="block" id={`${id}-hint`}>{words("code-hint")}</small>
      <input id={id} className="field" inputMode="numeric" aria-describedby={`${id}-hint`} autoComplete="off" spellCheck={false} translate="no" value={typed} onChange={({ target }) => setTyped(target.value)} />
      <FaultLine of={fault} />
      {fault?.fault === "gone" && <p><button type="button" className="button quiet-button" disabled={isWorking} onClick={() => void send(bringBack)}>{words("bring-back", { days: String(SET_ASIDE_DAYS) })}</button></p>}
      <p className="buttons"><button type="submit" className="button" disabled={isWorking || typed === ""}>{isWorking ? words("working") : words("button")}</button></p>
    </form>
  );
}
