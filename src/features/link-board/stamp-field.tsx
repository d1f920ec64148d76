import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { checkStamp, stampDigest, tokenFile, type StampError } from "@/device/time-stamp";
import { saveFile } from "@/device/save-file";
import { withStamp, type Fingerprint, type Stamp } from "@/domain/link-board";
import type { BoardProps } from "@/features/link-board/link-board";

/** A name that says nothing, with the usual ending of a token. */
const FILE = "note.tst";

/** Proving the date of a digest: first what goes out and to whom, then one press; nothing is asked of the server before it. */
export function StampField({ lineId, fingerprint: { sha256, stamp }, onLate }: Pick<BoardProps, "onLate"> & { lineId: string; fingerprint: Fingerprint }) {
  const words = useTranslations("board.stamp");
  const [step, setStep] = useState<"closed" | "explained" | "working" | StampError>("closed");
  const isStamped = stamp !== undefined;
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef({ step, isStamped });
  // The button that was pressed is gone: what took its place is where the person is now.
  useEffect(() => {
    if (shown.current.step !== step || shown.current.isStamped !== isStamped) place.current?.focus();
    shown.current = { step, isStamped };
  }, [step, isStamped]);
  const send = async () => {
    setStep("working");
    const result = await stampDigest(sha256);
    setStep(result.ok ? "closed" : result.error);
    if (result.ok) onLate((board) => withStamp(board, lineId, sha256, result.value));
  };
  return (
    <div role="status" ref={place} tabIndex={-1} className="stamp">
      {stamp ? <StampHeld stamp={stamp} sha256={sha256} onRemove={() => onLate((board) => withStamp(board, lineId, sha256, null))} /> : step === "explained" ? (
        <>
          <p>{words("goes-out")}</p>
          <p className="small">{words("proves")}</p>
          <p className="buttons"><button type="button" className="button" onClick={() => void send()}>{words("send")}</button> <button type="button" className="button quiet-button" onClick={() => setStep("closed")}>{words("not-now")}</button></p>
        </>
      ) : (
        <>
          {step === "working" ? <p>{words("working")}</p> : <p><button type="button" className="text-button" onClick={() => setStep("explained")}>{words("open")}</button></p>}
          {step !== "closed" && step !== "working" && <p>{words(step)}</p>}
        </>
      )}
    </div>
  );
}

/** A stamp that is there, checked anew each time that it is shown. */
function StampHeld({ stamp, sha256, onRemove }: { stamp: Stamp; sha256: string; onRemove: () => void }) {
  const words = useTranslations("board.stamp");
  const locale = useLocale();
  const [authority, setAuthority] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let isShown = true;
    void checkStamp(stamp, sha256).then((held) => {
      if (isShown) setAuthority(held?.authority ?? null);
    });
    return () => {
      isShown = false;
    };
  }, [stamp, sha256]);
  if (authority === undefined) return <p className="small">{words("checking")}</p>;
  if (authority === null) return <><p className="note">{words("broken")}</p><p><button type="button" className="text-button" onClick={onRemove}>{words("remove")}</button></p></>;
  const at = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "long", timeZone: "UTC" }).format(new Date(stamp.at));
  return (
    <>
      <p>{words("held", { at, authority: authority === "" ? words("unnamed") : authority })}</p>
      <p className="small">{words("trust")}</p>
      <p className="small">{words("seen")}</p>
      <p><button type="button" className="button quiet-button" onClick={() => saveFile(FILE, tokenFile(stamp))}>{words("save")}</button></p>
    </>
  );
}
