import { useTranslations } from "next-intl";
import { useState } from "react";
import { openFromFile } from "@/device/case-in-file";
import { FaultLine, type Fault } from "@/features/keep/fault";
import { FILE_NAME } from "@/features/keep/file-way";
import type { KeepScreenProps } from "@/features/keep/keep";
import { PassphraseField } from "@/features/keep/passphrase-field";

/** Opens a file that was made here or on another device. It is read, never changed. */
export function OpenFile({ keeping, onBack }: KeepScreenProps) {
  const words = useTranslations("keep.opening");
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState("");
  const [fault, setFault] = useState<Fault | null>(null);
  const [isWorking, setWorking] = useState(false);
  const send = async () => {
    if (!file) return;
    setWorking(true);
    setFault(null);
    const opened = await openFromFile(file, passphrase);
    const found = opened.ok ? keeping.openContent(opened.value) : opened.error;
    if (found === null) return onBack();
    setFault({ way: "file", fault: found });
    setWorking(false);
  };
  return (
    <form className="keep-form" autoComplete="off" onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <label><b>{words("file")}</b><small className="block">{words("file-hint", { name: FILE_NAME })}</small><input className="field" type="file" autoComplete="off" onChange={({ target }) => setFile(target.files?.[0] ?? null)} /></label>
      <PassphraseField label={words("file-passphrase")} value={passphrase} onChange={setPassphrase} />
      <p className="small">{words("not-saved")}</p>
      <FaultLine of={fault} />
      <p className="buttons"><button type="submit" className="button" disabled={isWorking || !file || passphrase === ""}>{isWorking ? words("working") : words("button")}</button></p>
    </form>
  );
}
