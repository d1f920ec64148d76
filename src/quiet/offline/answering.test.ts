import { describe, expect, it, vi } from "vitest";
import { answering, PATIENCE_MS } from "@/quiet/offline/answering";

const ORIGIN = "https://pages.test";
const HOME = `${ORIGIN}/fr/france`;

/** A browser in which `kept` is kept, and a network that answers as it is told; time passes when the test says so. */
function browser(kept: readonly string[], network: () => Promise<Response>) {
  const waiting: (() => void)[] = [];
  const delays: number[] = [];
  const answer = answering({
    home: HOME,
    kept: async (path) => (kept.includes(path) ? new Response(`kept ${path}`) : undefined),
    network,
    after: (ms, act) => {
      delays.push(ms);
      waiting.push(act);
    },
  });
  const asks = (path: string, { mode = "navigate", method = "GET" }: { mode?: RequestMode; method?: string } = {}) => answer({ url: new URL(path, ORIGIN).href, method, mode }, ORIGIN);
  return { asks, delays, wait: () => waiting.forEach((act) => act()) };
}

const online = async () => new Response("from the network");
const offline = () => Promise.reject(new TypeError("no network"));
const text = async (answer: Promise<Response> | null) => (await answer)?.text();

describe("where pages are kept", () => {
  it("a page comes from the network, so that what was corrected is read", async () => {
    expect(await text(browser(["/fr/france/8"], online).asks("/fr/france/8"))).toBe("from the network");
  });

  it.each(["/fr/france/8", "/fr/france/8/", "/fr/france/8#urgent", "/fr/france/8?x=1"])("without a network %s is what was kept", async (path) => {
    expect(await text(browser(["/fr/france/8"], offline).asks(path))).toBe("kept /fr/france/8");
  });

  it("a network that hangs is not waited for longer than a moment", async () => {
    const { asks, wait, delays } = browser(["/fr/france/8"], () => new Promise(() => {}));
    const answer = asks("/fr/france/8");
    wait();
    expect(await text(answer)).toBe("kept /fr/france/8");
    expect(delays).toEqual([PATIENCE_MS]);
  });

  it("a page that is not kept is waited for, however long it takes", async () => {
    let arrive: (response: Response) => void = () => {};
    const { asks, wait } = browser([], () => new Promise((resolve) => (arrive = resolve)));
    const answer = asks("/fr/france/8");
    wait();
    arrive(new Response("late"));
    expect(await text(answer)).toBe("late");
  });

  it.each([502, 503])("a server that fails (%i) counts as none; a page that does not exist is the server's to say", async (status) => {
    expect(await text(browser(["/fr/france"], async () => new Response("down", { status })).asks("/fr/france"))).toBe("kept /fr/france");
    expect(await text(browser([], async () => new Response("down", { status })).asks("/fr/france"))).toBe("down");
    expect((await browser(["/fr/france"], async () => new Response("", { status: 404 })).asks("/fr/france"))?.status).toBe(404);
  });

  it("an address that is not kept leads to the home that is", async () => {
    const answer = await browser(["/fr/france"], offline).asks("/nl/belgium/3");
    expect([answer?.status, answer?.headers.get("Location")]).toEqual([302, HOME]);
  });

  it("what a page asks for and is not kept fails as without us", async () => {
    expect((await browser([], offline).asks("/nl/belgium/steps.json", { mode: "cors" }))?.type).toBe("error");
  });

  it.each(["/_next/static/chunks/a.js", "/s-a1b2c3d4e5.css", "/p-a1b2c3d4e5.js"])("%s never changes: the network is not asked", async (path) => {
    const network = vi.fn(online);
    expect(await text(browser([path], network).asks(path, { mode: "cors" }))).toBe(`kept ${path}`);
    expect(network).not.toHaveBeenCalled();
    expect(await text(browser([], network).asks(path, { mode: "cors" }))).toBe("from the network");
  });

  it.each([["a report", "/api/reports", "POST"], ["a sealed copy", `/api/sealed/${"0".repeat(32)}`, "GET"], ["another site", "https://meteofrance.com/", "GET"]])("%s is none of ours", (_, path, method) => {
    expect(browser([path], online).asks(path, { method })).toBeNull();
  });
});
