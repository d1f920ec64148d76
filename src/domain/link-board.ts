import type { ChannelId } from "@/domain/plan";
import type { PlaceKey } from "@/domain/place-id";

/** Where a line stands. `removed`, `refused` and `no-answer` are what the place answered; only looking again makes it `gone`. */
export const LINK_STATES = ["found", "captured", "reported", "removed", "refused", "no-answer", "gone", "back"] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** From each state to those that can follow it, the usual one first. What really happened may skip a step: nothing forces a capture. */
export const NEXT_STATES: Readonly<Record<LinkState, readonly LinkState[]>> = {
  found: ["captured", "reported", "gone"],
  captured: ["reported", "gone"],
  reported: ["removed", "refused", "no-answer", "gone"],
  removed: ["gone", "reported", "back"],
  refused: ["reported", "gone"],
  "no-answer": ["reported", "removed", "refused", "gone"],
  gone: ["back"],
  back: ["captured", "reported", "gone"],
};

/** Most lines that one board takes: a limit that is said, not met by surprise. */
export const MOST_LINES = 500;
/** Longest reference, place name or private note, in characters. */
export const LONGEST_NOTE = 2_000;

/** Most characters of a token in base64: an answer of an authority is no longer. */
export const LONGEST_TOKEN = 32_000;

/** Something that the person did or saw, on an ISO day. `looked`: she looked again and it was still there; the state stays. */
export interface LineEvent {
  readonly on: string;
  readonly did: LinkState | "looked";
  readonly channel?: ChannelId;
  /** Number of the report or case, as the place gave it. */
  readonly reference?: string;
}

/** What proves that a digest existed at a moment: a token over SHA-256(salt ‖ digest), as an authority of RFC 3161 signed it. */
export interface Stamp {
  /** Base64 of the random bytes that stand before the digest in what is stamped. */
  readonly salt: string;
  /** Base64 of the token. */
  readonly token: string;
  /** ISO instant that the token says. */
  readonly at: string;
}

/** The digest of a file that stays where it is: never the file, never its name. */
export interface Fingerprint {
  readonly on: string;
  /** Lower-case hex, 64 characters. */
  readonly sha256: string;
  readonly bytes: number;
  readonly stamp?: Stamp;
}

/** One link, or one thing without a link: a group, an account, what somebody told. */
export interface BoardLine {
  readonly id: string;
  readonly link: string | null;
  /** In the person's words: account, group, who told. May go into the evidence file. */
  readonly where: string;
  /** For her eyes only: never in a paper. */
  readonly note: string;
  readonly place: PlaceKey;
  /** Oldest first; never empty. */
  readonly events: readonly LineEvent[];
  readonly fingerprints: readonly Fingerprint[];
}

export type Board = readonly BoardLine[];

/** What is known of a line before it has an id and a day. */
export type NewLine = Pick<BoardLine, "link" | "place"> & Partial<Pick<BoardLine, "where">>;

/** The state of a line: the last thing that changed it. */
export function stateOf({ events }: BoardLine): LinkState {
  return events.reduce<LinkState>((state, { did }) => (did === "looked" ? state : did), "found");
}

/** The last event that brought the line to its state, or nothing for a line without events. */
export function lastChange({ events }: BoardLine): LineEvent | undefined {
  return events.findLast(({ did }) => did !== "looked");
}

/** Whether `state` can follow where the line stands now. */
export function canBecome(line: BoardLine, state: LinkState): boolean {
  return NEXT_STATES[stateOf(line)].includes(state);
}

/** The board with new lines at its end, found on `on` (ISO day). A link already there, and what is above `MOST_LINES`, is left out. */
export function withLines(board: Board, lines: readonly NewLine[], on: string): Board {
  const known = new Set(board.map(({ link }) => link));
  const ids = new Set(board.map(({ id }) => id));
  const added: BoardLine[] = [];
  for (const { link, place, where = "" } of lines) {
    if (board.length + added.length >= MOST_LINES) break;
    if (link !== null && known.has(link)) continue;
    known.add(link);
    const id = newId(link ?? `${place} ${where}`, ids);
    ids.add(id);
    added.push({ id, link, place, where: where.slice(0, LONGEST_NOTE), note: "", events: [{ on, did: "found" }], fingerprints: [] });
  }
  return [...board, ...added];
}

/** An id from what the line is about, so that the same link added on two devices is one line; the same words again get a mark more. */
function newId(about: string, ids: ReadonlySet<string>): string {
  let id = about;
  while (ids.has(id)) id += "+";
  return id;
}

/** The board after `event` on each line of `ids` that can take it; the others stay as they are. */
export function withEvent(board: Board, ids: ReadonlySet<string>, event: LineEvent): Board {
  return board.map((line) => (ids.has(line.id) && (event.did === "looked" || canBecome(line, event.did)) ? { ...line, events: [...line.events, event] } : line));
}

/** The board with the words of one line changed. */
export function withWords(board: Board, id: string, words: Partial<Pick<BoardLine, "where" | "note" | "place">>): Board {
  return board.map((line) => (line.id === id ? { ...line, ...words } : line));
}

/** The board with a digest added to one line; the same digest twice is one. */
export function withFingerprint(board: Board, id: string, fingerprint: Fingerprint): Board {
  return board.map((line) => (line.id === id && line.fingerprints.every(({ sha256 }) => sha256 !== fingerprint.sha256) ? { ...line, fingerprints: [...line.fingerprints, fingerprint] } : line));
}

/** The board with the stamp of one digest set, or taken away. */
export function withStamp(board: Board, id: string, sha256: string, stamp: Stamp | null): Board {
  return board.map((line) => (line.id === id ? { ...line, fingerprints: line.fingerprints.map((one) => (one.sha256 === sha256 ? { on: one.on, sha256, bytes: one.bytes, ...(stamp === null ? {} : { stamp }) } : one)) } : line));
}

/** The board without the lines of `ids`. */
export function withoutLines(board: Board, ids: ReadonlySet<string>): Board {
  return board.filter(({ id }) => !ids.has(id));
}

/** The board as it was `before`, with the words and digests that its lines have now: taking back a state loses nothing that was written. */
export function undone(board: Board, before: Board): Board {
  const lines = new Map(board.map((line) => [line.id, line]));
  return before.map((line) => {
    const { where, note, fingerprints } = lines.get(line.id) ?? line;
    return { ...line, where, note, fingerprints };
  });
}

/** How many lines stand in each state. */
export function countsOf(board: Board): Readonly<Record<LinkState, number>> {
  const counts = Object.fromEntries(LINK_STATES.map((state) => [state, 0]));
  for (const line of board) {
    const state = stateOf(line);
    counts[state] = (counts[state] ?? 0) + 1;
  }
  return { found: 0, captured: 0, reported: 0, removed: 0, refused: 0, "no-answer": 0, gone: 0, back: 0, ...counts };
}

/** The channels by which a line was already reported, first to last. */
export function channelsTried({ events }: BoardLine): ChannelId[] {
  return events.flatMap(({ did, channel }) => (did === "reported" && channel ? [channel] : []));
}
