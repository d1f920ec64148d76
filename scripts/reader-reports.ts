import { existsSync } from "node:fs";
import { REPORT_KINDS } from "@/domain/reportable";
import { openDatabase } from "@/server/database/open";
import { countedReports } from "@/server/keep/fact-reports";
import { databaseSettings, type DatabaseSettings } from "@/server/settings";
import { columns } from "./columns";

/**
 * What readers said of each fact since somebody last looked at it, the most reported first. `lastSeen`: the day, per fact as reports
 * name it; what it does not name is counted from the beginning.
 */
export async function readerReports(environment: Readonly<Record<string, string | undefined>>, lastSeen: ReadonlyMap<string, string>): Promise<string> {
  const settings = databaseSettings(environment);
  if (settings.kind === "embedded" && !existsSync(settings.place.folder)) return "Reports of readers: no database here\n";
  const counted = await countedIn(settings);
  if (!counted) return "Reports of readers: the database does not answer; an embedded one answers only while the server is stopped\n";

  const sums = new Map<string, Record<string, number>>();
  for (const { fact, kind, day, count } of counted) {
    if (day < (lastSeen.get(fact) ?? "")) continue;
    const sum = sums.get(fact) ?? {};
    sums.set(fact, { ...sum, [kind]: (sum[kind] ?? 0) + count });
  }
  const total = (sum: Record<string, number>) => Object.values(sum).reduce((all, count) => all + count, 0);
  const rows = [...sums].toSorted(([, a], [, b]) => total(b) - total(a)).map(([fact, sum]) => [...REPORT_KINDS.map((kind) => String(sum[kind] ?? 0)), fact]);
  if (rows.length === 0) return "Reports of readers: none since the facts were last seen\n";
  return `Reports of readers since the fact was last seen\n${columns([[...REPORT_KINDS, "fact"], ...rows], REPORT_KINDS.map((_, index) => index))}`;
}

async function countedIn(settings: DatabaseSettings): Promise<Awaited<ReturnType<typeof countedReports>> | undefined> {
  try {
    const database = await openDatabase(settings, () => undefined);
    try {
      return await countedReports(database.client);
    } finally {
      await database.close();
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? `${error.name} ${String(Reflect.get(error, "code") ?? "")}` : "fault"}\n`);
    return undefined;
  }
}
