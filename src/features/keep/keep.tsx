import type { KeepProps } from "@/words/part-props";
import { KeepScreen } from "@/features/keep/keep-screen";
import { KeptBar } from "@/features/keep/kept-bar";
import { OpeningScreen } from "@/features/keep/opening-screen";
import { useKeeping, type Keeping } from "@/features/keep/use-keeping";

export type KeepScreenProps = KeepProps & { keeping: Keeping };

/** Keeps the case where the person chose, for as long as the document lives; its screens come and go. */
export function Keep(props: KeepProps) {
  const keeping = useKeeping(props);
  return (
    <>
      <KeptBar {...props} keeping={keeping} />
      {props.screen === "keep" && <KeepScreen {...props} keeping={keeping} />}
      {props.screen === "opening" && <OpeningScreen {...props} keeping={keeping} />}
    </>
  );
}
