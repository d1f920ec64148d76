import type { PictureTools } from "@/device/picture-tools";
import type { PdqFingerprint } from "@/domain/pdq";
import { likeness } from "@/domain/same-picture";
import type { ToolScreens } from "@/quiet/tools/screens";

/** Two pictures in, one sentence out. Neither is shown; of each a fingerprint is held until the next is chosen or the tool is closed. */
export function watchCompare({ say, onPress, onFile }: ToolScreens, { fingerprint }: PictureTools): void {
  const read = new Map<string, PdqFingerprint>();
  const ends = new Map<string, () => void>();
  const end = () => {
    for (const one of ends.values()) one();
    ends.clear();
  };
  const tell = () => {
    const [one, other] = [read.get("first"), read.get("second")];
    if (one && other) say(likeness(one, other));
    else say(one ? "only-first" : "only-second");
  };
  for (const which of ["first", "second"]) onFile(which, (file) => void (async () => {
    ends.get(which)?.();
    read.delete(which);
    const job = fingerprint(file);
    ends.set(which, job.end);
    say("working");
    const answer = await job.answer;
    ends.delete(which);
    if (!answer.ok) return say(answer.error);
    read.set(which, answer.value);
    if (ends.size === 0) tell();
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
