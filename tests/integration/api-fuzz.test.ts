import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { reportableFacts } from "@/facts/reportable";
import type { Database } from "@/server/database/database";
import { apiOn, CREATE, idOf, OCTETS, replacing, type Api } from "../support/api";
import { DATABASES, servicesWith, type TestDatabase } from "../support/databases";

const REQUESTS = 20_000;
const AT_ONCE = 8;
/** What the process may hold at the end above what it held when warm: far below what a leak of bodies would leave (about 100 MB). */
const GROWTH_BYTES = 60_000_000;

/** Without what is only waiting to be collected. */
function heapHeld(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc()");
  return process.memoryUsage().heapUsed;
}

const ids = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 15 }).map((n) => idOf(`fuzz ${n}`)) }, fc.string(), fc.string({ minLength: 32, maxLength: 32 }));
const tags = fc.oneof(fc.constantFrom("*", '"1"', '"0"', 'W/"1"', "", '"2147483648"', '"1", "2"'), fc.string());
const text = fc.string().map((value) => encodeURIComponent(value));
const headers = fc.record({
  "Content-Type": fc.oneof({ weight: 4, arbitrary: fc.constantFrom(OCTETS, "application/json") }, text),
  "If-Match": tags.map((tag) => tag.replaceAll(/[^\x20-\x7e]/g, "")),
  "If-None-Match": fc.constantFrom("*", '"1"', ""),
  "Content-Length": fc.constantFrom("0", "1", "17000", "2000000", "-1", "x"),
  "Last-Event-ID": fc.oneof(fc.constantFrom("1", "0"), text),
}, { requiredKeys: [] });
const reports = fc.record({ fact: fc.oneof(fc.constantFrom(...reportableFacts), fc.string()), kind: fc.oneof(fc.constantFrom("wrong", "dead", "changed"), fc.string()) }).map((report) => JSON.stringify(report));
const content = fc.oneof(reports, fc.json(), fc.uint8Array({ maxLength: 2_000 }).map((bytes) => new Uint8Array(bytes)), fc.constantFrom(17_000, 1_100_000).map((size) => new Uint8Array(size)));
const requests = fc.record({
  method: fc.constantFrom("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"),
  route: fc.constantFrom("sealed", "restore", "live", "events", "reports", "ready"),
  id: ids,
  headers,
  body: content,
  /** With headers as drawn, or those of a client that means to create or to write over what is there. */
  manner: fc.constantFrom("drawn", "drawn", "create", "replace"),
});

describe.each(DATABASES)("any request, on $name", ({ start }) => {
  let testDatabase: TestDatabase;
  let database: Database;
  let api: Api;

  beforeAll(async () => {
    testDatabase = await start();
    database = await testDatabase.open();
    api = apiOn(servicesWith(() => Promise.resolve(database), { now: new Date("2026-11-22T14:30:00Z") }));
  });
  afterAll(async () => {
    await database.close();
    testDatabase.end();
  });

  async function ask({ method, route, id, headers, body, manner }: (typeof requests extends fc.Arbitrary<infer T> ? T : never)): Promise<number> {
    const present = manner === "replace" && (route === "sealed" || route === "live") ? (await api("HEAD", route, id)).headers.get("ETag") : null;
    const answer = await api(method, route, id, {
      headers: manner === "create" ? CREATE : present === null ? headers : replacing(present),
      ...(method === "GET" || method === "HEAD" ? {} : { body }),
    });
    if (answer.status >= 400 && method !== "HEAD") expect(await answer.json()).toEqual({ error: expect.any(String), detail: expect.any(String) });
    else await answer.body?.cancel();
    return answer.status;
  }

  it(`gets an answer that says what was wrong with it (${REQUESTS} requests)`, { timeout: 240_000 }, async () => {
    const noted = vi.spyOn(process.stderr, "write");
    const drawn = fc.sample(requests, { numRuns: REQUESTS, seed: 20261122 });
    const counts = new Map<number, number>();
    let warm = 0;
    for (let at = 0; at < drawn.length; at += AT_ONCE) {
      const statuses = await Promise.all(drawn.slice(at, at + AT_ONCE).map(ask));
      for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1);
      if (at === REQUESTS / 4) warm = heapHeld();
    }
    expect([...counts.keys()].filter((status) => status >= 500)).toEqual([]);
    // The generator reaches what it is meant to reach.
    for (const status of [200, 201, 204, 400, 404, 405, 412, 413, 415, 428]) expect(counts.get(status) ?? 0, String(status)).toBeGreaterThan(10);
    expect(heapHeld() - warm).toBeLessThan(GROWTH_BYTES);
    expect(noted).not.toHaveBeenCalled();
    noted.mockRestore();
  });
});
