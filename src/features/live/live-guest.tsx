import type { LiveGuestProps } from "@/words/live-props";
import { GuestScreen } from "@/features/live/guest-screen";
import { LiveBar } from "@/features/live/live-bar";
import { useGuest } from "@/features/live/use-guest";

/** The volunteer's side of a live call: the digits in, the two words, then a bar as long as both screens are joined. */
export function LiveGuest(props: LiveGuestProps) {
  const { shared, itemOf, onLook } = props;
  const guest = useGuest(props);
  const at = guest.state?.at;
  const isOpen = at === "open";
  return (
    <>
      <LiveBar side="volunteer" state={guest.state} isScreen={!isOpen && at !== "ended"} theirView={shared.views.person} look={null} itemOf={itemOf} onLook={onLook} onEnd={guest.end} onRead={guest.clear} onScreen={() => undefined} />
      {!isOpen && <GuestScreen guest={guest} />}
    </>
  );
}
