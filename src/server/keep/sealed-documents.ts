import type { Prisma, PrismaClient } from "@/generated/prisma/client";
import { dayOf, keptSince, restorableSince } from "@/server/keep/days";
import { firstVersion, type Documents } from "@/server/keep/documents";

export interface SealedDocuments extends Documents {
  /** Brings back what was removed. False where there is nothing, or its time is over. */
  restore(id: string): Promise<boolean>;
}

/** Sealed documents as they stand on the day of `now`. What is removed is set aside; what is over is as good as gone before the sweep. */
export function sealedDocuments({ sealedDocument: table }: PrismaClient, now: Date): SealedDocuments {
  const today = dayOf(now);
  const standing = (id: string) => ({ id, deletedOn: null, openedOn: { gte: keptSince(now) } });
  return {
    async create(id, ciphertext) {
      await table.deleteMany({ where: { id, ...overSealed(now) } });
      const version = firstVersion();
      const { count } = await table.createMany({ data: { id, ciphertext, version, openedOn: today }, skipDuplicates: true });
      return count === 1 ? version : null;
    },
    async replace(id, ciphertext, version) {
      const { count } = await table.updateMany({ where: { ...standing(id), version }, data: { ciphertext, version: version + 1, openedOn: today } });
      return count === 1 ? version + 1 : null;
    },
    async read(id) {
      const found = await table.findFirst({ where: standing(id), select: { ciphertext: true, version: true, openedOn: true } });
      if (found && found.openedOn < today) await table.updateMany({ where: { id, openedOn: { lt: today } }, data: { openedOn: today } });
      return found;
    },
    async remove(id) {
      const { count } = await table.updateMany({ where: standing(id), data: { deletedOn: today } });
      return count === 1;
    },
    async restore(id) {
      const restorable = { OR: [{ deletedOn: null, openedOn: { gte: keptSince(now) } }, { deletedOn: { gte: restorableSince(now) } }] };
      const { count } = await table.updateMany({ where: { id, ...restorable }, data: { deletedOn: null, openedOn: today } });
      return count === 1;
    },
  };
}

/** Which sealed documents are gone on the day of `now`: not opened for long, or set aside for long. */
export function overSealed(now: Date): Prisma.SealedDocumentWhereInput {
  return { OR: [{ deletedOn: null, openedOn: { lt: keptSince(now) } }, { deletedOn: { lt: restorableSince(now) } }] };
}
