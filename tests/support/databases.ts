import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
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
  cpSync(await emptyDatabase(), join(folder, "database"), { recursive: true });
  return testDatabase({ DATA_DIR: folder }, () => rmSync(folder, { recursive: true, force: true }));
}

async function server(): Promise<TestDatabase> {
  const postgres = await startPostgres();
  return testDatabase({ DATABASE_URL: await postgres.newDatabase() }, () => postgres.end());
}

function testDatabase(environment: Environment, end: () => void): TestDatabase {
  return { environment, end, open: () => openFrom(environment) };
}

/** Making an embedded database takes seconds: made once for these migrations, then copied. */
export async function emptyDatabase(): Promise<string> {
  const made = ["src/generated/generated-from", ...readdirSync("prisma/migrations", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".sql")).map((name) => join("prisma/migrations", name))];
  const hash = made.toSorted().reduce((sum, path) => sum.update(readFileSync(path)), createHash("sha256")).digest("hex").slice(0, 16);
  const folder = `node_modules/.cache/quatre-pas/database-${hash}`;
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const making = mkdtempSync(`${folder}-`);
  const database = await openFrom({ DATA_DIR: making });
  await database.close();
  try {
    renameSync(join(making, "database"), folder);
  } catch (error) {
    // Another test file was faster.
    if (!existsSync(folder)) throw error;
  }
  rmSync(making, { recursive: true, force: true });
  return folder;
}
