import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CREATE, idOf, replacing } from "../support/api";
import { startApp, type App } from "../support/app";
import { DATABASES, type TestDatabase } from "../support/databases";

const WRITES = 500;
const KILL_AFTER = 250;
const LANES = 8;
const REPLACED = idOf("replaced again and again");

describe.each(DATABASES)("the server killed while it writes to $name", ({ start }) => {
  let testDatabase: TestDatabase;
  let app: App;
  beforeAll(async () => {
    testDatabase = await start();
    app = await startApp(testDatabase.environment);
    await app.ready();
  });
  afterAll(async () => {
    await app.end("SIGKILL");
    testDatabase.end();
  });

  it(`has lost none of the writes that it acknowledged (killed amid ${WRITES})`, { timeout: 120_000 }, async () => {
    const acknowledged = new Set<number>();
    let replacedUpTo = -1;
    let next = 0;
    let isDown = false;

    async function write(number: number, tag: string | null): Promise<string | null> {
      const id = tag === null ? idOf(`write ${number}`) : REPLACED;
      const response = await app.fetch(`/api/sealed/${id}`, { method: "PUT", headers: tag === null ? CREATE : replacing(tag), body: `content ${number}` });
      expect(response.status).toBe(tag === null ? 201 : 200);
      return response.headers.get("ETag");
    }
    const untilDown = async (act: () => Promise<void>) => {
      try {
        while (next < WRITES && !isDown) await act();
      } catch (error) {
        // The request that the kill cut off: nobody was told that it was written.
        if (!(error instanceof TypeError) || !isDown) throw error;
      }
    };
    const creating = () => untilDown(async () => {
      const number = (next += 1);
      await write(number, null);
      acknowledged.add(number);
      if (acknowledged.size !== KILL_AFTER) return;
      isDown = true;
      app.process.kill("SIGKILL");
    });
    let tag = (await app.fetch(`/api/sealed/${REPLACED}`, { method: "PUT", headers: CREATE, body: "content 0" })).headers.get("ETag");
    const replacingOne = () => untilDown(async () => {
      tag = await write(replacedUpTo + 1, tag);
      replacedUpTo += 1;
    });
    await Promise.all([replacingOne(), ...Array.from({ length: LANES - 1 }, creating)]);
    expect(acknowledged.size).toBeGreaterThanOrEqual(KILL_AFTER);
    expect(next).toBeLessThan(WRITES);
    await app.end("SIGKILL");

    app = await startApp(testDatabase.environment);
    await app.ready();
    for (const number of acknowledged) expect(await (await app.fetch(`/api/sealed/${idOf(`write ${number}`)}`)).text()).toBe(`content ${number}`);
    // The last one may have been written without anybody having been told.
    expect([replacedUpTo, replacedUpTo + 1].map((number) => `content ${number}`)).toContain(await (await app.fetch(`/api/sealed/${REPLACED}`)).text());
  });
});
