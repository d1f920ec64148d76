import type { ComponentType } from "react";
import type { LiveGuestProps } from "@/words/live-props";

/** The volunteer's side of a live call: a feature of its own, loaded when it is asked for. */
export type Guest = ComponentType<LiveGuestProps>;
