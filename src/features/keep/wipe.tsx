import { useTranslations } from "next-intl";
import { useState } from "react";
import { wipeDevice, type WipeArea } from "@/device/wipe";
import type { KeepScreenProps } from "@/features/keep/keep";
import { TwoTaps } from "@/features/keep/two-taps";

/** Removes all that this site left in the browser, then leaves. What lies under a code or in a file stays. */
export function Wipe({ keeping }: KeepScreenProps) {
  const words = useTranslations("keep.wipe");
  const [left, setLeft] = useState<readonly WipeArea[]>([]);
  const [isWorking, setWorking] = useState(false);
  const leave = () => document.querySelector<HTMLAnchorElement>("a[data-exit]")?.click();
  const wipe = async () => {
    setWorking(true);
    keeping.forget();
    // This page leaves for the weather; it does not begin anew like the others.
    dispatchEvent(new Event("wipe"));
    const wiped = await wipeDevice();
    if (wiped.ok) return leave();
    setLeft(wiped.left);
    setWorking(false);
  };
  return (
    <>
      <p>{words("what")}</p>
      <p>{words("stays")}</p>
      <div role="alert">{left.length > 0 && <div className="alarm" data-fault="wipe"><p>{words("left-behind")}</p><ul>{left.map((area) => <li key={area}>{words(`left.${area}`)}</li>)}</ul><p>{words("by-hand")}</p></div>}</div>
      {left.length > 0 && <p className="buttons"><button type="button" className="button quiet-button" data-exit="">{words("leave")}</button></p>}
      <TwoTaps first={words("button")} sure={words("sure")} second={words("now")} isWorking={isWorking} onSecond={() => void wipe()} />
    </>
  );
}
