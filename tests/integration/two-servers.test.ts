import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/server/database/database";
import { apiOn, CREATE, idOf, replacing, type Api } from "../support/api";
import { openFrom, servicesWith } from "../support/databases";
import { eventsOf } from "../support/event-stream";
import { startPostgres, type Postgres } from "../support/postgres";

const ROUNDS = 1_000;

describe("two app servers on one PostgreSQL", () => {
  let postgres: Postgres;
  let url = "";
  let databases: Database[];
  let apis: Api[];

  beforeAll(async () => {
    postgres = await startPostgres();
    url = await postgres.newDatabase();
    // At the same moment, on an empty database.
    databases = await Promise.all([1, 2].map(() => openFrom({ DATABASE_URL: url })));
    apis = databases.map((database) => apiOn(servicesWith(() => Promise.resolve(database), { now: new Date("2026-11-22T14:30:00Z") })));
  });
  afterAll(async () => {
    await Promise.all(databases.map((database) => database.close()));
    postgres.end();
  });

  it.each(["sealed", "live"] as const)(`write %s to one id at once, ${ROUNDS} times: one wins, the other is told, none is lost`, async (route) => {
    const [first] = apis;
    const id = idOf(`race ${route}`);
    let tag = (await first?.("PUT", route, id, { headers: CREATE, body: "start" }))?.headers.get("ETag") ?? null;
    const start = Number(tag?.replaceAll('"', ""));
    for (let round = 0; round < ROUNDS; round += 1) {
      const answers = await Promise.all(apis.map((api, server) => api("PUT", route, id, { headers: replacing(tag), body: `round ${round}, server ${server}` })));
      expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 412]);
      const winner = answers.findIndex((answer) => answer.status === 200);
      tag = answers[winner]?.headers.get("ETag") ?? null;
      if (round % 50 > 0) continue;
      for (const api of apis) expect(await (await api("GET", route, id)).text()).toBe(`round ${round}, server ${winner}`);
    }
    expect(tag).toBe(`"${start + ROUNDS}"`);
  });

  it("bring to each other's readers what was written, also after their connection was cut", async () => {
    const [here, there] = apis;
    if (!here || !there) throw new Error("two servers");
    const id = idOf("across");
    const first = (await here("PUT", "live", id, { headers: CREATE, body: "first" })).headers.get("ETag");
    const events = eventsOf(await there("GET", "events", id));
    const nextData = async () => {
      for (;;) {
        const event = await events.next();
        if (event === null || event.id !== undefined) return event?.data;
      }
    };
    expect(await nextData()).toBe(btoa("first"));
    const second = (await here("PUT", "live", id, { headers: replacing(first), body: "second" })).headers.get("ETag");
    expect(await nextData()).toBe(btoa("second"));

    await cutListeners(url);
    await here("PUT", "live", id, { headers: replacing(second), body: "third" });
    expect(await nextData()).toBe(btoa("third"));
    await events.close();
  });
});

async function cutListeners(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'");
  await client.end();
  expect(rowCount).toBeGreaterThan(0);
}
