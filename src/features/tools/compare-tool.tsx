import { useTranslations } from "next-intl";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { ToolFrame } from "@/features/tools/tool-frame";
import { FileButton, ToolNotes } from "@/features/tools/tool-notes";

const SAID = ["only-first", "only-second", "very-likely-same", "cannot-say", "too-little-in-it"] as const;

/** Whether two files very likely hold the same picture, without showing either. */
export function CompareTool({ jurisdiction }: { jurisdiction: Jurisdiction }) {
  const words = useTranslations("tools.compare");
  return (
    <ToolFrame tool="compare" jurisdiction={jurisdiction}>
      <p className="note">{words("stays")}</p>
      <p className="chips"><FileButton name="first">{words("first")}</FileButton> <FileButton name="second">{words("second")}</FileButton></p>
      <ToolNotes>{SAID.map((said) => <p key={said} data-note={said} hidden>{words(`said.${said}`)}</p>)}</ToolNotes>
    </ToolFrame>
  );
}
