import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CREATE, idOf } from "../support/api";
import { startApp, type App } from "../support/app";
import { startPostgres, type Postgres } from "../support/postgres";

const PAGES = ["/fr", "/fr/france", "/nl/belgium/3", "/de/belgium/8", "/en/france/plan", "/api/health"];
const PHASE_MS = 1_500;

describe("PostgreSQL stopped and started under load", () => {
  let postgres: Postgres;
  let app: App;
  beforeAll(async () => {
    postgres = await startPostgres();
    app = await startApp({ DATABASE_URL: await postgres.newDatabase() });
    await app.ready();
  });
  afterAll(async () => {
    await app.end("SIGKILL");
    postgres.end();
  });

  it("pages never fail, writes fail cleanly and recover, nothing acknowledged is lost", { timeout: 120_000 }, async () => {
    const pages: number[] = [];
    const writes: { phase: string; number: number; status: number }[] = [];
    let phase = "before";
    let isOver = false;
    let next = 0;

    const reading = async () => {
      for (let turn = 0; !isOver; turn += 1) {
        const response = await app.fetch(PAGES[turn % PAGES.length] ?? "");
        await response.arrayBuffer();
        pages.push(response.status);
      }
    };
    const writing = async () => {
      while (!isOver) {
        const number = (next += 1);
        const response = await app.fetch(`/api/sealed/${idOf(`away ${number}`)}`, { method: "PUT", headers: CREATE, body: `content ${number}` });
        writes.push({ phase, number, status: response.status });
        if (response.status !== 201) expect(await response.json()).toEqual({ error: "unavailable", detail: "database: no answer" });
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    };
    const working = Promise.all([reading(), reading(), writing(), writing(), writing(), writing()]);
    const pause = () => new Promise((resolve) => setTimeout(resolve, PHASE_MS));
    await pause();
    phase = "away";
    postgres.stop();
    await pause();
    postgres.start();
    phase = "back";
    await app.ready();
    await pause();
    isOver = true;
    await working;

    expect(new Set(pages)).toEqual(new Set([200]));
    expect(pages.length).toBeGreaterThan(100);
    const statuses = (wanted: string) => new Set(writes.filter((write) => write.phase === wanted).map(({ status }) => status));
    expect(statuses("before")).toEqual(new Set([201]));
    expect(statuses("away")).toContain(503);
    expect(writes.at(-1)?.status).toBe(201);
    for (const { number, status } of writes) {
      if (status === 201) expect(await (await app.fetch(`/api/sealed/${idOf(`away ${number}`)}`)).text()).toBe(`content ${number}`);
    }
    expect(app.said().match(/database lost/g)?.length).toBeLessThan(5);
  });
});
