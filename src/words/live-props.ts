import type { SharedState, ViewId } from "@/domain/live";
import type { NamedItem } from "@/words/part-props";

/** What both sides of a live call are given: their own state, and where to put what the other side changed. */
interface LiveProps {
  /**
   * What this page holds now, in the shape that travels; give it anew whenever it changes. What differs from the last version is sent.
   * Each side fills its own of `views`, and `look` when it proposes to look at something; everything else it leaves as it received it.
   */
  readonly shared: SharedState;
  /** Puts what the other side changed on this page, all of it: what is given next as `shared` must be the same but for new changes. */
  readonly onShared: (shared: SharedState) => void;
  /** Number and title of a thing in view, in the language of this screen. */
  readonly itemOf: (view: ViewId) => Pick<NamedItem, "title" | "number"> | undefined;
  /** Shows a thing that the other side proposes to look at. */
  readonly onLook: (view: ViewId) => void;
  /** True from the approval to the end: whoever ends it. */
  readonly onConnected: (isConnected: boolean) => void;
}

/** The person's side. It stays once it was opened, with no screen of its own but a bar. */
export interface LiveHostProps extends LiveProps {
  /** Whether its own screen is open; else the bar alone is shown, and only during a call. */
  readonly isScreen: boolean;
  readonly onScreen: () => void;
  readonly onBack: () => void;
}

/** The volunteer's side: twelve digits in, the two words, connected, ended. Ends the call when it is taken off the page. */
export type LiveGuestProps = LiveProps;
