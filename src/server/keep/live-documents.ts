import type { Prisma, PrismaClient } from "@/generated/prisma/client";
import { liveSince } from "@/server/keep/days";
import { firstVersion, type Documents } from "@/server/keep/documents";

/** Live documents as they stand at `now`. The database tells every server of each write (prisma/migrations). */
export function liveDocuments({ liveDocument: table }: PrismaClient, now: Date): Documents {
  const standing = (id: string) => ({ id, writtenAt: { gte: liveSince(now) } });
  return {
    async create(id, ciphertext) {
      await table.deleteMany({ where: { id, ...overLive(now) } });
      const version = firstVersion();
      const { count } = await table.createMany({ data: { id, ciphertext, version, writtenAt: now }, skipDuplicates: true });
      return count === 1 ? version : null;
    },
    async replace(id, ciphertext, version) {
      const { count } = await table.updateMany({ where: { ...standing(id), version }, data: { ciphertext, version: version + 1, writtenAt: now } });
      return count === 1 ? version + 1 : null;
    },
    read(id) {
      return table.findFirst({ where: standing(id), select: { ciphertext: true, version: true } });
    },
    async remove(id) {
      const { count } = await table.deleteMany({ where: standing(id) });
      return count === 1;
    },
  };
}

/** Which live documents are gone at `now`. */
export function overLive(now: Date): Prisma.LiveDocumentWhereInput {
  return { writtenAt: { lt: liveSince(now) } };
}
