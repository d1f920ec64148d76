/** What a PUT wants to find: nothing yet, or the document at a version. */
export type Precondition = { kind: "none-yet" } | { kind: "at-version"; version: number } | { kind: "never" };

const MOST = 2 ** 31 - 1;

/** The precondition of a PUT (RFC 9110, 13.1); null when it names none, or no version in particular. */
export function preconditionOf(headers: Headers): Precondition | null {
  const match = headers.get("If-Match")?.trim();
  const noneMatch = headers.get("If-None-Match")?.trim();
  if (match === undefined) return noneMatch === "*" ? { kind: "none-yet" } : null;
  if (match === "*") return null;
  const version = Number(/^"(\d{1,10})"$/.exec(match)?.[1]);
  // Both headers contradict each other; a tag that we did not make matches nothing.
  return noneMatch === undefined && version <= MOST ? { kind: "at-version", version } : { kind: "never" };
}

export function entityTag(version: number): string {
  return `"${version}"`;
}
