import { isIsoDay } from "@/domain/day";
import type { Board, LineEvent } from "@/domain/link-board";
import type { FieldId, PaperBlock, PaperCell, PaperInput } from "@/domain/paper";
import { heading, say } from "./blocks";

interface Entry { readonly on: string; readonly what: PaperCell; readonly exhibits: PaperCell }

/** `1, 2, 3, 7` as `1–3, 7`: the same in every language. */
export function ranges(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && number <= run.to + 1) run.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}

/** One entry for all the exhibits to which the same thing happened on the same day. */
function boardEntries(board: Board): readonly Entry[] {
  const groups = new Map<string, { on: string; did: LineEvent["did"]; exhibits: number[] }>();
  board.forEach(({ events }, index) => events.forEach(({ on, did }) => {
    const group = groups.get(`${on} ${did}`) ?? { on, did, exhibits: [] };
    group.exhibits.push(index + 1);
    groups.set(`${on} ${did}`, group);
  }));
  return [...groups.values()].map(({ on, did, exhibits }) => ({ on, what: say(`event.${did}`), exhibits: { verbatim: ranges([...new Set(exhibits)]) } }));
}

function fieldEntry(input: PaperInput, field: FieldId, key: string): readonly Entry[] {
  const on = (input.fields[field] ?? "").trim();
  return isIsoDay(on) ? [{ on, what: say(key), exhibits: say("none") }] : [];
}

/** What happened, day by day, oldest first; nothing when no day is known. */
export function timeline(input: PaperInput): readonly PaperBlock[] {
  const { since } = input.situation;
  const entries = [
    ...(since !== undefined && since <= input.today ? [{ on: since, what: say("event.since"), exhibits: say("none") }] : []),
    ...boardEntries(input.board),
    ...fieldEntry(input, "complaint-day", "event.complaint"),
  ].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  if (entries.length === 0) return [];
  return [heading("timeline.heading"), {
    kind: "table",
    head: [say("column.day"), say("column.event"), say("column.exhibits")],
    rows: entries.map(({ on, what, exhibits }) => [{ day: on }, what, exhibits]),
  }];
}
