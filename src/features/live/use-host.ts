import { useEffect, useRef, useState } from "react";
import { hostCall, type HostCall, type HostState } from "@/device/live-host";
import type { SharedState, ViewId } from "@/domain/live";
import type { LiveHostProps } from "@/words/live-props";
import { useCallLife } from "@/features/live/use-call-life";

/** What the volunteer has in view, and proposes to look at. */
interface Theirs {
  readonly volunteer: ViewId | null;
  readonly look: ViewId | null;
}

export interface Host {
  /** Null: nothing was begun. */
  readonly state: HostState | null;
  readonly theirs: Theirs;
  readonly start: () => void;
  readonly approve: () => void;
  readonly end: () => void;
  /** What ended is read. */
  readonly clear: () => void;
  readonly onLooked: () => void;
}

const NOTHING: Theirs = { volunteer: null, look: null };

export function useHost(props: LiveHostProps): Host {
  const { locale, situation, ticks, view } = props;
  const [state, setState] = useState<HostState | null>(null);
  const [theirs, setTheirs] = useState(NOTHING);
  const call = useRef<HostCall | null>(null);
  const latest = useRef(props);
  const shared: SharedState = { locale, situation, ticks, views: { person: view, volunteer: theirs.volunteer }, look: theirs.look };
  useEffect(() => {
    latest.current = props;
    call.current?.changed(shared);
  });
  useCallLife(call);

  return {
    state,
    theirs,
    start() {
      call.current?.end();
      setTheirs(NOTHING);
      call.current = hostCall(locale, setState, ({ situation: answers, ticks: ticked, views, look }) => {
        setTheirs({ volunteer: views.volunteer, look });
        latest.current.onTheirs({ situation: answers, ticks: ticked });
      });
    },
    approve: () => call.current?.approve(shared),
    end: () => call.current?.end(),
    clear: () => setState(null),
    onLooked: () => setTheirs({ ...theirs, look: null }),
  };
}
