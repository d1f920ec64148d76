import { UNKNOWN_SITE, type PlaceId, type PlaceKey } from "@/domain/place-id";
import { APP_SCHEMES, COUNTRY_FORMS, PLACE_HOSTS, REDIRECT_HOSTS } from "@/facts/places/hosts";

interface Link { readonly host: string; readonly path: string }
/** By host, then by the part of it: `/segment`, `/segment/segment`, `label.*`, or nothing for all of it. */
type HostTable<Entry> = ReadonlyMap<string, ReadonlyMap<string, Entry>>;

const wordsOf = (text: string) => text.trim().split(/\s+/);
const rowsOf = (table: typeof PLACE_HOSTS) => table.flatMap(([place, keys]) => wordsOf(keys).map((key) => [key, place] as const));

function byHost<Entry>(rows: readonly (readonly [string, Entry])[]): HostTable<Entry> {
  const table = new Map<string, Map<string, Entry>>();
  for (const [key, entry] of rows) {
    const [, label, host = "", path = ""] = /^(?:([^/]+\.\*)\.)?([^/]+)(.*)/.exec(key) ?? [];
    table.set(host, (table.get(host) ?? new Map<string, Entry>()).set(label ?? path, entry));
  }
  return table;
}

const places = byHost(rowsOf(PLACE_HOSTS));
const applications = new Map(rowsOf(APP_SCHEMES));
const redirects = byHost(wordsOf(REDIRECT_HOSTS).map((key) => [key, true] as const));
const countryForms = new Map(COUNTRY_FORMS.flatMap(([host, endings]) =>
  wordsOf(endings).map((ending) => [host.replace(/\..*/, `.${ending}`), host] as const)));

const MAX_HOST = 253;
/** Room for a host with percent signs, a port and punctuation; it bounds every search that is not linear. */
const MAX_WRITTEN_HOST = 1000;
/** A wrapper in a wrapper is opened so many times. */
const MAX_WRAPPERS = 4;

