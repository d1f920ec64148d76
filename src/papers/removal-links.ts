import { stateOf, type Board, type BoardLine } from "@/domain/link-board";
import type { PaperBlock, PaperCell, PaperInput } from "@/domain/paper";
import { listOf, paragraph, say, typed, when } from "./blocks";

/** A line of the board with its number there, which every paper keeps. */
export interface NumberedLine { readonly number: number; readonly line: BoardLine }
type NumberedLink = NumberedLine & { readonly link: string };

const numbered = (board: Board): readonly NumberedLine[] => board.map((line, at) => ({ number: at + 1, line }));

/** The lines with an exact address. */
export const linksOf = (board: Board): readonly NumberedLink[] => numbered(board).flatMap(({ number, line }) => (line.link === null ? [] : [{ number, line, link: line.link }]));

/** The lines that only words describe: a group, an account, what somebody told. */
export const placesOf = (board: Board): readonly string[] => board.flatMap(({ link, where }) => (link === null && where.trim() !== "" ? [where.trim()] : []));

/** What the person found gone is asked for no more; an announced removal counts only once she looked. */
export const stillToRemove = (board: Board): readonly NumberedLink[] => linksOf(board).filter(({ line }) => stateOf(line) !== "gone");

/** A cell for words that may be empty. */
export const wordsOr = (words: string): PaperCell => (words.trim() === "" ? say("links.empty") : { verbatim: words.trim() });
const foundOn = ({ events }: BoardLine): PaperCell => {
  const [first] = events;
  return first ? { day: first.on } : say("links.empty");
};

/** Number, exact address, account or place, day on which it was noted; with `states`, where it stands. */
export function addressTable(lines: readonly NumberedLink[], states = false): readonly PaperBlock[] {
  if (lines.length === 0) return [];
  const head = [say("links.number"), say("links.address"), say("links.where"), say("links.seen"), ...when(states, say("links.state"))];
  const rows = lines.map(({ number, line, link }): readonly PaperCell[] => [
    { count: number }, { verbatim: link }, wordsOr(line.where), foundOn(line), ...when<PaperCell>(states, say(`state.${stateOf(line)}`)),
  ]);
  return [{ kind: "table", head, rows }];
}

/** What stands in for an exact address: a list to enclose, places of the board, the person's own words. The private note is not read. */
export function withoutAddress(input: Pick<PaperInput, "board" | "fields" | "situation">, links: readonly NumberedLink[]): readonly PaperBlock[] {
  const { board, situation } = input;
  const places = listOf(placesOf(board).map((place) => say("links.place", { place: { verbatim: place } })));
  const unsaid = board.length === 0 && situation.link === undefined;
  return [
    ...when(links.length === 0 && !unsaid, paragraph(board.length === 0 && situation.link === true ? "links.to-add" : "links.none")),
    ...(places.length > 0 ? [paragraph("links.elsewhere"), ...places] : []),
    ...when<PaperBlock>(unsaid || typed(input, "where-shared"), paragraph("links.described"), { kind: "verbatim", field: "where-shared" }),
  ];
}

/** How many addresses were reported to a service at least once. */
export const reportedCount = (board: Board) => linksOf(board).filter(({ line }) => line.events.some(({ did }) => did === "reported")).length;
/** Whether the line was captured at least once. */
export const isCaptured = ({ line }: NumberedLine) => line.events.some(({ did }) => did === "captured");
