import { useTranslations } from "next-intl";
import type { KeepScreenProps } from "@/features/keep/keep";
import { FaultLine } from "@/features/keep/fault";
import { JoinedNotice } from "@/features/keep/joined-notice";
import { LOCK_MINUTES, SITTING_MINUTES } from "@/features/keep/lock-clock";

/** On every screen while something is open: where the plan is kept, what went wrong, and the lock. */
export function KeptBar({ keeping, screen, onScreen, ...props }: KeepScreenProps) {
  const words = useTranslations("keep.bar");
  const { device, code, joined } = keeping;
  const isOpen = device !== null || code !== null;
  const hasFailed = device?.at === "failed" || code?.at === "failed";
  if (!isOpen && !joined) return null;
  return (
    <aside className="kept-bar off-paper" aria-label={words("title")}>
      {isOpen && (
        <>
          <p>
            {device && <span data-save="device" data-state={device.at}>{words("device")} </span>}
            {code && <span data-save="code" data-state={code.at}>{words("code")}</span>}
          </p>
          <p className="small">{words("lock", { minutes: String(LOCK_MINUTES), sitting: String(SITTING_MINUTES) })}</p>
          <FaultLine of={device?.at === "failed" ? { way: "device", fault: device.fault } : null} />
          <FaultLine of={code?.at === "failed" ? { way: "code", fault: code.fault } : null} />
          {hasFailed && <p className="small">{words("not-locked")}</p>}
          <p className="links">
            <button type="button" className="text-button" onClick={() => void keeping.lock()}>{words("lock-now")}</button>
            {hasFailed && screen !== "keep" && <button type="button" className="text-button" onClick={() => onScreen("keep")}>{words("other-way")}</button>}
          </p>
        </>
      )}
      {joined && <JoinedNotice joined={joined} onRead={keeping.onJoinedRead} itemOf={props.itemOf} />}
    </aside>
  );
}
