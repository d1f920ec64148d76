import type { Value } from "@/domain/value";

export const placesMessagingValues: readonly Value[] = [
  { id: "messenger-messages", kind: "number", amount: 30, fact: "place:messenger", confidence: "single" },
  { id: "discord-appeal", kind: "duration", amount: 6, unit: "month", fact: "place:discord", confidence: "confirmed" },
];
