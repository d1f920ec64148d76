import type { Value } from "@/domain/value";

export const placesHostingValues: readonly Value[] = [];
