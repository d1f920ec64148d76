import { useTranslations } from "next-intl";
import type { GuestState } from "@/device/live-guest";
import type { HostState } from "@/device/live-host";
import type { LiveSide, ViewId } from "@/domain/live";
import type { LiveGuestProps } from "@/words/live-props";
import { barHeight } from "@/features/live/bar-height";
import { EndedNotice } from "@/features/live/ended-notice";
import { useViewName } from "@/features/live/view-name";

interface LiveBarProps extends Pick<LiveGuestProps, "itemOf" | "onLook"> {
  readonly side: LiveSide;
  readonly state: HostState | GuestState | null;
  /** Whether the screen that says the rest is open. */
  readonly isScreen: boolean;
  readonly theirView: ViewId | null;
  readonly look: ViewId | null;
  readonly onEnd: () => void;
  readonly onRead: () => void;
  readonly onScreen: () => void;
}

/** Above everything, on every screen: that somebody is connected, what they see, and the end. */
export function LiveBar({ side, state, isScreen, theirView, look, itemOf, onLook, onEnd, onRead, onScreen }: LiveBarProps) {
  const words = useTranslations("live");
  const nameOf = useViewName(itemOf);
  if (state === null || state.at === "refused") return null;
  if (state.at === "ended") {
    if (isScreen) return null;
    return (
      <aside className="live-bar off-paper" aria-label={words("bar.title")} data-live="ended">
        <EndedNotice why={state.why} />
        <p><button type="button" className="text-button" onClick={onRead}>{words("read")}</button></p>
      </aside>
    );
  }
  if (state.at !== "open") {
    if (isScreen) return null;
    return (
      <aside className="live-bar off-paper" aria-label={words("bar.title")} data-live="pending">
        <p role="status">{words("bar.pending")} <button type="button" className="text-button" onClick={onScreen}>{words("bar.details")}</button></p>
      </aside>
    );
  }
  // Without a network of our own nobody can say who is there.
  const isSilent = state.isReached && state.isSilent;
  return (
    <aside ref={barHeight} className="live-bar off-paper" aria-label={words("bar.title")} data-live="open">
      <div className="live-bar-top">
        <p role="status"><b>{words(`bar.${side === "person" ? "host" : "guest"}${isSilent ? "-silent" : ""}`)}</b></p>
        <button type="button" className="button" onClick={onEnd}>{words("bar.end")}</button>
      </div>
      {!state.isReached && <p role="alert" data-line="unreached">{words("bar.unreached")}</p>}
      {state.isReached && !state.isSent && <p role="status" data-line="unsent">{words("bar.unsent")}</p>}
      {isSilent && <p role="status" data-line="silent">{words("bar.silent")}</p>}
      {state.hasRefused && <p role="alert" data-line="refused">{words("bar.refused")}</p>}
      {look !== null && <p role="status" data-look={look}>{words("bar.look", { what: nameOf(look) })} <button type="button" className="text-button" onClick={() => onLook(look)}>{words("bar.open")}</button></p>}
      <p className="links small">
        {theirView !== null && look === null && <span data-their-view={theirView}>{words("bar.view", { what: nameOf(theirView) })}</span>}
        {!isScreen && side === "person" && <button type="button" className="text-button" onClick={onScreen}>{words("bar.details")}</button>}
      </p>
    </aside>
  );
}
