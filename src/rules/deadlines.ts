import type { SentPaper } from "@/domain/kept";
import { channelsTried, lastChange, stateOf, type Board, type BoardLine } from "@/domain/link-board";
import type { BecauseKey, ChannelId, DeadlineId, PaperId, PlannedChannel, PlannedDeadline } from "@/domain/plan";
import type { Situation } from "@/domain/situation";
import { slimTerms } from "@/facts/slim/terms";
import { minorInImage } from "./ages";
import { isBlackmail } from "./alerts";
import { mayBeOnline } from "./publication";

type TermId = keyof typeof slimTerms;
interface Term { readonly amount: number; readonly unit: "hour" | "day" | "month" | "year" }

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The day a term after another; the last day of the month where the month is shorter. */
export function addTerm(day: string, { amount, unit }: Term): string {
  const from = new Date(day);
  switch (unit) {
    case "hour":
      return isoDay(from.getTime() + amount * 3_600_000);
    case "day":
      return isoDay(from.getTime() + amount * 86_400_000);
    case "month":
      return addMonths(from, amount);
    case "year":
      return addMonths(from, amount * 12);
  }
}

function addMonths(from: Date, months: number): string {
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
  const lastOfMonth = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return isoDay(first.setUTCDate(Math.min(from.getUTCDate(), lastOfMonth)));
}

const termAfter = (day: string, id: TermId) => addTerm(day, slimTerms[id]);
const undated = (id: DeadlineId, because: BecauseKey): PlannedDeadline => ({ id, on: null, because });

/** When to look again if the reports leave today (dossier of removal, section J). */
function followUps(situation: Situation, today: string): PlannedDeadline[] {
  if (!mayBeOnline(situation)) return [];
  return [
    { id: "follow-up-receipt", on: termAfter(today, "removal-first-check"), because: "because.follow-up-receipt" },
    { id: "follow-up-answer", on: termAfter(today, "removal-us-clock"), because: "because.follow-up-answer" },
    { id: "follow-up-refusal", on: termAfter(today, "removal-week"), because: "because.follow-up-refusal" },
    { id: "erasure-answer", on: termAfter(today, "removal-gdpr-answer"), because: "because.erasure-answer" },
    undated("internal-complaint-window", "because.internal-complaint-window"),
  ];
}

/** FR-LAW-37: from the first act, the cautious reading where more acts followed. A day that is past is never announced as too late. */
function frenchLimitation({ since }: Situation, today: string): PlannedDeadline {
  if (since === undefined) return undated("fr-limitation", "because.limitation-needs-day");
  const on = termAfter(since, "fr-limitation-delit");
  return on < today ? undated("fr-limitation", "because.limitation-ask-anyway") : { id: "fr-limitation", on, because: "because.limitation-from-first-act" };
}

function frenchDeadlines(situation: Situation, today: string): PlannedDeadline[] {
  return [
    ...(minorInImage(situation) === "yes" ? [undated("fr-limitation-minor", "because.limitation-minor-longer")] : []),
    ...(situation.refused === false ? [] : [undated("fr-civil-party-wait", "because.civil-party-wait")]),
    ...(isBlackmail(situation) && situation.since !== undefined ? [compensation(situation.since, today)] : []),
    frenchLimitation(situation, today),
  ];
}

/** FR-LAW-79: victims of blackmail may apply within this term from the acts, under conditions. */
function compensation(since: string, today: string): PlannedDeadline {
  const on = termAfter(since, "fr-law-civi-term");
  return on < today ? undated("fr-compensation-blackmail", "because.limitation-ask-anyway") : { id: "fr-compensation-blackmail", on, because: "because.compensation-blackmail" };
}

/** BE-LAW-48 gives the periods; which one fits is only our reading, and unknown for the Code of 2024 (BE-LAW-49, BE-LAW-51, withheld): no day. */
function belgianDeadlines(situation: Situation): PlannedDeadline[] {
  return [
    minorInImage(situation) === "yes" ? undated("be-limitation-minor", "because.limitation-minor-open") : undated("be-limitation", "because.limitation-ask"),
    undated("be-inquiry-oversight", "because.inquiry-oversight"),
  ];
}

/** What has a day comes first, the nearest on top; `on` is null where the day hangs on something that is not known here. */
export function planDeadlines(situation: Situation, now: Date): PlannedDeadline[] {
  const today = isoDay(now.getTime());
  const deadlines = [...followUps(situation, today), ...(situation.jurisdiction === "france" ? frenchDeadlines(situation, today) : belgianDeadlines(situation))];
  const dated = deadlines.filter(({ on }) => on !== null).sort((a, b) => Number((a.on ?? "") > (b.on ?? "")) - Number((a.on ?? "") < (b.on ?? "")));
  return [...dated, ...deadlines.filter(({ on }) => on === null)];
}

