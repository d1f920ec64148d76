import type { LiveHostProps } from "@/words/live-props";
import { HostScreen } from "@/features/live/host-screen";
import { LiveBar } from "@/features/live/live-bar";
import { useHost } from "@/features/live/use-host";

/** The person's side of a live call: its screen comes and goes, the bar stays on every screen as long as something is shared. */
export function LiveHost(props: LiveHostProps) {
  const { isScreen, itemOf, onLook, onScreen } = props;
  const host = useHost(props);
  return (
    <>
      <LiveBar side="person" state={host.state} isScreen={isScreen} theirView={host.theirs.volunteer} look={host.theirs.look} itemOf={itemOf} onLook={(view) => { onLook(view); host.onLooked(); }} onEnd={host.end} onRead={host.clear} onScreen={onScreen} />
      {isScreen && <HostScreen host={host} onBack={props.onBack} />}
    </>
  );
}
