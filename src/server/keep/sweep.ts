import type { PrismaClient } from "@/generated/prisma/client";
import { overLive } from "@/server/keep/live-documents";
import { overSealed } from "@/server/keep/sealed-documents";

const BATCH = 200;

/** Erases what is over at `now`, a batch at a time, so that nobody waits for a long lock. Gives how many documents went. */
export async function sweep({ sealedDocument, liveDocument }: PrismaClient, now: Date): Promise<number> {
  const sealed = await inBatches(() => sealedDocument.deleteMany({ where: overSealed(now), limit: BATCH }));
  const live = await inBatches(() => liveDocument.deleteMany({ where: overLive(now), limit: BATCH }));
  return sealed + live;
}

async function inBatches(erase: () => Promise<{ count: number }>): Promise<number> {
  let erased = 0;
  for (;;) {
    const { count } = await erase();
    erased += count;
    if (count < BATCH) return erased;
  }
}
