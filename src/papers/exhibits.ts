import { stateOf, type Board, type BoardLine, type LineEvent, type Stamp } from "@/domain/link-board";
import type { PaperBlock, PaperCell, PaperText } from "@/domain/paper";
import { heading, paragraph, say } from "./blocks";

const EMPTY = say("none");
const words = (text: string): PaperCell => (text.trim() === "" ? EMPTY : { verbatim: text });
const onDay = (event: LineEvent | undefined): PaperCell => (event === undefined ? EMPTY : { day: event.on });
const head = (...keys: readonly string[]): readonly PaperText[] => keys.map((key) => say(`column.${key}`));

const first = ({ events }: BoardLine, did: LineEvent["did"]) => events.find((event) => event.did === did);

/** The numbered exhibits: link, account or place, first seen, captured, and where each stands. The private note is not read. */
export function exhibitTable(board: Board): readonly PaperBlock[] {
  if (board.length === 0) return [paragraph("exhibits.empty")];
  return [paragraph("exhibits.lead", { count: { count: board.length } }), {
    kind: "table",
    head: head("number", "link", "where", "seen", "captured", "state"),
    rows: board.map((line, index) => [
      { count: index + 1 },
      line.link === null ? say("exhibits.no-link") : { verbatim: line.link },
      words(line.where),
      onDay(first(line, "found") ?? line.events[0]),
      onDay(first(line, "captured")),
      say(`state.${stateOf(line)}`),
    ]),
  }];
}

/** The digests of files that stay where they are; nothing when there is none. */
export function digestTable(board: Board): readonly PaperBlock[] {
  const rows = board.flatMap(({ fingerprints }, index) => fingerprints.map(({ on, sha256 }): readonly PaperCell[] => [{ count: index + 1 }, { day: on }, { verbatim: sha256 }]));
  if (rows.length === 0) return [];
  return [heading("digests.heading"), paragraph("digests.lead"), { kind: "table", head: head("number", "day", "digest"), rows }];
}

/** When an authority signed that a digest was there, with what is needed to check its token; nothing when there is none. */
export function stampTable(board: Board): readonly PaperBlock[] {
  const rows = board.flatMap(({ fingerprints }, index) => fingerprints.flatMap(({ sha256, stamp }): readonly (readonly PaperCell[])[] => (stamp ? [[{ count: index + 1 }, { verbatim: momentOf(stamp) }, { verbatim: sha256 }, { verbatim: stamp.salt }]] : [])));
  if (rows.length === 0) return [];
  return [heading("stamps.heading"), paragraph("stamps.lead"), { kind: "table", head: head("number", "stamped", "digest", "salt"), rows }];
}

/** In universal time, to the second, as the token has it. */
const momentOf = ({ at }: Stamp) => `${at.slice(0, 19).replace("T", " ")} UTC`;

/** What was asked of the places and what they answered, with the reference they gave; nothing when nothing was reported. */
export function followUpTable(board: Board): readonly PaperBlock[] {
  const rows = board.flatMap(({ events }, index) => events.filter(({ did }) => !BEFORE_A_REPORT.has(did)).map((event): readonly PaperCell[] => [
    { count: index + 1 },
    { day: event.on },
    say(`event.${event.did}`),
    event.channel === undefined ? EMPTY : say(`channel.${event.channel}`),
    words(event.reference ?? ""),
  ]));
  if (rows.length === 0) return [];
  return [heading("follow-up.heading"), { kind: "table", head: head("number", "day", "event", "channel", "reference"), rows }];
}

const BEFORE_A_REPORT: ReadonlySet<LineEvent["did"]> = new Set(["found", "captured", "looked"]);
