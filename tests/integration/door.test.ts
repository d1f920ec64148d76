import { createServer, type Server, type ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { quietHandler } from "@/quiet/server/handler";
import { limited } from "@/quiet/server/limited";
import { doorSettings } from "@/quiet/server/settings";
import { rateLimit } from "@/server/rate-limit";
import { listening } from "../support/listening";

const LIMITS = { wrong: 3, created: 2, written: 5, stamped: 2 };
const WRONG_ID = "/api/sealed/00000000000000000000000000000000";

describe("the door of the API, behind one proxy of ours", () => {
  let server: Server;
  let origin = "";
  let now = new Date("2026-11-22T12:00:00Z");
  const seen: string[] = [];

  beforeAll(async () => {
    const framework = limited((request, response: ServerResponse) => {
      seen.push(JSON.stringify(request.headers));
      const status = request.url === WRONG_ID ? 404 : request.headers["if-none-match"] ? 201 : 204;
      request.resume().on("end", () => response.writeHead(status).end());
    }, rateLimit(LIMITS, () => new Uint8Array(32)), 1, () => now);
    server = createServer(quietHandler(new Map(), framework));
    origin = await listening(server);
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const ask = (from: string, path: string, method = "GET", headers: Record<string, string> = {}) =>
    fetch(origin + path, { method, headers: { "X-Forwarded-For": from, ...headers }, ...(method === "PUT" ? { body: "x" } : {}) });
  const statuses = async (times: number, ...request: Parameters<typeof ask>) => {
    const answers: number[] = [];
    for (let time = 0; time < times; time += 1) answers.push((await ask(...request)).status);
    return answers;
  };

  it("closes to who tries wrong ids, then opens again", async () => {
    expect(await statuses(4, "192.0.2.1", WRONG_ID)).toEqual([404, 404, 404, 429]);
    const answer = await ask("192.0.2.1", "/api/live/x");
    expect(answer.status).toBe(429);
    expect(await answer.json()).toEqual({ error: "too-many", detail: expect.any(String) });
    expect(answer.headers.get("retry-after")).toBe("600");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
    expect((await ask("192.0.2.1", "/api/%73ealed/x")).status).toBe(429);
    for (const path of ["/api/health", "/api/ready", "/api/ready?now"]) expect((await ask("192.0.2.1", path)).status).toBe(204);
    expect((await ask("192.0.2.2", WRONG_ID)).status).toBe(404);
    now = new Date("2026-11-22T12:10:00Z");
    expect((await ask("192.0.2.1", WRONG_ID)).status).toBe(404);
  });

  it("closes to who writes too much, not to who reads", async () => {
    expect(await statuses(6, "192.0.2.3", "/api/reports", "POST")).toEqual([204, 204, 204, 204, 204, 429]);
    expect((await ask("192.0.2.3", "/api/sealed/x", "DELETE")).status).toBe(429);
    expect((await ask("192.0.2.3", "/api/sealed/x")).status).toBe(204);
  });

  it("closes to who makes many new documents", async () => {
    expect(await statuses(3, "192.0.2.4", "/api/sealed/x", "PUT", { "If-None-Match": "*" })).toEqual([201, 201, 429]);
    expect((await ask("192.0.2.4", "/api/sealed/x", "PUT", { "If-Match": '"1"' })).status).toBe(204);
  });

  it("closes to who asks for many time stamps", async () => {
    expect(await statuses(3, "192.0.2.6", "/api/timestamp", "POST")).toEqual([204, 204, 429]);
    expect((await ask("192.0.2.6", "/api/%74imestamp", "POST")).status).toBe(429);
    expect((await ask("192.0.2.6", "/api/reports", "POST")).status).toBe(204);
  });

  it("believes the proxy, not what the client puts before it", async () => {
    expect(await statuses(3, "198.51.100.1, 192.0.2.5", WRONG_ID)).toEqual([404, 404, 404]);
    expect((await ask("198.51.100.2, 192.0.2.5", WRONG_ID)).status).toBe(429);
    expect((await ask("192.0.2.5, 198.51.100.3", WRONG_ID)).status).toBe(404);
  });

  it("asks the framework not to compress", () => {
    expect(seen.length).toBeGreaterThan(0);
    for (const headers of seen) expect(headers).not.toContain("accept-encoding");
  });
});

describe("settings of the door", () => {
  it("have defaults that a test or a shelter does not reach", () => {
    expect(doorSettings({})).toEqual({ port: 3000, trustedProxies: 0, limits: { wrong: 300, created: 1_000, written: 10_000, stamped: 100 } });
  });
  it("come from the environment; what is empty counts as absent, what is no number stops the start", () => {
    expect(doorSettings({ PORT: "8080", TRUSTED_PROXIES: "2", LIMIT_WRONG_IDS: "", LIMIT_WRITES: "7" })).toEqual({ port: 8080, trustedProxies: 2, limits: { wrong: 300, created: 1_000, written: 7, stamped: 100 } });
    expect(() => doorSettings({ LIMIT_WRITES: "many" })).toThrow();
  });
});
