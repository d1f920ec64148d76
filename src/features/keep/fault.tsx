import { useTranslations } from "next-intl";
import { MOST_MEGABYTES } from "@/device/case-in-file";
import { LARGEST_COPY } from "@/device/sealed-copy";
import { SET_ASIDE_DAYS } from "@/domain/sealed";
import type { CodeFault, DeviceFault, FileFault } from "@/features/keep/faults";

const MEGABYTE = 1024 * 1024;

export type Fault = { readonly way: "device"; readonly fault: DeviceFault } | { readonly way: "file"; readonly fault: FileFault } | { readonly way: "code"; readonly fault: CodeFault };

/** What went wrong: what is safe, and what to do. */
export function FaultLine({ of }: { of: Fault | null }) {
  return <div role="alert">{of && <p className="alarm" data-fault={`${of.way}.${of.fault}`}><FaultWords of={of} /></p>}</div>;
}

function FaultWords({ of }: { of: Fault }) {
  const words = useTranslations("keep.fault");
  switch (of.way) {
    case "device":
      return words(`device.${of.fault}`);
    case "file":
      return words(`file.${of.fault}`, { size: String(MOST_MEGABYTES) });
    case "code":
      return words(`code.${of.fault}`, { size: String(LARGEST_COPY / MEGABYTE), days: String(SET_ASIDE_DAYS) });
  }
}
