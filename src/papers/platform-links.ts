import { stateOf, type BoardLine, type LinkState } from "@/domain/link-board";
import type { PaperBlock, PaperCell, PaperInput, PaperText } from "@/domain/paper";
import type { ChannelId } from "@/domain/plan";
import { listOf, paragraph, say, typed } from "./blocks";

type Line = BoardLine & { readonly link: string };

/** What is gone, or what the place says is gone, is asked for no more. */
const OVER: ReadonlySet<LinkState> = new Set(["removed", "gone"]);
/** Reports that went to the service itself. */
const TO_THE_SERVICE: ReadonlySet<ChannelId> = new Set(["platform-intimate", "platform-minor", "platform-impersonation", "dsa-notice"]);
/** Parts of addresses and of place ids that name nobody. */
const GENERIC: ReadonlySet<string> = new Set(["www", "m", "com", "net", "org", "fr", "be", "eu", "io", "co", "unknown", "site", "sites", "search", "other", "adult", "generic", "website", "web"]);

const isOpen = (line: BoardLine): line is Line => line.link !== null && !OVER.has(stateOf(line));
const wordsOf = (text: string) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
const hostOf = (link: string) => link.toLowerCase().replace(/^[a-z]+:\/\//, "").split(/[/?#]/)[0] ?? "";

/** The service that was typed names this line: by its place, or by its address. */
function namedBy(service: string, { link, place }: Line): boolean {
  const words = new Set([...wordsOf(place), ...wordsOf(hostOf(link))]);
  return wordsOf(service).some((word) => words.has(word) && !GENERIC.has(word));
}

/** The lines that a paper to the typed service is about: its own, when some are; no other service learns of them. All when none can be told apart. */
export function linesOfService({ board, fields }: Pick<PaperInput, "board" | "fields">): readonly Line[] {
  const open = board.filter(isOpen);
  const own = open.filter((line) => namedBy(fields.service ?? "", line));
  return own.length > 0 ? own : open;
}

/** The lines that a host or a registrar can act on: sites of their own, never a post on a known service. All when there are only such. */
export function linesOfHost({ board, plan }: Pick<PaperInput, "board" | "plan">): readonly Line[] {
  const open = board.filter(isOpen);
  const hosted = open.filter(({ place }) => place === "unknown-site" || plan.channels[place]?.some(({ id }) => id === "host-abuse"));
  return hosted.length > 0 ? hosted : open;
}

/** One link a line, for a form. */
export function linkList(lines: readonly Line[]): readonly PaperBlock[] {
  return listOf(lines.map(({ link }) => say("where.link", { link: { verbatim: link } })));
}

const seenOn = ({ events }: Line): PaperCell => {
  const first = events.find(({ did }) => did === "found");
  return first ? { day: first.on } : say("where.no-day");
};

/** Number, exact address and the day on which each was found. */
export function linkTable(lines: readonly Line[]): readonly PaperBlock[] {
  if (lines.length === 0) return [];
  const rows = lines.map((line, at): readonly PaperCell[] => [{ count: at + 1 }, { verbatim: line.link }, seenOn(line)]);
  return [{ kind: "table", head: [say("where.number"), say("where.address"), say("where.seen")], rows }];
}

/** Where else to look, in the person's own words: when no link is known, or when it was asked for that reason. */
export function whereElse(input: PaperInput, lines: readonly Line[]): readonly PaperBlock[] {
  if (lines.length === 0) return [paragraph("where.none"), { kind: "verbatim", field: "where-shared" }];
  return input.situation.link !== true && typed(input, "where-shared") ? [paragraph("where.more"), { kind: "verbatim", field: "where-shared" }] : [];
}

/** All on one service: lines without a known place are told apart by their address. */
const ofOneService = (lines: readonly Line[]) => new Set(lines.map(({ place, link }) => (place === "unknown-site" ? hostOf(link) : place))).size === 1;

/** The reports that this service already has, each once, with the number that it gave. Nothing when the lines are not all its own. */
export function earlierReports(lines: readonly Line[]): readonly PaperText[] {
  if (!ofOneService(lines)) return [];
  const reports = lines.flatMap(({ events }) => events.filter(({ did, channel }) => did === "reported" && channel !== undefined && TO_THE_SERVICE.has(channel)));
  const told = new Map(reports.map(({ on, reference = "" }) => [`${on} ${reference.trim()}`, { on, reference: reference.trim() }]));
  return [...told.values()]
    .toSorted((a, b) => Number(a.on > b.on) - Number(a.on < b.on))
    .map(({ on, reference }) => (reference === "" ? say("earlier.dated", { day: { day: on } }) : say("earlier.numbered", { day: { day: on }, number: { verbatim: reference } })));
}

/** Something was taken down and came back. */
export const cameBack = (lines: readonly Line[]) => lines.some((line) => line.events.some(({ did }) => did === "back"));
