import { parseArgs } from "node:util";
import { z } from "zod";
import type { Source } from "@/domain/source";
import { factsByDueDay, lastSeen, shownFacts } from "@/facts/due";
import { columns } from "./columns";
import { readerReports } from "./reader-reports";

const { values } = parseArgs({ options: { on: { type: "string" } } });
const asked = z.iso.date().optional().safeParse(values.on);
if (!asked.success) {
  process.stderr.write("facts:due [--on YYYY-MM-DD]: the day is not a date\n");
  process.exit(2);
}
const on = asked.data ?? new Date().toISOString().slice(0, 10);
const facts = factsByDueDay(shownFacts, on);

const nameOf = ({ url, label, date }: Source) => `${url ?? label ?? ""}${date === null ? "" : ` (${date})`}`;
const rows = facts.flatMap(({ state, kind, id, provenance }) => {
  const [first = "", ...others] = provenance.sources.map(nameOf);
  return [
    [state, provenance.dueOn, lastSeen(provenance), provenance.confidence, kind, id, first],
    ...others.map((source) => ["", "", "", "", "", "", source]),
  ];
});
const count = (wanted: string) => facts.filter(({ state }) => state === wanted).length;

process.stdout.write(columns([["state", "due", "last seen", "confidence", "kind", "id", "sources"], ...rows]));
process.stdout.write(`${facts.length} facts on ${on}: ${count("overdue")} overdue, ${count("today")} due today, ${count("later")} later\n`);

const seen = new Map(facts.map(({ kind, id, provenance }) => [`${kind}:${id}`, lastSeen(provenance)]));
process.stdout.write(`\n${await readerReports(process.env, seen)}`);
