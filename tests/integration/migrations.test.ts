import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/server/database/database";
import { DATABASES, openFrom, type TestDatabase } from "../support/databases";
import { startPostgres, type Postgres } from "../support/postgres";

const FOLDER = "prisma/migrations";
const NAMES = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).toSorted();
const scriptOf = (name: string) => readFileSync(join(FOLDER, name, "migration.sql"), "utf8");

const recordsIn = ({ client }: Database) => client.$queryRaw`
  SELECT migration_name, checksum, applied_steps_count, finished_at IS NOT NULL AS finished, rolled_back_at IS NULL AS standing FROM _prisma_migrations ORDER BY started_at, migration_name`;
const expected = NAMES.map((name) => ({ migration_name: name, checksum: createHash("sha256").update(scriptOf(name)).digest("hex"), applied_steps_count: 1, finished: true, standing: true }));

describe.each(DATABASES)("migrations on $name", ({ start }) => {
  let testDatabase: TestDatabase;
  beforeAll(async () => void (testDatabase = await start()));
  afterAll(() => testDatabase.end());

  it("are applied once, with Prisma's own record of each", async () => {
    for (let opening = 0; opening < 2; opening += 1) {
      const database = await testDatabase.open();
      expect(await recordsIn(database)).toEqual(expected);
      await database.close();
    }
  });
});

describe("migrations on a shared server", () => {
  let postgres: Postgres;
  beforeAll(async () => void (postgres = await startPostgres()));
  afterAll(() => postgres.end());

  it("are applied once when eight servers start at the same moment", async () => {
    const url = await postgres.newDatabase();
    const databases = await Promise.all(Array.from({ length: 8 }, () => openFrom({ DATABASE_URL: url })));
    for (const database of databases) expect(await recordsIn(database)).toEqual(expected);
    await Promise.all(databases.map((database) => database.close()));
  });

  it("leave alone what Prisma has applied before", async () => {
    const url = await postgres.newDatabase();
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(`CREATE TABLE "_prisma_migrations" (id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ, migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ, started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`);
    for (const { migration_name, checksum } of expected) {
      await client.query(scriptOf(migration_name));
      await client.query(`INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, applied_steps_count) VALUES (gen_random_uuid()::text, $1, now(), $2, 1)`, [checksum, migration_name]);
    }
    await client.end();
    const database = await openFrom({ DATABASE_URL: url });
    expect(await recordsIn(database)).toEqual(expected);
    await database.close();
  });

  it("leave nothing behind when one fails", async () => {
    const url = await postgres.newDatabase();
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query("CREATE TABLE fact_report (somebody TEXT)");
    await expect(openFrom({ DATABASE_URL: url })).rejects.toMatchObject({ code: "42P07" });
    const { rows } = await client.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1");
    expect(rows.map((row) => row.tablename)).toEqual(["_prisma_migrations", "fact_report"]);
    await client.query("DROP TABLE fact_report");
    await client.end();
    const database = await openFrom({ DATABASE_URL: url });
    expect(await recordsIn(database)).toEqual(expected);
    await database.close();
  });
});

it("the tables are those of prisma/schema.prisma", () => {
  const tables = [...readFileSync("prisma/schema.prisma", "utf8").matchAll(/@@map\("(\w+)"\)/g)].map(([, table]) => table);
  const created = NAMES.flatMap((name) => [...scriptOf(name).matchAll(/CREATE TABLE "(\w+)"/g)].map(([, table]) => table));
  expect(created.toSorted()).toEqual(tables.toSorted());
});
