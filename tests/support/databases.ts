import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "@/server/database/database";
import { openDatabase } from "@/server/database/open";
import { servicesOn, type Services } from "@/server/services";
import { databaseSettings } from "@/server/settings";
import { startPostgres } from "./postgres";

export type Environment = Readonly<Record<string, string>>;

/** A new empty database, as the environment of the app would name it, and what removes it. */
export interface TestDatabase {
  environment: Environment;
  open(): Promise<Database>;
  end(): void;
}

/** The two databases that the app runs on: what a test says of one, it says of the other. */
export const DATABASES = [{ name: "PGlite", start: embedded }, { name: "PostgreSQL", start: server }] as const;

/** Services on a database, with a clock to set and little patience. */
export function servicesWith(open: () => Promise<Database>, clock: { now: Date }): Services {
  return { ...servicesOn(open, () => clock.now), stallMs: 200, heartbeatMs: 100 };
}

export function openFrom(environment: Environment): Promise<Database> {
  return openDatabase(databaseSettings(environment), () => undefined);
}

async function embedded(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), "quatre-pas-embedded-"));
  return testDatabase({ DATA_DIR: folder }, () => rmSync(folder, { recursive: true, force: true }));
}

async function server(): Promise<TestDatabase> {
  const postgres = await startPostgres();
  return testDatabase({ DATABASE_URL: await postgres.newDatabase() }, () => postgres.end());
}

function testDatabase(environment: Environment, end: () => void): TestDatabase {
  return { environment, end, open: () => openFrom(environment) };
}
