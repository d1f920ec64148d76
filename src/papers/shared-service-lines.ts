import { stateOf, type BoardLine, type LineEvent, type LinkState } from "@/domain/link-board";
import type { PaperCell, PaperInput, PaperText } from "@/domain/paper";
import { UNKNOWN_SITE, type PlaceKey } from "@/domain/place-id";
import type { ChannelId } from "@/domain/plan";
import { placeOfLink } from "@/rules/place-of-link";
import { say } from "./blocks";

export type LinkedLine = BoardLine & { readonly link: string };
/** What followed a report, as the person noted it. `reported`: nothing yet. */
const OUTCOMES = ["reported", "removed", "refused", "no-answer", "gone", "back"] as const satisfies readonly LinkState[];
export type Outcome = (typeof OUTCOMES)[number];
/** A line with the last report of the kind that a paper is about. */
export interface ReportedLine { readonly line: LinkedLine; readonly report: LineEvent; readonly outcome: Outcome }

export const SEARCH_ENGINES: ReadonlySet<PlaceKey | null> = new Set(["google-search", "bing", "other-search", "yandex"]);
/** Reports that go to the service that shows the content, under the rules for platforms. A line without a channel counts. */
export const TO_THE_SERVICE: ReadonlySet<ChannelId | undefined> = new Set([undefined, "platform-intimate", "platform-minor", "platform-impersonation", "dsa-notice", "internal-complaint"]);

export const hasLink = (line: BoardLine): line is LinkedLine => line.link !== null;
export const isOver = (line: BoardLine) => stateOf(line) === "removed" || stateOf(line) === "gone";

const SEARCH = "search";
const hostOf = (link: string) => link.trim().toLowerCase().replace(/^[a-z]+:\/\//, "").replace(/^www\./, "").split(/[/?#:]/)[0] ?? "";
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** What tells one service from another: its place, or its host where the place is not known. A delisting goes to a search engine, wherever the page is. */
function serviceOf({ line: { place, link }, report }: ReportedLine): string {
  if (report.channel === "search-delisting") return SEARCH;
  return place === UNKNOWN_SITE ? hostOf(link) : place;
}

/** `Facebook` is the place `facebook`, `Pornhub` is `pornhub-aylo`, `example.org` a host. */
function isNamed(service: string, typed: string): boolean {
  const name = letters(typed);
  const place = placeOfLink(typed) ?? placeOfLink(`${name}.com`);
  if (service === SEARCH) return SEARCH_ENGINES.has(place);
  return service === place || service === hostOf(typed) || letters(service) === name || letters(service.split(/[-.]/)[0] ?? "") === name;
}

const isOutcome = (did: string): did is Outcome => OUTCOMES.some((outcome) => outcome === did);

function lastReport(line: LinkedLine, isMeant: (report: LineEvent) => boolean): readonly ReportedLine[] {
  const at = line.events.findLastIndex((event) => event.did === "reported" && isMeant(event));
  const report = line.events[at];
  if (report === undefined) return [];
  const after = line.events.slice(at + 1);
  const next = after.findIndex(({ did }) => did === "reported");
  const answers = (next === -1 ? after : after.slice(0, next)).map(({ did }) => did).filter(isOutcome);
  return [{ line, report, outcome: answers.at(-1) ?? "reported" }];
}

/**
 * The reported lines of the one service that the paper is about. Where several services were reported and the name that was
 * typed does not single one out, none: no service learns from us where else the images are.
 */
export function reportedLines({ board, fields }: Pick<PaperInput, "board" | "fields">, isMeant: (report: LineEvent) => boolean): readonly ReportedLine[] {
  const reported = board.filter(hasLink).flatMap((line) => lastReport(line, isMeant));
  const services = new Set(reported.map(serviceOf));
  const named = [...services].filter((service) => services.size === 1 || isNamed(service, fields.service ?? ""));
  return named.length === 1 ? reported.filter((one) => serviceOf(one) === named[0]) : [];
}

export const REPORT_HEAD: readonly PaperText[] = ["link", "day", "number", "state"].map((column) => say(`head.${column}`));

/** Address, day of the report, its number, and what became of it. */
export function reportRow({ line, report, outcome }: ReportedLine): readonly PaperCell[] {
  const number = (report.reference ?? "").trim();
  return [{ verbatim: line.link }, { day: report.on }, number === "" ? say("state.none") : { verbatim: number }, say(`state.${outcome}`)];
}
