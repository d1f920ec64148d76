import type { ReactNode } from "react";
import type { OpenCase } from "@/domain/case-file";
import type { Kept } from "@/domain/kept";
import type { Plan } from "@/domain/plan";
import type { Situation } from "@/domain/situation";

/** What the pack of words holds of a thing, by id (`task:…`, `place:…`, `because.…`). */
export interface NamedItem {
  readonly title: string;
  readonly number?: string;
  readonly html: string;
}

/** What each part of the live document is given: what is known, how to change it, and how to open something in the panel. */
export interface PartProps {
  readonly kept: Kept;
  /** Whether it is kept somewhere as the person goes; else closing the page loses it. */
  readonly isKept: boolean;
  readonly onKept: (kept: Partial<Kept>) => void;
  readonly situation: Situation;
  readonly plan: Plan;
  readonly itemOf: (id: string) => NamedItem | undefined;
  readonly onOpen: (id: string) => void;
  readonly onBack: () => void;
  /** The question about the youngest age in an image, as the plan asks it. */
  readonly ageQuestion: ReactNode;
}

/** What the part that keeps is given beside: all that there is to keep. It stays once it was opened, with no screen of its own. */
export interface KeepProps extends PartProps, Pick<OpenCase, "locale" | "ticks"> {
  readonly screen: "keep" | "opening" | null;
  readonly onScreen: (screen: "keep" | "opening") => void;
  /** To where the screen was opened from. */
  readonly onReturn: () => void;
  readonly onRestore: (file: OpenCase) => void;
  /** Whether the case is kept somewhere as the person goes. */
  readonly onIsKept: (isKept: boolean) => void;
}
