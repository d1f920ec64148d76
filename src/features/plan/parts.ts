import type { ComponentType } from "react";
import type { KeepProps, PartProps } from "@/words/part-props";
import type { PartName } from "@/features/plan/state";

/** The parts that are composed into the plan; each is its own feature, loaded when it is opened. */
export type Parts = Readonly<Record<Exclude<PartName, "keep">, ComponentType<PartProps>> & { keep: ComponentType<KeepProps> }>;
