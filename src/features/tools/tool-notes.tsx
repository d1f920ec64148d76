import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { MOST_MEGAPIXELS, type PictureToolFault } from "@/device/picture-limits";

const FAULTS: readonly PictureToolFault[] = ["unreadable", "unknown", "video", "broken", "animation", "tiny", "too-large", "not-here", "cmyk", "no-worker"];

/** The place where a tool speaks: how far it is, what went wrong, what came out. One or two of its notes are shown at a time. */
export function ToolNotes({ children }: { children: ReactNode }) {
  const words = useTranslations("tools");
  return (
    <div className="place" role="status" tabIndex={-1}>
      <div className="place" data-note="working" hidden><p>{words("working")}</p><p><button type="button" className="button quiet-button" data-press="stop">{words("stop")}</button></p></div>
      <p data-note="stopped" hidden>{words("stopped")}</p>
      {FAULTS.map((fault) => <p key={fault} data-note={fault} hidden>{words(`fault.${fault}`, { megapixels: MOST_MEGAPIXELS })}</p>)}
      {children}
    </div>
  );
}

/** A button that chooses a picture; the browser's own field shows its name, and is not shown. */
export function FileButton({ name, children }: { name: string; children: ReactNode }) {
  return <><button type="button" className="button" data-press={name}>{children}</button><input type="file" accept="image/*" autoComplete="off" data-file={name} hidden /></>;
}
