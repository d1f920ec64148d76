import { MOST_LINES, type NewLine } from "@/domain/link-board";
import { placeOfLink } from "./place-of-link";

/** Most characters that one paste may have; what is beyond is not read, and that is said. */
export const LONGEST_PASTE = 1_000_000;
/** A link longer than this is no link that a form would take. */
export const LONGEST_LINK = 2_000;
/** Lines without a link that are given back to look at; the others are only counted. */
const MOST_LEFT_OVER = 20;

export const REFUSALS = ["scheme", "too-long", "not-a-link"] as const;
export type Refusal = (typeof REFUSALS)[number];

export interface Pasted {
  readonly lines: readonly NewLine[];
  /** The same link again in this paste, or already on the board. */
  readonly twice: number;
  /** Good links above the limit of the board. */
  readonly over: number;
  /** What was left out, by reason, with the first of them as they stood. */
  readonly refused: readonly { readonly reason: Refusal; readonly text: string }[];
  readonly refusedCount: number;
  /** Whether the paste was longer than what is read. */
  readonly isCut: boolean;
  /** The end that was not read. */
  readonly unread: string;
}

/** Marks that change how a text looks but not what it says: they go. */
const UNSEEN = /\p{Cf}/gu;
/** Tabs and other control characters, but not the end of a line. */
const CONTROL = /[^\P{Cc}\n]/gu;
/** Up to a space, a quote, a bracket of HTML or of Markdown, or a link that follows a comma. */
const LINK = /(?:https?|\b(?:tg|whatsapp)):\/\/(?:(?!\]\(|\)\[|&(?:[lg]t|quot|#39);|[,;(]https?:\/\/)[^\s<>"'`|\\^{}])+/giu;
/** What may be a host, and a path if there is one: never the end of an e-mail address, nor its beginning. */
const BARE_LINK = /(?<![\p{L}\p{M}\p{N}_.@/\\%]|[\p{L}\p{M}\p{N}_.-]-)(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*\.)+(?:xn--[a-z\d-]+|\p{L}[\p{L}\p{M}]+)(?![\p{L}\p{M}\p{N}_@-]|\.[\p{L}\p{N}])(?::\d+)?(?:[/?#][^\s<>"'`|\\^{}]*)?/giu;
const OTHER_SCHEME = /\b(?:(?:javascript|vbscript):|(?:data|file|blob|about|mailto):(?=\S))/iu;
/** A fragment that only scrolls: a word, or text to highlight. Others are a route, a channel, or the key without which nothing opens. */
const SCROLL = /^#(?:[a-z]{1,12}|:~:.*)$/u;
/** What a sentence puts behind a link. */
const TRAILING = new Set(".,;:!?*>»›”“’‘…");

/** Reads what a person pastes, one or more links a line with titles and junk around them. Nothing is fetched; nothing throws. `known`: links on the board. */
export function readPasted(text: string, known: ReadonlySet<string>, boardSize: number): Pasted {
  const isCut = text.length > LONGEST_PASTE;
  const seen = new Set([...known].map(withoutSpelling));
  const lines: NewLine[] = [];
  const refused: { reason: Refusal; text: string }[] = [];
  let twice = 0;
  let over = 0;
  let refusedCount = 0;
  const refuse = (reason: Refusal, what: string) => {
    refusedCount += 1;
    if (refused.length < MOST_LEFT_OVER) refused.push({ reason, text: withoutCredentials(what.slice(0, LONGEST_LINK)).slice(0, 80) });
  };
  const take = (candidate: string) => {
    const link = candidate.length > LONGEST_LINK ? candidate : cleanLink(candidate);
    if (link === null) return refuse("not-a-link", candidate);
    if (link.length > LONGEST_LINK) return refuse("too-long", candidate);
    const same = withoutSpelling(link);
    if (seen.has(same)) twice += 1;
    else if (boardSize + lines.length >= MOST_LINES) over += 1;
    else {
      // As it was typed, the name of a file is told from a link.
      const place = (candidate === link || placeOfLink(candidate) !== null) ? placeOfLink(link) : null;
      if (place === null) return refuse("not-a-link", candidate);
      lines.push({ link, place });
    }
    seen.add(same);
  };
  // Not in the middle of a link.
  const end = isCut ? Math.max(0, text.lastIndexOf(" ", LONGEST_PASTE), text.lastIndexOf("\n", LONGEST_PASTE)) : text.length;
  for (const raw of text.slice(0, end).replace(UNSEEN, "").replace(CONTROL, " ").split("\n")) {
    const line = raw.trim();
    if (line === "") continue;
    const found = linksIn(line);
    if (found.length === 0) refuse(OTHER_SCHEME.test(line) ? "scheme" : "not-a-link", line);
    for (const candidate of found) take(candidate);
  }
  return { lines, twice, over, refused, refusedCount, isCut, unread: text.slice(end) };
}

function linksIn(line: string): string[] {
  const withScheme = line.includes("://") ? [...line.matchAll(LINK)] : [];
  if (withScheme.length > 0) return withScheme.map(({ 0: link, index }) => withoutTrailing(cellOf(link, line.charAt(index - 1)).replaceAll("&amp;", "&")));
  if (!line.includes(".") || OTHER_SCHEME.test(line)) return [];
  const bare = line.match(BARE_LINK);
  if (bare === null) return [];
  // A full stop without a space after it looks like a host: among other words only what says more is taken.
  const areAlone = !/\p{L}/u.test(line.replace(BARE_LINK, ""));
  return bare.filter((link) => areAlone || /^www\.|\//iu.test(link)).map(withoutTrailing);
}

/** In a table written as text, the sign before a link ends it too. */
function cellOf(link: string, before: string): string {
  const end = before === "," || before === ";" ? link.indexOf(before) : -1;
  return end < 0 ? link : link.slice(0, end);
}

const unopened = (link: string, open: string, close: string) => link.split(close).length - link.split(open).length;

/** A bracket goes too, unless the link itself opened it. */
function withoutTrailing(link: string): string {
  let end = link.length;
  if (!TRAILING.has(link.charAt(end - 1)) && !")]".includes(link.charAt(end - 1))) return link;
  let round = unopened(link, "(", ")");
  let square = unopened(link, "[", "]");
  for (; end > 0; end -= 1) {
    const last = link.charAt(end - 1);
    if (last === ")" && round > 0) round -= 1;
    else if (last === "]" && square > 0) square -= 1;
    else if (!TRAILING.has(last)) break;
  }
  return link.slice(0, end);
}

/**
 * A link as a browser writes it: host in lower case, name and password dropped, no fragment that only scrolls.
 * The query stays: on many sites it says which picture is meant. Null for what no browser would open.
 */
export function cleanLink(text: string): string | null {
  const opensApp = /^(?:tg|whatsapp):\/\//iu.test(text);
  const withScheme = opensApp || /^https?:\/\//iu.test(text) ? text : `https://${text}`;
  if (!URL.canParse(withScheme)) return null;
  const url = new URL(withScheme);
  // Writing to a URL costs as much as reading one: most links need none of it.
  if (url.username !== "" || url.password !== "") {
    url.username = "";
    url.password = "";
  }
  if (url.href.includes("#")) url.hash = url.hash.replace(SCROLL, "");
  return opensApp || url.hostname.includes(".") || url.hostname.startsWith("[") ? url.href : null;
}

/** A text without the names and passwords that stand before a host. */
function withoutCredentials(text: string): string {
  return text.replace(/[^\s/]+/gu, (part) => {
    const at = part.lastIndexOf("@");
    return at > 0 && part.slice(0, at).includes(":") ? `…${part.slice(at)}` : part;
  });
}

/** What two spellings of one link share, so that the same one twice is one line. */
function withoutSpelling(link: string): string {
  return link.replace(/^https?:\/\/(?:www\.)?/u, "").replace(/\/$/u, "");
}

/** A link as it is shown: short, without scheme, and broken so that nobody opens it by accident. The whole one stays in the line. */
export function shortLink(link: string, longest = 48): string {
  const bare = link.replace(/^[a-z]+:\/\/(www\.)?/iu, "").replace(/\/$/u, "");
  return bare.length <= longest ? bare : `${bare.slice(0, longest - 13)}…${bare.slice(-12)}`;
}
