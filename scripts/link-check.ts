/** An address to request, and the facts that show it. */
export interface Link {
  url: string;
  usedBy: readonly string[];
}

/** `refused`: the server answers programs with a refusal, which says nothing about the page; a person must open it. */
export type LinkState =
  | { kind: "alive"; status: number; leadsTo: string | null }
  | { kind: "refused"; status: number }
  | { kind: "dead"; reason: string };
export type CheckedLink = Link & { state: LinkState };

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const HOSTS_AT_ONCE = 4;
const HEAD_UNWELCOME = [403, 405, 501];
const REFUSALS = [401, 403, 429];
const HEADERS = { "user-agent": "quatre-pas facts:links (checks that addresses still answer)", accept: "text/html,*/*" };

/** One link per address, with everything that uses it; fragments stay with the page they belong to. */
export function mergeLinks(uses: readonly { url: string; usedBy: string }[]): Link[] {
  const byUrl = new Map<string, Set<string>>();
  for (const { url, usedBy } of uses) {
    const address = new URL(url);
    address.hash = "";
    byUrl.set(address.href, (byUrl.get(address.href) ?? new Set()).add(usedBy));
  }
  return [...byUrl].map(([url, users]) => ({ url, usedBy: [...users].toSorted() }));
}

/** Requests every link: four hosts at once, one address at a time per host. */
export async function checkLinks(links: readonly Link[], fetch: Fetch, limitMs: number): Promise<CheckedLink[]> {
  const hosts = byHost(links);
  const checked: CheckedLink[] = [];
  const next = hosts.values();
  const work = async () => {
    for (const host of next) for (const link of host) checked.push({ ...link, state: await request(link.url, fetch, limitMs) });
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
  return checked.toSorted((a, b) => (a.url < b.url ? -1 : 1));
}

function byHost(links: readonly Link[]): Link[][] {
  const hosts = new Map<string, Link[]>();
  for (const link of links) {
    const { host } = new URL(link.url);
    hosts.set(host, [...(hosts.get(host) ?? []), link]);
  }
  return [...hosts.values()];
}

async function request(url: string, fetch: Fetch, limitMs: number): Promise<LinkState> {
  try {
    const head = await ask("HEAD", url, fetch, limitMs);
    return stateOf(url, HEAD_UNWELCOME.includes(head.status) ? await ask("GET", url, fetch, limitMs) : head);
  } catch (error) {
    return { kind: "dead", reason: reasonOf(error, limitMs) };
  }
}

async function ask(method: "HEAD" | "GET", url: string, fetch: Fetch, limitMs: number): Promise<Response> {
  const response = await fetch(url, { method, headers: HEADERS, redirect: "follow", signal: AbortSignal.timeout(limitMs) });
  await response.body?.cancel();
  return response;
}

function stateOf(url: string, { ok, status, redirected, url: final }: Response): LinkState {
  if (ok) return { kind: "alive", status, leadsTo: redirected && final !== url ? final : null };
  return REFUSALS.includes(status) ? { kind: "refused", status } : { kind: "dead", reason: String(status) };
}

function reasonOf(error: unknown, limitMs: number): string {
  if (!(error instanceof Error)) throw error;
  if (error.name === "TimeoutError") return `no answer in ${limitMs / 1000} s`;
  const { cause } = error;
  if (cause instanceof Error) return "code" in cause && typeof cause.code === "string" ? cause.code : cause.message;
  return error.message;
}
