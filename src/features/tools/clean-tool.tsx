import { useTranslations } from "next-intl";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { PICTURE_TRACES } from "@/domain/picture-trace";
import { ToolFrame } from "@/features/tools/tool-frame";
import { FileButton, ToolNotes } from "@/features/tools/tool-notes";

/** A copy of a picture without what its file tells beside it. */
export function CleanTool({ jurisdiction }: { jurisdiction: Jurisdiction }) {
  const words = useTranslations("tools.clean");
  return (
    <ToolFrame tool="clean" jurisdiction={jurisdiction}>
      <p className="note">{words("stays")}</p>
      <p><FileButton name="file">{words("choose")}</FileButton></p>
      <ToolNotes>
        <div className="place" data-note="found" hidden>
          <p>{words("found")}</p>
          <ul>{PICTURE_TRACES.map((trace) => <li key={trace} data-item={trace} hidden>{words(`trace.${trace}`)}</li>)}</ul>
        </div>
        <p data-note="nothing" hidden>{words("nothing")}</p>
        <p data-note="colours" hidden>{words("colours")}</p>
        <div className="place" data-note="ready" hidden>
          <p>{words("ready")}</p>
          <p className="note">{words("seen")}</p>
          <p><button type="button" className="button" data-press="save">{words("save")}</button></p>
        </div>
        <p data-note="saved" hidden>{words("saved")}</p>
      </ToolNotes>
    </ToolFrame>
  );
}
