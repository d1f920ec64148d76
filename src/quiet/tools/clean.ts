import type { CleanPicture } from "@/device/clean-picture";
import type { PictureTools } from "@/device/picture-tools";
import { saveFile } from "@/device/save-file";
import type { ToolScreens } from "@/quiet/tools/screens";

/** A name that says nothing, with the ending of what was written: a browser that cannot write a format writes PNG. */
const ENDINGS: Readonly<Record<string, string>> = { "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp" };

/** One picture in, its copy without what stood beside it out: what was found is named, then the warning, then saving. */
export function watchClean({ say, list, onPress, onFile }: ToolScreens, { clean }: PictureTools): void {
  let copy: CleanPicture | null = null;
  let end = () => {};
  onFile("file", (file) => void (async () => {
    end();
    copy = null;
    const job = clean(file);
    end = job.end;
    say("working");
    const answer = await job.answer;
    if (!answer.ok) return say(answer.error);
    copy = answer.value;
    list(copy.found);
    say(copy.found.length === 0 ? "nothing" : "found", ...(copy.isCmyk ? ["colours"] : []), "ready");
  })());
  onPress("stop", () => {
    end();
    say("stopped");
  });
  onPress("close", () => {
    end();
    copy = null;
  });
  onPress("save", () => {
    if (!copy) return;
    saveFile(`image.${ENDINGS[copy.file.type] ?? "png"}`, copy.file);
    copy = null;
    say("saved");
  });
}
