/** Prose as parsed: plain text, a reference to something by id, or marked words. */
export const REFERENCE_TAGS = ["tel", "contact", "law", "val", "site", "task", "page", "route", "service", "cite"] as const;
export type ReferenceTag = (typeof REFERENCE_TAGS)[number];
const MARK_TAGS = ["b", "q"] as const;
export type MarkTag = (typeof MARK_TAGS)[number];

export type Inline =
  | { kind: "text"; text: string }
  | { kind: "reference"; tag: ReferenceTag; id: string }
  | { kind: "mark"; tag: MarkTag; children: Inline[] };

const TAG = new RegExp(`<(${[...REFERENCE_TAGS, ...MARK_TAGS].join("|")})>(.*?)</\\1>`, "su");

const isReference = (tag: string): tag is ReferenceTag => REFERENCE_TAGS.some((known) => known === tag);
const isMark = (tag: string): tag is MarkTag => MARK_TAGS.some((known) => known === tag);

/** Splits a message into its parts, in order. Throws on a tag that is unknown or not closed. */
export function parseInline(message: string): Inline[] {
  const parts: Inline[] = [];
  let rest = message;
  for (let match = TAG.exec(rest); match; match = TAG.exec(rest)) {
    const [whole, tag = "", content = ""] = match;
    pushText(parts, rest.slice(0, match.index));
    if (isReference(tag)) parts.push({ kind: "reference", tag, id: content });
    else if (isMark(tag)) parts.push({ kind: "mark", tag, children: parseInline(content) });
    rest = rest.slice(match.index + whole.length);
  }
  pushText(parts, rest);
  return parts;
}

/** Every id that the message refers to with `tag`, `cite` split at its commas. */
export function referencesOf(message: string, tag: ReferenceTag): string[] {
  return parseInline(message).flatMap((part) => referencesIn(part, tag));
}

function referencesIn(part: Inline, tag: ReferenceTag): string[] {
  if (part.kind === "mark") return part.children.flatMap((child) => referencesIn(child, tag));
  return part.kind === "reference" && part.tag === tag ? part.id.split(",") : [];
}

function pushText(parts: Inline[], text: string): void {
  if (/[<>]/.test(text)) throw new Error(`stray tag in message: ${text}`);
  if (text !== "") parts.push({ kind: "text", text });
}
