import type { Value } from "@/domain/value";

export const placesDatingValues: readonly Value[] = [];
