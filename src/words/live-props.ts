import type { SharedState, ViewId } from "@/domain/live";
import type { OpenCase } from "@/domain/case-file";
import type { NamedItem } from "@/words/part-props";

/** What the volunteer's side is given: its own state, and where to put what the other side changed. Ends the call when it is taken off the page. */
interface LiveProps {
  /**
   * What this page holds now, in the shape that travels; give it anew whenever it changes. What differs from the last version is sent.
   * Fill `views.volunteer`, and `look` to propose something to look at; leave what is the person's as it was received.
   */
  readonly shared: SharedState;
  /** Puts what the other side changed on this page, all of it: what is given next as `shared` must be the same but for new changes. */
  readonly onShared: (shared: SharedState) => void;
  /** Number and title of a task, place or contact, in the language of this screen; pages are named by the live call itself. */
  readonly itemOf: (view: ViewId) => Pick<NamedItem, "title" | "number"> | undefined;
  /** Shows a thing that the other side proposes to look at. */
  readonly onLook: (view: ViewId) => void;
  /** True from the approval to the end: whoever ends it. */
  readonly onConnected: (isConnected: boolean) => void;
}

/** The person's side, a part of the plan. It stays once it was opened; on other screens as a bar. */
export interface LiveHostProps extends Pick<OpenCase, "locale" | "situation" | "ticks">, Pick<LiveProps, "itemOf" | "onLook"> {
  /** What the person has in view. */
  readonly view: ViewId | null;
  /** Puts what the volunteer changed on this page. */
  readonly onTheirs: (theirs: Pick<OpenCase, "situation" | "ticks">) => void;
  /** Whether its own screen is open; else the bar alone is shown, and only during a call. */
  readonly isScreen: boolean;
  readonly onScreen: () => void;
  readonly onBack: () => void;
}

/** Twelve digits in, the two words, connected, ended. */
export type LiveGuestProps = LiveProps;
