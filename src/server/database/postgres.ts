import { PrismaPg } from "@prisma/adapter-pg";
import { Client } from "pg";
import { PrismaClient } from "@/generated/prisma/client";
import type { Database } from "@/server/database/database";
import { asDatabaseFault } from "@/server/database/fault";
import { migrate } from "@/server/database/migrations";
import { listenWithPatience } from "@/server/database/postgres-listener";
import { liveFeed } from "@/server/keep/live-feed";

const CONNECTIONS = 10;
const CONNECT_MS = 3_000;
const QUERY_MS = 10_000;
const MIGRATION_LOCK_MS = 30_000;

/** Opens the PostgreSQL server at `url`: migrations first, then a pool that comes back by itself when the server does. */
export async function openPostgres(url: string): Promise<Database> {
  await migrateServer(url);
  const pool = { connectionString: url, max: CONNECTIONS, connectionTimeoutMillis: CONNECT_MS, query_timeout: QUERY_MS, statement_timeout: QUERY_MS, keepAlive: true };
  const client = new PrismaClient({ adapter: new PrismaPg(pool) });
  const listener = listenWithPatience(url, CONNECT_MS, { hear: (notice) => feed.hear(notice), again: () => feed.missed() });
  const feed = liveFeed(() => listener.start().catch((error: unknown) => Promise.reject(asDatabaseFault(error))));
  return {
    client,
    feed,
    async close() {
      feed.endAll();
      await listener.stop();
      await client.$disconnect();
    },
  };
}

async function migrateServer(url: string): Promise<void> {
  const connection = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS, lock_timeout: MIGRATION_LOCK_MS });
  // The query under way fails with it: listened to only because an error that nobody listens to ends the process.
  connection.on("error", () => undefined);
  try {
    await connection.connect();
    await migrate({
      run: async (script) => void (await connection.query(script)),
      rows: async (statement, values = []) => (await connection.query(statement, [...values])).rows,
    });
  } finally {
    await connection.end();
  }
}
