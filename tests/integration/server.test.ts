import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { gunzipSync, brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { quietPaths } from "@/domain/page";
import { readQuietFiles } from "@/quiet/server/files";
import { quietHandler } from "@/quiet/server/handler";
import { listening } from "../support/listening";

let server: Server;
let origin = "";

beforeAll(async () => {
  server = createServer(quietHandler(readQuietFiles("quiet", JSON.parse(readFileSync("build/live-scripts.json", "utf8"))), (_, response) => response.writeHead(204).end()));
  origin = await listening(server);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(origin + path, { redirect: "manual", headers });

describe("frozen pages", () => {
  it.each(quietPaths())("%s carries the headers of the contract", async (path) => {
    const response = await get(path, { "Accept-Encoding": "br" });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-encoding")).toBe("br");
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(response.headers.get("vary")).toBe("Accept-Encoding");
    expect(response.headers.get("content-security-policy")).toMatch(/script-src 'self'(;|$)/);
    expect(response.headers.get("content-security-policy")).not.toMatch(/unsafe|http/);
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("x-frame-options")).toBe("DENY");
    expect(response.headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(response.headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(response.headers.get("permissions-policy")).toContain("camera=()");
    expect(response.headers.get("strict-transport-security")).toContain("max-age=");
    expect(response.headers.get("set-cookie")).toBeNull();
    expect(response.headers.get("server-timing")).toBe("reports");
    expect(response.headers.get("x-powered-by")).toBeNull();
    expect(response.headers.get("link")).toMatch(/^<\/s-\w+\.css>; rel=preload; as=style$/);
    expect(await response.text()).toContain(`<link rel="stylesheet" href="${/<(.*)>/.exec(response.headers.get("link") ?? "")?.[1] ?? ""}">`);
  });

  it("say the same of themselves where only the tag is asked", async () => {
    const tag = (await get("/fr/france/8")).headers.get("etag") ?? "";
    expect((await get("/fr/france/8", { "If-None-Match": tag })).headers.get("server-timing")).toBe("reports");
  });

  it.each(["/fr/france/plan", "/nl/belgium/call", "/de/nowhere"])("%s names in a header every style sheet that it links to", async (path) => {
    const response = await get(path);
    const linked = [...(await response.text()).matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, address]) => `<${address ?? ""}>; rel=preload; as=style`);
    expect(linked).not.toEqual([]);
    expect(response.headers.get("link")).toBe(linked.join(", "));
  });

  it("come with a worker that is looked at anew each time, and may ask nobody but us", async () => {
    for (const path of ["/kept-fr-france.js", "/kept-de-belgium.js", "/offline.js"]) {
      const { status, headers } = await get(path);
      expect([status, headers.get("content-type"), headers.get("cache-control")]).toEqual([200, "text/javascript; charset=utf-8", "no-cache"]);
      expect(headers.get("content-security-policy")).toMatch(/default-src 'none'.*connect-src 'self'$/);
    }
  });

  it("answer 304 to the tag that they gave, and 200 to another", async () => {
    const tag = (await get("/fr/france/8")).headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[\w-]+"$/);
    expect((await get("/fr/france/8", { "If-None-Match": tag })).status).toBe(304);
    expect((await get("/fr/france/8", { "If-None-Match": `W/${tag}, "other"` })).status).toBe(304);
    expect((await get("/fr/france/8", { "If-None-Match": '"other"' })).status).toBe(200);
    expect((await get("/fr/france/9")).headers.get("etag")).not.toBe(tag);
  });

  it("say the same in every encoding", async () => {
    const { request } = await import("node:http");
    const body = (encoding: string) => new Promise<Buffer>((resolve, reject) => {
      request(`${origin}/nl/belgium/3`, { headers: { "Accept-Encoding": encoding } }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk)).on("end", () => resolve(Buffer.concat(chunks)));
      }).on("error", reject).end();
    });
    const plain = (await body("identity")).toString();
    expect(gunzipSync(await body("gzip")).toString()).toBe(plain);
    expect(brotliDecompressSync(await body("br")).toString()).toBe(plain);
    expect(plain).toContain('data-page="complaint"');
  });

  it("refuse other methods, and answer HEAD without a body", async () => {
    expect((await fetch(`${origin}/fr`, { method: "POST" })).status).toBe(405);
    const head = await fetch(`${origin}/fr`, { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe("");
  });
});

describe("the front door", () => {
  it.each([
    ["nl-BE,nl;q=0.9,fr;q=0.5", "/nl"], ["de", "/de"], ["pt, en;q=0.3", "/en"], ["pt", "/fr"], ["", "/fr"], ["*", "/fr"],
  ])("sends Accept-Language %j to %s", async (accepted, expected) => {
    const response = await get("/", { "Accept-Language": accepted });
    expect(response.status).toBe(307);
    expect(response.headers.get("location")).toBe(expected);
    expect(response.headers.get("vary")).toBe("Accept-Language");
  });
});

describe("addresses that lead nowhere", () => {
  it.each([
    ["/fr/nowhere", "", "fr"], ["/nl/belgium/99", "", "nl"], ["/de/atlantis", "", "de"], ["/en/france/4-9999", "", "en"],
    ["/xx/france", "nl", "nl"], ["/xx", "pt", "fr"], ["/fr/404.html", "", "fr"], ["/fr/missing", "", "fr"], ["/../etc/passwd", "de", "de"], ["/fr/france/8.br", "", "fr"],
  ])("%s is a 404 (Accept-Language %j) in %s", async (path, accepted, language) => {
    const response = await get(path, { "Accept-Language": accepted });
    expect(response.status).toBe(404);
    const html = await response.text();
    expect(html).toContain(`<html lang="${language}"`);
    expect(html).toContain('data-page="not-found"');
    expect(html).toContain("tel:112");
  });

  it.each(["/%", "/fr/%E0%A4%A", "/fr/%00"])("%s is refused as malformed", async (path) => {
    expect((await get(path)).status).toBe(400);
  });

  it("a slash too many is sent on", async () => {
    const response = await get("/fr/france/");
    expect(response.status).toBe(308);
    expect(response.headers.get("location")).toBe("/fr/france");
  });
});

describe("live paths", () => {
  it("go to the framework with the headers and without a cache", async () => {
    const response = await get("/api/health");
    expect(response.status).toBe(204);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
  });
});
