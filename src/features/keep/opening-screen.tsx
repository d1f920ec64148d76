import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { KeepScreenProps } from "@/features/keep/keep";
import { OpenFile } from "@/features/keep/open-file";
import { OpenOnDevice } from "@/features/keep/open-on-device";
import { OpenUnderCode } from "@/features/keep/open-under-code";
import { Way } from "@/features/keep/way";

/** The three ways back, the same whether or not anything is kept. */
export function OpeningScreen(props: KeepScreenProps) {
  const words = useTranslations("keep.opening");
  const [open, setOpen] = useState<string | null>(null);
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  const toggling = (name: string) => ({ name: `open-${name}`, isOpen: open === name, onToggle: (isOpen: boolean) => setOpen(isOpen ? name : null) });
  return (
    <div data-screen="opening">
      <h1 ref={top} tabIndex={-1}>{words("title")}</h1>
      <p>{words("lead")}</p>
      <div className="rows">
        <Way {...toggling("device")} title={words("device-title")} line={words("device-line")}><OpenOnDevice {...props} /></Way>
        <Way {...toggling("file")} title={words("file-title")} line={words("file-line")}><OpenFile {...props} /></Way>
        <Way {...toggling("code")} title={words("code-title")} line={words("code-line")}><OpenUnderCode {...props} /></Way>
      </div>
      <div className="buttons">
        <button type="button" className="button quiet-button" onClick={props.onReturn}>{words("back")}</button>
      </div>
    </div>
  );
}
