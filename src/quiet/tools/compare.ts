import type { PictureTools } from "@/device/picture-tools";
import type { PdqFingerprint } from "@/domain/pdq";
import { likeness } from "@/domain/same-picture";
import type { ToolScreens } from "@/quiet/tools/screens";

/** Two pictures in, one sentence out. Neither is shown; of each a fingerprint is held until the next is chosen or the tool is closed. */
export function watchCompare({ say, onPress, onFile }: ToolScreens, { fingerprint }: PictureTools): void {
  const read = new Map<string, PdqFingerprint>();
  let end = () => {};
  const tell = () => {
    const [one, other] = [read.get("first"), read.get("second")];
    if (one && other) say(likeness(one, other));
    else say(one ? "only-first" : "only-second");
  };
  for (const which of ["first", "second"]) onFile(which, (file) => void (async () => {
    end();
    read.delete(which);
    const job = fingerprint(file);
    end = job.end;
    say("working");
    const answer = await job.answer;
    if (!answer.ok) return say(answer.error);
    read.set(which, answer.value);
    tell();
  })());
  onPress("stop", () => {
    end();
    say("stopped");
  });
  onPress("close", () => {
    end();
    read.clear();
  });
}
