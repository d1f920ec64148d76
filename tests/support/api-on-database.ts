import { afterAll, beforeAll, beforeEach } from "vitest";
import type { Database } from "@/server/database/database";
import { apiOn, type Api } from "./api";
import { servicesWith, type DATABASES, type TestDatabase } from "./databases";

export const NOW = new Date("2026-11-22T14:30:00Z");

/** The API on a new empty database for the tests of this block, each of which begins at `NOW`. */
export function apiOnDatabase(start: (typeof DATABASES)[number]["start"]): { api: Api; database: () => Database; clock: { now: Date } } {
  const clock = { now: NOW };
  let held: { place: TestDatabase; database: Database; api: Api } | undefined;
  const open = () => {
    if (!held) throw new Error("no test of this block is running");
    return held;
  };
  beforeAll(async () => {
    const place = await start();
    const database = await place.open();
    held = { place, database, api: apiOn(servicesWith(() => Promise.resolve(database), clock)) };
  });
  beforeEach(() => void (clock.now = NOW));
  afterAll(async () => {
    await open().database.close();
    open().place.end();
  });
  return { clock, database: () => open().database, api: (...question) => open().api(...question) };
}
