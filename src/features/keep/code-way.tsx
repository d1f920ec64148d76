import { useTranslations } from "next-intl";
import { useState } from "react";
import { SEALED_KEPT_MONTHS, SET_ASIDE_DAYS } from "@/domain/sealed";
import { FaultLine, type Fault } from "@/features/keep/fault";
import type { KeepScreenProps } from "@/features/keep/keep";
import { phoneLike } from "@/features/keep/phone-like";
import { TwoTaps } from "@/features/keep/two-taps";

/** A sealed copy on the server, under a code that looks like two telephone numbers. */
export function CodeWay({ keeping, situation, onFile }: KeepScreenProps & { onFile: (() => void) | null }) {
  const words = useTranslations("keep.code");
  const [fault, setFault] = useState<Fault | null>(null);
  const [groups, setGroups] = useState<readonly [string, string] | null>(null);
  const [ended, setEnded] = useState<"set-aside" | "erased" | null>(null);
  const [isWorking, setWorking] = useState(false);
  const days = String(SET_ASIDE_DAYS);
  const make = async () => {
    setWorking(true);
    setFault(null);
    setEnded(null);
    const made = await keeping.createCode();
    if (made.ok) setGroups(made.value);
    else setFault({ way: "code", fault: made.error });
    setWorking(false);
  };
  const end = async (how: "set-aside" | "erased") => {
    setWorking(true);
    setFault(null);
    const error = await (how === "erased" ? keeping.erase() : keeping.setAside());
    if (error) setFault({ way: "code", fault: error });
    else {
      setGroups(null);
      setEnded(how);
    }
    setWorking(false);
  };
  const canOfferFile = onFile !== null && fault !== null;
  return (
    <>
      <p>{words("what")}</p>
      <p>{words("months", { months: String(SEALED_KEPT_MONTHS) })}</p>
      <FaultLine of={fault} />
      {canOfferFile && <p><button type="button" className="button quiet-button" onClick={onFile}>{words("file-instead")}</button></p>}
      <p role="status">{ended && <b>{words(ended, { days })}</b>}</p>
      {keeping.code === null && <p className="buttons"><button type="button" className="button" disabled={isWorking} onClick={() => void make()}>{isWorking ? words("working") : words("button")}</button></p>}
      {groups && (
        <section className="now-block" data-code="">
          <h3>{words("note-title")}</h3>
          <p className="code-numbers" translate="no">{phoneLike(groups, situation.jurisdiction).map((number) => <b key={number}>{number}</b>)}</p>
          <p>{words("note")}</p>
          <p>{words("once")}</p>
          <p className="buttons"><button type="button" className="button" onClick={() => setGroups(null)}>{words("noted")}</button></p>
        </section>
      )}
      {keeping.code !== null && !groups && (
        <>
          <p>{words("open")}</p>
          <h3>{words("delete-title")}</h3>
          <p>{words("delete", { days })}</p>
          <TwoTaps first={words("delete-button")} sure={words("delete-sure", { days })} second={words("delete-now")} isWorking={isWorking} onSecond={() => void end("set-aside")} />
          <h3>{words("erase-title")}</h3>
          <p>{words("erase")}</p>
          <TwoTaps first={words("erase-button")} sure={words("erase-sure")} second={words("erase-now")} isWorking={isWorking} onSecond={() => void end("erased")} />
        </>
      )}
    </>
  );
}
