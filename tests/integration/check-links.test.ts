import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkLinks, mergeLinks, type LinkState } from "../../scripts/link-check";
import { LINK_GROUPS, linksOf } from "../../scripts/shown-links";
import { listening } from "../support/listening";

/** Long for who answers, also on a busy machine; short where nobody will. */
const LIMIT_MS = 20_000;
const SHORT_MS = 300;
const seen: string[] = [];
let origin = "";

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? "/";
  seen.push(`${request.method} ${path}`);
  const status = Number(/^\/status\/(\d+)/.exec(path)?.[1]);
  const headRefusal = Number(/^\/head\/(\d+)/.exec(path)?.[1]);
  if (path === "/hangs") return;
  if (path === "/moved") response.writeHead(301, { location: "/status/200" }).end();
  else if (path === "/moved-to-nothing") response.writeHead(301, { location: "/status/404" }).end();
  else if (headRefusal) response.writeHead(request.method === "HEAD" ? headRefusal : 200).end();
  else response.writeHead(status).end(request.method === "HEAD" ? undefined : "text");
}

const server = createServer(answer);
beforeAll(async () => {
  origin = await listening(server);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function stateOf(path: string, limitMs = LIMIT_MS): Promise<LinkState | undefined> {
  const [checked] = await checkLinks([{ url: `${origin}${path}`, usedBy: ["a-fact"] }], fetch, limitMs);
  return checked?.state;
}

describe("an address", () => {
  it.each([200, 204])("that answers %i is alive", async (status) => {
    expect(await stateOf(`/status/${status}`)).toEqual({ kind: "alive", status, leadsTo: null });
  });

  it.each([404, 410, 500, 503])("that answers %i is dead", async (status) => {
    expect(await stateOf(`/status/${status}`)).toEqual({ kind: "dead", reason: String(status) });
  });

  it.each([401, 403, 429])("that answers %i even to GET is to be opened by hand", async (status) => {
    expect(await stateOf(`/status/${status}`)).toEqual({ kind: "refused", status });
  });

  it.each([403, 405, 501])("that answers HEAD with %i is asked again with GET", async (status) => {
    expect(await stateOf(`/head/${status}`)).toEqual({ kind: "alive", status: 200, leadsTo: null });
    expect(seen.slice(-2)).toEqual([`HEAD /head/${status}`, `GET /head/${status}`]);
  });

  it("that moved is alive, and says where it leads", async () => {
    expect(await stateOf("/moved")).toEqual({ kind: "alive", status: 200, leadsTo: `${origin}/status/200` });
  });

  it("that moved to nothing is dead", async () => {
    expect(await stateOf("/moved-to-nothing")).toEqual({ kind: "dead", reason: "404" });
  });

  it("that does not answer in time is dead", async () => {
    expect(await stateOf("/hangs", SHORT_MS)).toEqual({ kind: "dead", reason: "no answer in 0.3 s" });
  });

  it("where nobody listens is dead", async () => {
    const [checked] = await checkLinks([{ url: "http://127.0.0.1:1/", usedBy: ["a-fact"] }], fetch, LIMIT_MS);
    expect(checked?.state.kind).toBe("dead");
  });
});

describe("a list", () => {
  it("asks once for an address that several facts use, and names them all", () => {
    const uses = [{ url: "https://a.example/page#one", usedBy: "second" }, { url: "https://a.example/page", usedBy: "first" }, { url: "https://a.example/page#two", usedBy: "first" }];
    expect(mergeLinks(uses)).toEqual([{ url: "https://a.example/page", usedBy: ["first", "second"] }]);
  });

  it("asks a host for one address at a time, and four hosts at once", async () => {
    const open = new Map<string, number>();
    let most = 0;
    const counting = async (url: string) => {
      const { host } = new URL(url);
      expect(open.get(host) ?? 0).toBe(0);
      open.set(host, 1);
      most = Math.max(most, [...open.values()].reduce((sum, count) => sum + count, 0));
      await new Promise((resolve) => setTimeout(resolve, 5));
      open.set(host, 0);
      return new Response(null, { status: 200 });
    };
    const links = Array.from({ length: 24 }, (_, index) => ({ url: `https://h${index % 6}.example/${index}`, usedBy: ["a-fact"] }));
    expect(await checkLinks(links, counting, LIMIT_MS)).toHaveLength(links.length);
    expect(most).toBe(4);
  });

  it.each(LINK_GROUPS)("of %s has addresses, each with the fact that uses it", (group) => {
    const uses = linksOf(group);
    expect(uses.length).toBeGreaterThan(0);
    for (const { url, usedBy } of uses) expect([URL.canParse(url), usedBy === ""]).toEqual([true, false]);
  });
});