/** What a line waits for. */
export const DUE_REASONS = ["capture", "report", "receipt", "answer", "refusal", "month", "window", "next-channel", "look-gone", "look-again"] as const;
export type DueReason = (typeof DUE_REASONS)[number];
export interface Due { readonly reason: DueReason; readonly on: string }

/** What is done by a capture and a report; the other reasons ask only to look. */
const ASKS_REPORT = new Set<DueReason>(["capture", "report", "next-channel"]);
export const asksReport = ({ reason }: Due) => ASKS_REPORT.has(reason);

interface Milestone { readonly reason: DueReason; readonly after: TermId }

/** After a report, until something moves (dossier of removal, section J). */
const AFTER_REPORT: readonly Milestone[] = [
  { reason: "receipt", after: "removal-first-check" },
  { reason: "answer", after: "removal-us-clock" },
  { reason: "refusal", after: "removal-week" },
  { reason: "month", after: "removal-gdpr-answer" },
  { reason: "window", after: "removal-complaint-window" },
];
/** What came down can come back: the same section has a second sweep after a week, then checks by the month. */
const AFTER_GONE: readonly Milestone[] = [
  { reason: "look-again", after: "removal-week" },
  { reason: "look-again", after: "removal-gdpr-answer" },
  { reason: "look-again", after: "removal-complaint-window" },
];

/** The first milestone since the person last did something; once later ones have passed too, the latest of them says what to do. */
function nextMilestone(from: string, since: string, today: string, milestones: readonly Milestone[]): Due | null {
  const open = milestones.map(({ reason, after }) => ({ reason, on: termAfter(from, after) })).filter(({ on }) => on > since);
  const [first] = open;
  const passed = open.findLast(({ on }) => on <= today);
  return first ? { on: first.on, reason: (passed ?? first).reason } : null;
}

/**
 * What is next for a line and from which ISO day; null when nothing is. `mayCapture` is false where somebody under 18 is, or may
 * be, in the image: then it is reported without a capture (product, promise 10).
 */
export function lineDue(line: BoardLine, today: string, mayCapture: boolean): Due | null {
  const change = lastChange(line);
  const last = line.events.at(-1);
  if (!change || !last) return null;
  const state = stateOf(line);
  switch (state) {
    case "found":
    case "back":
      return { reason: mayCapture ? "capture" : "report", on: change.on };
    case "captured":
      return { reason: "report", on: change.on };
    case "reported":
      return nextMilestone(change.on, last.on, today, AFTER_REPORT);
    case "removed":
      return { reason: "look-gone", on: change.on };
    case "refused":
    case "no-answer":
      return { reason: "next-channel", on: change.on };
    case "gone":
      return nextMilestone(change.on, last.on, today, AFTER_GONE);
  }
}

/** The lines that are due on `today` or were before, the oldest first, with what to do. */
export function dueLines(board: Board, today: string, mayCapture: boolean): { line: BoardLine; due: Due }[] {
  return board
    .flatMap((line) => {
      const due = lineDue(line, today, mayCapture);
      return due !== null && due.on <= today ? [{ line, due }] : [];
    })
    .toSorted((a, b) => Number(a.due.on > b.due.on) - Number(a.due.on < b.due.on));
}

/** The best way that was not tried yet for this line, of the plan's ways for its place; undefined when all were. */
export function nextChannel(line: BoardLine, channels: readonly PlannedChannel[]): PlannedChannel | undefined {
  const tried = new Set<ChannelId>(channelsTried(line));
  return channels.find(({ id }) => !tried.has(id));
}

/** What a paper starts by leaving: the data request its month (TD-54), the French letter the wait before a civil party (FR-LAW-60), a notice or reminder a look back (section J). */
const STARTED: Readonly<Partial<Record<PaperId, Readonly<Record<Situation["jurisdiction"], TermId | null>>>>> = {
  "gdpr-erasure": { france: "removal-gdpr-answer", belgium: "removal-gdpr-answer" },
  "prosecutor-letter": { france: "fr-law-civil-party-wait", belgium: null },
  "dsa-notice": { france: "removal-us-clock", belgium: "removal-us-clock" },
  "platform-report": { france: "removal-us-clock", belgium: "removal-us-clock" },
  "host-abuse": { france: "removal-us-clock", belgium: "removal-us-clock" },
  "follow-up": { france: "removal-week", belgium: "removal-week" },
  "delisting": { france: "removal-week", belgium: "removal-week" },
};

/** The ISO day on which to look at a paper again; null where it starts no term. */
export function paperDue({ paper, on }: SentPaper, jurisdiction: Situation["jurisdiction"]): string | null {
  const term = STARTED[paper]?.[jurisdiction] ?? null;
  return term === null ? null : termAfter(on, term);
}
