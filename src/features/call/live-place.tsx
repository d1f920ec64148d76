import type { Dispatch } from "react";
import type { LiveGuestProps } from "@/words/live-props";
import { sharedOf, type CallAction, type CallState } from "@/features/call/state";
import type { Guest } from "@/features/call/parts";
import type { Pack } from "@/words/pack";

interface LivePlaceProps {
  guest: Guest;
  state: CallState;
  dispatch: Dispatch<CallAction>;
  pack: Pack;
  isCovered: boolean;
}

/** Where the live call stands: once shown it stays, for taking it off the page ends the call for both. A red screen only hides it. */
export function LivePlace({ guest: Guest, state, dispatch, pack, isCovered }: LivePlaceProps) {
  const props: LiveGuestProps = {
    shared: sharedOf(state),
    onShared: (shared) => dispatch({ type: "shared", shared }),
    itemOf: (view) => pack.items[view],
    onLook: (view) => {
      if (pack.items[view]) dispatch({ type: "open", panel: view });
    },
    onConnected: (isConnected) => dispatch({ type: "live", live: isConnected ? "joined" : "shown" }),
  };
  return <div className="live-place off-paper" hidden={isCovered}><Guest {...props} /></div>;
}
