import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, defaultTreeAdapter as tree } from "parse5";
import { embedPaths } from "@/domain/page";
import { attribute, visit } from "@/quiet/freeze/tree";
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

function elementsOf(html: string) {
  const found: { name: string; href: string; target: string; isExit: boolean }[] = [];
  visit(parse(html), (node) => {
    if (tree.isElementNode(node)) found.push({ name: node.tagName, href: attribute(node, "href") ?? "", target: attribute(node, "target") ?? "", isExit: attribute(node, "data-exit") !== undefined });
  });
  return found;
}

describe("the door that other sites may frame", () => {
  it.each(embedPaths())("%s may be framed, runs nothing, and every way leads out of the frame", async (path) => {
    const response = await fetch(origin + path);
    expect(response.status).toBe(200);
    expect(response.headers.get("x-frame-options")).toBeNull();
    expect(response.headers.get("content-security-policy")).toMatch(/frame-ancestors \*$/);
    expect(response.headers.get("content-security-policy")).not.toContain("script-src");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("set-cookie")).toBeNull();
    const elements = elementsOf(await response.text());
    expect(elements.filter(({ name }) => name === "script")).toEqual([]);
    const links = elements.filter(({ name, href }) => name === "a" && !/^(tel|sms):/.test(href));
    expect(links.filter(({ href, target }) => target !== "_top" && !href.startsWith("/embed/"))).toEqual([]);
    expect(links.some(({ isExit }) => isExit)).toBe(true);
    const [, , locale, jurisdiction] = path.split("/");
    for (const way of ["", "/plan", "/call"]) expect(links.map(({ href }) => href)).toContain(`/${locale}/${jurisdiction}${way}`);
    expect(elements.filter(({ href }) => /^tel:/.test(href)).length).toBeGreaterThanOrEqual(4);
  });

  it.each(["/fr", "/fr/france", "/nl/belgium/4-12", "/fr/france/plan", "/fr/france/call", "/fr/france/call.json", "/embed", "/embed/fr", "/embed/fr/nowhere", "/embed/xx/france", "/fr/embed", "/api/health", "/"])("%s may not", async (path) => {
    const response = await fetch(origin + path, { redirect: "manual" });
    expect(response.headers.get("x-frame-options")).toBe("DENY");
    expect(response.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  });
});
