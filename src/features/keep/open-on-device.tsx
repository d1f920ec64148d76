import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { FaultLine, type Fault } from "@/features/keep/fault";
import type { KeepScreenProps } from "@/features/keep/keep";
import { PassphraseField } from "@/features/keep/passphrase-field";

const SECOND_MS = 1_000;

/** Opens what is kept on this device. A wrong passphrase costs time, and the button says how much. */
export function OpenOnDevice({ keeping, onBack }: KeepScreenProps) {
  const words = useTranslations("keep.opening");
  const [passphrase, setPassphrase] = useState("");
  const [fault, setFault] = useState<Fault | null>(null);
  const [isWorking, setWorking] = useState(false);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (seconds === 0) return;
    const timer = setTimeout(() => setSeconds(seconds - 1), SECOND_MS);
    return () => clearTimeout(timer);
  }, [seconds]);

  const send = async () => {
    setWorking(true);
    setFault(null);
    const found = await keeping.unlock(passphrase);
    if (found === null) return onBack();
    setSeconds(Math.ceil((await keeping.waitMs()) / SECOND_MS));
    setFault({ way: "device", fault: found });
    setWorking(false);
  };
  return (
    <form className="keep-form" autoComplete="off" onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <PassphraseField label={words("passphrase")} value={passphrase} onChange={setPassphrase} />
      <FaultLine of={fault} />
      <p className="buttons"><button type="submit" className="button" disabled={isWorking || seconds > 0 || passphrase === ""}>{isWorking ? words("working") : seconds > 0 ? words("wait", { seconds: String(seconds) }) : words("button")}</button></p>
    </form>
  );
}
