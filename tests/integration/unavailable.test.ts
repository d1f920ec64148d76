import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Database } from "@/server/database/database";
import { openDatabase } from "@/server/database/open";
import { servicesOn } from "@/server/services";
import { databaseSettings } from "@/server/settings";
import { apiOn, CREATE, idOf, type Api } from "../support/api";
import { openFrom, type Environment } from "../support/databases";
import { startPostgres, type Postgres } from "../support/postgres";

const clock = () => new Date("2026-11-22T14:30:00Z");
const report = { headers: { "Content-Type": "application/json" }, body: '{"fact":"contact:fr-3018","kind":"wrong"}' };
const calls = (api: Api) => [
  api("GET", "ready"), api("PUT", "sealed", idOf("x"), { headers: CREATE, body: "x" }), api("GET", "sealed", idOf("x")), api("DELETE", "sealed", idOf("x")),
  api("POST", "restore", idOf("x")), api("GET", "live", idOf("x")), api("GET", "events", idOf("x")), api("POST", "reports", "", report),
];
const servicesFrom = (environment: Environment) => servicesOn(async (lost) => openDatabase(databaseSettings(environment), lost), clock);

async function expectUnavailable(api: Api): Promise<void> {
  for (const answer of await Promise.all(calls(api))) {
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({ error: "unavailable", detail: "database: no answer" });
  }
}

describe("without a database", () => {
  beforeAll(() => void vi.spyOn(process.stderr, "write").mockReturnValue(true));
  afterAll(() => void vi.restoreAllMocks());

  it.each([
    ["nobody listens there", { DATABASE_URL: "postgresql://postgres@127.0.0.1:1/keep" }], ["the address is none", { DATABASE_URL: "mysql://example" }],
    ["the folder cannot be made", { DATA_DIR: join(import.meta.filename, "data") }],
  ])("%s: every call is 503, and says no more", async (_, environment) => {
    const services = servicesFrom(environment);
    await expectUnavailable(apiOn(services));
    await services.close();
  });

  it("refuses before it asks the database what can be refused without it", async () => {
    const api = apiOn(servicesFrom({ DATABASE_URL: "postgresql://postgres@127.0.0.1:1/keep" }));
    expect((await api("GET", "sealed", "x")).status).toBe(400);
    expect((await api("PUT", "sealed", idOf("x"), { body: "x" })).status).toBe(415);
    expect((await api("PATCH", "live", idOf("x"))).status).toBe(405);
  });

  it("notes once that the database is lost, and once that it is back, without a word of what was asked", async () => {
    const lines = vi.mocked(process.stderr.write);
    lines.mockClear();
    let isDown = true;
    const folder = mkdtempSync(join(tmpdir(), "quatre-pas-unavailable-"));
    const services = servicesOn(async (lost) => {
      if (isDown) throw Object.assign(new Error(`no ${idOf("x")}`), { code: "ECONNREFUSED" });
      return openDatabase(databaseSettings({ DATA_DIR: folder }), lost);
    }, clock);
    const api = apiOn(services);
    await expectUnavailable(api);
    isDown = false;
    await vi.waitFor(async () => expect((await api("GET", "ready")).status).toBe(200), { timeout: 30_000, interval: 200 });
    expect((await api("PUT", "sealed", idOf("x"), { headers: CREATE, body: "x" })).status).toBe(201);
    await services.close();
    rmSync(folder, { recursive: true, force: true });
    expect(lines.mock.calls.map(([line]) => String(line).replace(/^\S+ /, ""))).toEqual(["database lost DatabaseFault ECONNREFUSED\n", "database back\n"]);
  });
});

describe("a PostgreSQL that goes and comes back", () => {
  let postgres: Postgres;
  beforeAll(async () => void (postgres = await startPostgres()));
  afterAll(() => postgres.end());

  it("is used again without a restart of ours, and what was acknowledged is there", async () => {
    vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const services = servicesFrom({ DATABASE_URL: await postgres.newDatabase() });
    const api = apiOn(services);
    expect((await api("PUT", "sealed", idOf("before"), { headers: CREATE, body: "kept" })).status).toBe(201);
    postgres.stop();
    await expectUnavailable(api);
    postgres.start();
    expect(await (await api("GET", "sealed", idOf("before"))).text()).toBe("kept");
    expect((await api("PUT", "sealed", idOf("after"), { headers: CREATE, body: "x" })).status).toBe(201);
    await services.close();
    vi.restoreAllMocks();
  });
});

describe("the folder of an embedded database", () => {
  let folder = "";
  let first: Database;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "quatre-pas-folder-"));
    // What a process that was killed while it made the database would leave.
    mkdirSync(join(folder, "database.unfinished"));
    writeFileSync(join(folder, "database.unfinished/PG_VERSION"), "17");
    first = await openFrom({ DATA_DIR: folder });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is made where there is none, leaving nothing unfinished", async () => {
    expect(await first.client.sealedDocument.count()).toBe(0);
    expect(existsSync(join(folder, "database.unfinished"))).toBe(false);
  });

  it("outlives a statement that fails", async () => {
    await expect(first.client.$queryRawUnsafe("SELEC")).rejects.toThrow();
    expect(await first.client.sealedDocument.count()).toBe(0);
  });

  it("is held by one process, until it ends", async () => {
    await expect(openFrom({ DATA_DIR: folder })).rejects.toMatchObject({ code: "folder-in-use" });
    await first.close();
    const second = await openFrom({ DATA_DIR: folder });
    expect(await second.client.sealedDocument.count()).toBe(0);
    await second.close();
  });

  it("is held no more by a process that was killed", async () => {
    const holder = spawn(process.execPath, ["-e", `require("node:net").createServer().listen(${JSON.stringify(join(folder, "in-use"))}, () => console.log("held"))`]);
    await new Promise((resolve) => holder.stdout.once("data", resolve));
    await expect(openFrom({ DATA_DIR: folder })).rejects.toMatchObject({ code: "folder-in-use" });
    const ended = new Promise((resolve) => holder.once("exit", resolve));
    holder.kill("SIGKILL");
    await ended;
    expect(existsSync(join(folder, "in-use"))).toBe(true);
    await (await openFrom({ DATA_DIR: folder })).close();
  });

  it("that is damaged makes the calls fail, not the process", async () => {
    const damaged = mkdtempSync(join(tmpdir(), "quatre-pas-damaged-"));
    await (await openFrom({ DATA_DIR: damaged })).close();
    writeFileSync(join(damaged, "database/global/pg_control"), "damaged");
    await expect(openFrom({ DATA_DIR: damaged })).rejects.toThrow();
    rmSync(damaged, { recursive: true, force: true });
  });
});
