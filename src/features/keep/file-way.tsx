import { useTranslations } from "next-intl";
import { useState } from "react";
import { sealToFile } from "@/device/case-in-file";
import { saveFile } from "@/device/save-file";
import { FaultLine, type Fault } from "@/features/keep/fault";
import type { KeepScreenProps } from "@/features/keep/keep";
import { NewPassphrase } from "@/features/keep/new-passphrase";

export const FILE_NAME = "notes.age";

/** A file under a passphrase, in a format that other programs open too. */
export function FileWay({ keeping }: KeepScreenProps) {
  const words = useTranslations("keep.file");
  const [fault, setFault] = useState<Fault | null>(null);
  const [isMade, setMade] = useState(false);
  const make = async (passphrase: string) => {
    setFault(null);
    setMade(false);
    const sealed = await sealToFile(keeping.content(), passphrase);
    if (!sealed.ok) return setFault({ way: "file", fault: sealed.error });
    saveFile(FILE_NAME, new Blob([sealed.value], { type: "application/octet-stream" }));
    setMade(true);
  };
  return (
    <>
      <p>{words("now-only")}</p>
      <p>{words("traces", { name: FILE_NAME })}</p>
      <FaultLine of={fault} />
      <p role="status">{isMade && <b>{words("done", { name: FILE_NAME })}</b>}</p>
      <NewPassphrase button={words("button")} onChosen={make} />
    </>
  );
}
