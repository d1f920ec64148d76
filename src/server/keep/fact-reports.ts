import type { FactReport } from "@/domain/fact-report";
import type { PrismaClient } from "@/generated/prisma/client";
import { dayOf } from "@/server/keep/days";

/** Counts a report on the day of `now`. */
export async function countReport({ factReport: table }: PrismaClient, { fact, kind }: FactReport, now: Date): Promise<void> {
  const day = dayOf(now);
  await table.upsert({ where: { fact_kind_day: { fact, kind, day } }, create: { fact, kind, day, count: 1 }, update: { count: { increment: 1 } } });
}

/** Every count there is: how often a fact was reported on a day (ISO), and as what. */
export async function countedReports({ factReport: table }: PrismaClient): Promise<{ fact: string; kind: string; day: string; count: number }[]> {
  const rows = await table.findMany({ orderBy: [{ fact: "asc" }, { kind: "asc" }, { day: "asc" }] });
  return rows.map(({ day, ...row }) => ({ ...row, day: day.toISOString().slice(0, 10) }));
}
