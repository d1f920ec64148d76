import { processWide } from "@/server/process-wide";

const hooks = processWide("stopping", () => ({ first: new Set<() => void>(), last: new Set<() => Promise<void>>() }));

/** Has `end` called when the process is asked to stop: for what would stay open for ever, such as a stream of events. */
export function whenAskedToStop(end: () => void): void {
  hooks.first.add(end);
}

/** Has `close` called when the last answer has left: for what answers are made with, such as the database. */
export function whenAllAnswered(close: () => Promise<void>): void {
  hooks.last.add(close);
}

export function endWhatStaysOpen(): void {
  for (const end of hooks.first) end();
}

export async function closeWhatAnswered(): Promise<void> {
  await Promise.all([...hooks.last].map((close) => close()));
}
