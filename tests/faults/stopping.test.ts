import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CREATE, idOf } from "../support/api";
import { startApp, type App } from "../support/app";
import { DATABASES, type TestDatabase } from "../support/databases";
import { eventsOf } from "../support/event-stream";

describe.each(DATABASES)("the server asked to stop, on $name", ({ start }) => {
  let testDatabase: TestDatabase;
  beforeAll(async () => void (testDatabase = await start()));
  afterAll(() => testDatabase.end());

  it.each(["SIGTERM", "the death of npm start"] as const)("by %s: finishes the write under way, ends streams, ends well", async (how) => {
    const app = await startApp(testDatabase.environment);
    await app.ready();
    const id = idOf(`stopping ${how}`);
    await app.fetch(`/api/live/${id}`, { method: "PUT", headers: CREATE, body: "live" });
    const events = eventsOf(await app.fetch(`/api/live/${id}/events`));
    await events.next();
    const upload = halfSent(app, id);
    await upload.begun;

    const exit = new Promise<number | null>((resolve) => app.process.once("exit", resolve));
    if (how === "SIGTERM") app.process.kill(how);
    else app.process.disconnect();
    for (let event = await events.next(); event !== null; event = await events.next()) expect(event.event ?? "message").not.toBe("error");
    await expect(fetch(`${app.origin}/fr`)).rejects.toThrow();
    upload.finish();
    expect(await upload.status).toBe(201);
    expect(await exit).toBe(0);
    expect(app.said()).not.toMatch(/fault|lost/);

    const again = await startApp(testDatabase.environment);
    await again.ready();
    expect(await (await again.fetch(`/api/sealed/${id}`)).text()).toBe("first half, second half");
    expect(await again.end("SIGTERM")).toBe(0);
  });
});

describe("an embedded database that nobody has used yet", () => {
  const folder = mkdtempSync(join(tmpdir(), "quatre-pas-unused-"));
  let app: App;
  beforeAll(async () => void (app = await startApp({ DATA_DIR: folder })));
  afterAll(async () => {
    await app.end("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });

  it("is made while pages are served", { timeout: 120_000 }, async () => {
    let isMade = false;
    const write = app.fetch(`/api/sealed/${idOf("first ever")}`, { method: "PUT", headers: CREATE, body: "x" }).finally(() => (isMade = true));
    let pages = 0;
    while (!isMade) {
      const page = await app.fetch("/fr/france/8");
      await page.arrayBuffer();
      expect(page.status).toBe(200);
      pages += 1;
    }
    expect((await write).status).toBe(201);
    expect(pages).toBeGreaterThan(20);
    expect(await app.end("SIGTERM")).toBe(0);
  });
});

/** A write of which half is sent; `finish` sends the rest. */
function halfSent(app: App, id: string) {
  const upload = request(`${app.origin}/api/sealed/${id}`, { method: "PUT", headers: { ...CREATE, "Content-Length": 23 } });
  const begun = new Promise<void>((resolve) => upload.once("socket", (socket) => socket.once("connect", () => upload.write("first half, ", () => setTimeout(resolve, 200)))));
  const status = new Promise<number | undefined>((resolve, reject) => upload.once("response", (response) => resolve(response.resume().statusCode)).once("error", reject));
  return { begun, status, finish: () => upload.end("second half") };
}
