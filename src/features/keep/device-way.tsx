import { useTranslations } from "next-intl";
import { useState } from "react";
import { askToPersist } from "@/device/persist";
import { FaultLine, type Fault } from "@/features/keep/fault";
import type { KeepScreenProps } from "@/features/keep/keep";
import { NewPassphrase } from "@/features/keep/new-passphrase";

/** WebKit deletes what scripts stored after so many days of use without a visit ("Full Third-Party Cookie Blocking and More", 24 March 2020). */
const SAFARI_FORGETS_DAYS = 7;

type Persisted = "granted" | "refused" | "unsupported" | "watched";

/** Kept on this device under a passphrase, saved as the person goes. */
export function DeviceWay({ keeping, situation }: KeepScreenProps) {
  const words = useTranslations("keep.device");
  const [fault, setFault] = useState<Fault | null>(null);
  const [persisted, setPersisted] = useState<Persisted | null>(null);
  const forgets = <p>{words("safari", { days: String(SAFARI_FORGETS_DAYS) })}</p>;
  if (keeping.device === null) {
    return (
      <>
        <p>{words("as-you-go")}</p>
        {forgets}
        <FaultLine of={fault} />
        <NewPassphrase button={words("button")} onChosen={async (passphrase) => {
          setFault(null);
          const found = await keeping.createOnDevice(passphrase);
          setFault(found && { way: "device", fault: found });
        }} />
      </>
    );
  }
  return (
    <>
      <p role="status"><b>{words("done")}</b></p>
      {forgets}
      {/* It may ask visibly: only where the person said that nobody else reads this device. */}
      {situation.watched === false && persisted === null && (
        <>
          <p>{words("persist")}</p>
          <p className="buttons"><button type="button" className="button quiet-button" onClick={() => void askToPersist(situation.watched).then((asked) => setPersisted(asked.ok ? "granted" : asked.error))}>{words("persist-button")}</button></p>
        </>
      )}
      <p role="status">{persisted && words(`persisted.${persisted}`)}</p>
    </>
  );
}
