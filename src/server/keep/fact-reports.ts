import type { FactReport } from "@/domain/fact-report";
import type { PrismaClient } from "@/generated/prisma/client";
import { dayOf } from "@/server/keep/days";

/** Counts a report on the day of `now`. */
export async function countReport({ factReport: table }: PrismaClient, { fact, kind }: FactReport, now: Date): Promise<void> {
  const day = dayOf(now);
  await table.upsert({ where: { fact_kind_day: { fact, kind, day } }, create: { fact, kind, day, count: 1 }, update: { count: { increment: 1 } } });
}

/** How often each fact was reported since a day, by kind, the most reported first. */
export async function reportsSince({ factReport: table }: PrismaClient, day: Date): Promise<{ fact: string; kind: string; count: number }[]> {
  const sums = await table.groupBy({ by: ["fact", "kind"], where: { day: { gte: day } }, _sum: { count: true } });
  return sums.map(({ fact, kind, _sum }) => ({ fact, kind, count: _sum.count ?? 0 })).toSorted((a, b) => b.count - a.count);
}
