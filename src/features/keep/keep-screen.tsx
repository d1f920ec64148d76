import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { KeepScreenProps } from "@/features/keep/keep";
import { CodeWay } from "@/features/keep/code-way";
import { DeviceWay } from "@/features/keep/device-way";
import { FileWay } from "@/features/keep/file-way";
import { Way } from "@/features/keep/way";
import { Wipe } from "@/features/keep/wipe";

type WayName = "device" | "file" | "code" | "wipe";

/** The three ways to keep, by choice. Where somebody may read this device, only the one that leaves nothing on it. */
export function KeepScreen(props: KeepScreenProps) {
  const words = useTranslations("keep");
  const { situation, onBack, onScreen } = props;
  const [open, setOpen] = useState<WayName | null>(null);
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  const isWatched = situation.watched === true;
  const toggling = (name: WayName) => ({ name, isOpen: open === name, onToggle: (isOpen: boolean) => setOpen(isOpen ? name : null) });
  return (
    <div data-screen="keep">
      <h1 ref={top} tabIndex={-1}>{words("title")}</h1>
      <p>{words("lead")}</p>
      {isWatched && <p className="alarm">{words("watched")}</p>}
      <div className="rows">
        {!isWatched && <Way {...toggling("device")} title={words("device.title")} line={words("device.line")}><DeviceWay {...props} /></Way>}
        {!isWatched && <Way {...toggling("file")} title={words("file.title")} line={words("file.line")}><FileWay {...props} /></Way>}
        <Way {...toggling("code")} title={words("code.title")} line={words("code.line")}><CodeWay {...props} onFile={isWatched ? null : () => setOpen("file")} /></Way>
      </div>
      <div className="buttons"><button type="button" className="button quiet-button" onClick={onBack}>{words(isWatched ? "nothing" : "back")}</button></div>
      <p><button type="button" className="text-button" onClick={() => onScreen("opening")}>{words("opening.open")}</button></p>
      <Way {...toggling("wipe")} title={words("wipe.title")} line={words("wipe.line")}><Wipe {...props} /></Way>
    </div>
  );
}
