import { useEffect, useRef, useState } from "react";
import { guestCall, type GuestCall, type GuestState } from "@/device/live-guest";
import type { LiveGuestProps } from "@/words/live-props";
import { useCallLife } from "@/features/live/use-call-life";

export interface Guest {
  /** Null: no digits were sent. */
  readonly state: GuestState | null;
  readonly join: (typed: string) => void;
  readonly end: () => void;
  readonly clear: () => void;
}

export function useGuest(props: LiveGuestProps): Guest {
  const { shared, onConnected } = props;
  const [state, setState] = useState<GuestState | null>(null);
  const call = useRef<GuestCall | null>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
    call.current?.changed(shared);
  });
  const isConnected = state?.at === "open";
  const wasConnected = useRef(false);
  useEffect(() => {
    if (isConnected !== wasConnected.current) onConnected(isConnected);
    wasConnected.current = isConnected;
  }, [isConnected, onConnected]);
  useCallLife(call);

  return {
    state,
    join(typed) {
      call.current?.end();
      call.current = guestCall(typed, shared, setState, (theirs) => latest.current.onShared(theirs));
    },
    end: () => call.current?.end(),
    clear: () => setState(null),
  };
}
