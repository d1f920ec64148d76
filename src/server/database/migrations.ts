import { createHash, randomUUID } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(process.cwd(), "prisma/migrations");
/** The lock that Prisma itself takes: `prisma migrate deploy` waits for us, and we for it. */
const LOCK = 72707369;

/** A single connection: the lock is held by it, and a transaction belongs to it. */
export interface Connection {
  /** Runs statements that give nothing back. */
  run(script: string): Promise<void>;
  rows(statement: string, values?: readonly unknown[]): Promise<readonly unknown[]>;
}

/**
 * Brings the tables up to date: each migration that was not applied yet, in order, in a transaction with its record. The record is
 * Prisma's own, so that `prisma migrate deploy` finds nothing left to do. Servers that start together wait for each other.
 */
export async function migrate(connection: Connection): Promise<void> {
  await connection.rows("SELECT pg_advisory_lock($1)::text", [LOCK]);
  try {
    const done = await appliedMigrations(connection);
    for (const { name, script } of readMigrations()) {
      if (!done.has(name)) await apply(connection, name, script);
    }
  } finally {
    await connection.rows("SELECT pg_advisory_unlock($1)", [LOCK]);
  }
}

function readMigrations(): { name: string; script: string }[] {
  const names = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return names.toSorted().map((name) => ({ name, script: readFileSync(join(FOLDER, name, "migration.sql"), "utf8") }));
}

async function appliedMigrations(connection: Connection): Promise<Set<unknown>> {
  const [table] = await connection.rows(`SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = '_prisma_migrations'`);
  if (!table) await connection.run(RECORDS);
  const rows = await connection.rows(`SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`);
  return new Set(rows.map((row) => (typeof row === "object" && row !== null ? Reflect.get(row, "migration_name") : undefined)));
}

async function apply(connection: Connection, name: string, script: string): Promise<void> {
  const checksum = createHash("sha256").update(script).digest("hex");
  await connection.run("BEGIN");
  try {
    await connection.run(script);
    await connection.rows(
      `INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, started_at, applied_steps_count) VALUES ($1, $2, now(), $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await connection.run("COMMIT");
  } catch (error) {
    await connection.run("ROLLBACK");
    throw error;
  }
}

/** As Prisma's schema engine makes it. */
const RECORDS = `CREATE TABLE "_prisma_migrations" (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;