const NO_PAGE = /^(?:javascript|vbscript|data|mailto|file|about|sms|tel):/i;
const BEFORE_LINK = /^[^/?#:@.]*[^\w/?#:@.+-](?=https?:)/i;
const OPENINGS = /^(?:(?:view-source|blob|microsoft-edge):|https?:[/\\]*|intent:\/\/|android-app:\/\/[^/]+\/https?\/)+/i;
const SCHEME = /^([a-z][a-z\d+-]*):/i;
const HOST = /^(?:[^\s\p{C}!-,/:-@[-^`{-~.]{1,63}\.)+(?:[\p{L}\p{M}]{2,63}|xn--[a-z\d-]{1,59})$/u;
/** Most hosts: nothing in them to clean. */
const PLAIN_HOST = /^(?:[a-z\d_-]{1,63}\.)+[a-z]{2,63}$/;
const IPV4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;
const IPV6 = /^\[[\da-f:.]+\]/i;
const FILE_NAME = /\.(?:jpe?g|png|gif|webp|heic|mp4|mov|pdf)$/;
const AMP = /^(?:(?:www\.)?google\.com\/amp|(?:[^/]+\.)?cdn\.ampproject\.org\/[a-z]+)\/(?:s\/)?(.+)/s;
const TARGET = /[?&](?:q|u|url|to|z|uddg)=(?:cache(?::|%3a)(?:[\w-]{12}(?::|%3a))?([^&#+]+)|(https?(?::|%)[^&#]*))/i;
const TRANSLATED = ".translate.goog";

/** Only what is ASCII: enough for a host and a scheme, and never malformed. */
const decode = (text: string) => text.replace(/%([0-7][\da-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** `a.b.c`, `b.c`, `c`. */
function endingsOf(host: string): string[] {
  const endings = [host];
  for (let dot = host.indexOf("."); dot >= 0; dot = host.indexOf(".", dot + 1)) endings.push(host.slice(dot + 1));
  return endings;
}

/** `images.google.co.uk` as `images.google.com`. */
function withoutCountry(host: string): string {
  for (const ending of endingsOf(host)) {
    const form = countryForms.get(ending);
    if (form !== undefined) return host.slice(0, -ending.length) + form;
  }
  return host;
}

/** The entry of the longest ending of the host, with its first segments before it alone. */
function find<Entry>(table: HostTable<Entry>, { host, path }: Link): Entry | undefined {
  const name = withoutCountry(host);
  for (const ending of [`www.${name}`, ...endingsOf(name)]) {
    const parts = table.get(ending);
    if (parts === undefined) continue;
    const [first = "", second = ""] = path.replace(/[?#].*/s, "").toLowerCase().split(/[/\\]+/).slice(1);
    const entry = parts.get(`/${first}/${second}`) ?? parts.get(`/${first}`) ?? parts.get(name.replace(/\..*/, ".*")) ?? parts.get("");
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** The word that is the link, in what may be a sentence, a share text, Markdown or HTML around it. */
function linkIn(pasted: string): string {
  const words = wordsOf(pasted.replace(/\p{Cf}/gu, ""));
  const [start = ""] = words;
  const word = words.length === 1 || NO_PAGE.test(start)
    ? start
    : words.find((each) => each.includes("://")) ?? words.find((each) => /^www\.|\.\w{2,}\//i.test(each)) ?? "";
  const bare = word.replace(BEFORE_LINK, "").replace(/^[^\p{L}\p{N}@]+/u, "");
  const narrow = /^[\uff01-\uff5e]/.test(bare) ? bare.normalize("NFKC") : bare;
  return /^https?%3a/i.test(narrow) ? decode(narrow) : narrow;
}

/** A host as a browser would look it up, or null for what cannot be one on the web. */
function cleanHost(written: string): string | null {
  if (written.length <= MAX_HOST && PLAIN_HOST.test(written)) return written;
  const address = IPV6.exec(written);
  if (address !== null) return address[0].toLowerCase();
  if (written.length > MAX_WRITTEN_HOST) return null;
  const host = decode(written).normalize("NFKC").toLowerCase().replaceAll("\u3002", ".").replace(/[^\p{L}\p{M}\p{N}]+$/u, "").replace(/:\d+$/, "");
  return host.length <= MAX_HOST && (IPV4.test(host) || HOST.test(host)) ? host : null;
}

/** The address inside a translation, an AMP copy, a cached copy or a page that only redirects. */
function targetOf(link: Link): string | undefined {
  const name = withoutCountry(link.host);
  if (name.endsWith(TRANSLATED)) return name.slice(0, -TRANSLATED.length).replace(/-(-?)/g, (_, dash: string) => dash || ".") + link.path;
  if (find(redirects, link) === undefined) return AMP.exec(name + link.path)?.[1];
  const [, cached, target] = TARGET.exec(link.path) ?? [];
  return decode(cached ?? target ?? "");
}

function read(pasted: string, wrappers: number): Link | PlaceId | null {
  const text = linkIn(pasted);
  const rest = text.replace(OPENINGS, "");
  const opened = rest !== text;
  const scheme = opened ? undefined : SCHEME.exec(text)?.[1];
  if (scheme !== undefined) return applications.get(scheme.toLowerCase()) ?? null;

  const authority = rest.replace(/[/\\?#].*/s, "");
  const path = rest.slice(authority.length);
  const at = authority.lastIndexOf("@");
  // Without a scheme `name@host` is an e-mail address or a handle, unless the name is that of a place: then it hides the host.
  if (!opened && at >= 0 && (at > MAX_HOST || find(places, { host: authority.slice(0, at).toLowerCase(), path: "" }) === undefined)) return null;
  const host = cleanHost(authority.slice(at + 1));
  if (host === null || (!opened && path === "" && FILE_NAME.test(host))) return null;

  const link = { host, path };
  const target = wrappers > 0 ? targetOf(link) : undefined;
  return (target === undefined ? null : read(target, wrappers - 1)) ?? link;
}

/**
 * The place that an address belongs to, as people paste it (contract, `placeOfLink`); null for what is no web address.
 * A wrapper (Google's redirect, AMP, cached or translated copy, a network's "you are leaving" page) gives the place of the address inside:
 * that is where the content must go. An archive stays the archive and a result of an image search the search, because they keep their own copy.
 */
export function placeOfLink(address: string): PlaceKey | null {
  const link = read(address, MAX_WRAPPERS);
  return link === null || typeof link === "string" ? link : find(places, link) ?? UNKNOWN_SITE;
}

/** The host by which `placeOfLink` decides; null where there is none. */
export function hostOfLink(address: string): string | null {
  const link = read(address, MAX_WRAPPERS);
  return link === null || typeof link === "string" ? null : link.host;
}
