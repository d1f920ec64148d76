import type { PrismaClient } from "@/generated/prisma/client";
import type { LiveFeed } from "@/server/keep/live-feed";

/** An open database whose tables are those of prisma/schema.prisma. */
export interface Database {
  client: PrismaClient;
  feed: LiveFeed;
  close(): Promise<void>;
}
