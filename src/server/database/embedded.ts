import { Worker } from "node:worker_threads";
import { PrismaClient } from "@/generated/prisma/client";
import type { Database } from "@/server/database/database";
import { asDatabaseFault, DatabaseFault } from "@/server/database/fault";
import { driverOver } from "@/server/embedded/driver";
import { OPENED, type Answer, type Order, type Reply } from "@/server/embedded/messages";
import { liveFeed } from "@/server/keep/live-feed";
import type { EmbeddedSettings } from "@/server/settings";

/** Opens the PostgreSQL that lives in a folder, in a thread of its own; calls `lost` when that thread ends. */
export async function openEmbedded({ program, place }: EmbeddedSettings, lost: () => void): Promise<Database> {
  const thread = new Worker(program, { workerData: place });
  const { answered, fail } = conversation(thread, (notice) => feed.hear(notice));
  const feed = liveFeed(async () => void (await answered({ what: "listen" })));
  const end = ended(thread).finally(() => feed.endAll());
  end.then(() => fail(new DatabaseFault("ended")), fail);
  await answered();
  void end.then(lost, lost);

  const client = new PrismaClient({
    adapter: driverOver(
      async (query) => {
        const answer = await answered({ what: "query", query });
        if (answer.what !== "rows") throw new DatabaseFault("no rows");
        return answer.rows;
      },
      async (query) => {
        const answer = await answered({ what: "execute", query });
        if (answer.what !== "count") throw new DatabaseFault("no count");
        return answer.count;
      },
    ),
  });
  return {
    client,
    feed,
    async close() {
      await client.$disconnect();
      await answered({ what: "close" });
      await end;
    },
  };
}

/** Waits until a thread has ended; throws what it threw. */
function ended(thread: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    thread.once("error", (error) => reject(asDatabaseFault(error)));
    thread.once("exit", () => resolve());
  });
}

type Done = Exclude<Answer, { what: "fault" }>;

/** Orders to the thread and its answers, by number. Without an order, waits for the answer that nobody has to ask for. */
function conversation(thread: Worker, hear: (notice: string) => void): { answered(order?: Order): Promise<Done>; fail(error: Error): void } {
  const waiting = new Map<number, { resolve(answer: Done): void; reject(error: Error): void }>();
  let next = OPENED;
  thread.on("message", (reply: Reply) => {
    if ("notice" in reply) return hear(reply.notice);
    const { number, answer } = reply;
    if (answer.what === "fault") waiting.get(number)?.reject(new DatabaseFault(answer.code));
    else waiting.get(number)?.resolve(answer);
    waiting.delete(number);
  });
  return {
    answered(order) {
      const number = next++;
      return new Promise((resolve, reject) => {
        waiting.set(number, { resolve, reject });
        if (order) thread.postMessage({ number, order });
      });
    },
    fail(error) {
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    },
  };
}
