import type { Value } from "@/domain/value";

export const placesForumValues: readonly Value[] = [];
