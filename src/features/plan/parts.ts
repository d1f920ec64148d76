import type { ComponentType } from "react";
import type { LiveHostProps } from "@/words/live-props";
import type { KeepProps, PartProps } from "@/words/part-props";
import type { PartName } from "@/features/plan/state";

/** The parts that are composed into the plan; each is its own feature, loaded when it is opened. */
export type Parts = Readonly<Record<Exclude<PartName, "keep" | "live">, ComponentType<PartProps>> & { keep: ComponentType<KeepProps>; live: ComponentType<LiveHostProps> }>;
