import { describe, expect, it } from "vitest";
import { reportableFacts } from "@/facts/reportable";
import { countedReports } from "@/server/keep/fact-reports";
import { apiOnDatabase } from "../support/api-on-database";
import { DATABASES } from "../support/databases";

const JSON_TYPE = { "Content-Type": "application/json" };
const TOO_LONG = JSON.stringify({ fact: "contact:fr-3018", kind: "wrong" }).padEnd(1025);

describe.each(DATABASES)("reports on $name", ({ start }) => {
  const { api, database, clock } = apiOnDatabase(start);

  const report = async (fact: string, kind: string) => (await api("POST", "reports", "", { headers: JSON_TYPE, body: JSON.stringify({ fact, kind }) })).status;

  it("are counted per fact, kind and day, also when many come at once", async () => {
    clock.now = new Date("2026-11-22T23:59:59Z");
    const statuses = await Promise.all(Array.from({ length: 30 }, () => report("contact:fr-3018", "wrong")));
    expect(new Set(statuses)).toEqual(new Set([204]));
    expect(await report("contact:fr-3018", "dead")).toBe(204);
    clock.now = new Date("2026-11-23T00:00:00Z");
    expect(await report("contact:fr-3018", "wrong")).toBe(204);
    expect(await report("place:facebook", "changed")).toBe(204);

    expect(await countedReports(database().client)).toEqual([
      { fact: "contact:fr-3018", kind: "dead", day: "2026-11-22", count: 1 }, { fact: "contact:fr-3018", kind: "wrong", day: "2026-11-22", count: 30 },
      { fact: "contact:fr-3018", kind: "wrong", day: "2026-11-23", count: 1 }, { fact: "place:facebook", kind: "changed", day: "2026-11-23", count: 1 },
    ]);
  });

  it("may name each kind of fact that the contract names", () => {
    for (const fact of ["contact:fr-3018", "law:fr-cp-226-2-1", "route:be-police", "place:facebook"]) expect(reportableFacts).toContain(fact);
  });

  it.each([
    ["no such fact", '{"fact":"contact:nobody","kind":"wrong"}', 400], ["no such kind", '{"fact":"contact:fr-3018","kind":"rude"}', 400],
    ["a kind of fact that nobody may report", '{"fact":"task:evidence.before","kind":"wrong"}', 400], ["words", '{"fact":"contact:fr-3018","kind":"wrong","text":"hello"}', 400],
    ["the name of everything", '{"fact":"__proto__","kind":"wrong"}', 400], ["a list", "[]", 400], ["null", "null", 400], ["no JSON", "{", 400], ["nothing", "", 400], ["too much", TOO_LONG, 413],
  ])("refuse %s", async (_, body, expected) => {
    const before = await database().client.factReport.aggregate({ _sum: { count: true } });
    expect((await api("POST", "reports", "", { headers: JSON_TYPE, body })).status).toBe(expected);
    expect(await database().client.factReport.aggregate({ _sum: { count: true } })).toEqual(before);
  });

  it("are JSON, and POST alone", async () => {
    expect((await api("POST", "reports", "", { headers: { "Content-Type": "text/plain" }, body: '{"fact":"contact:fr-3018","kind":"wrong"}' })).status).toBe(415);
    expect((await api("GET", "reports")).headers.get("Allow")).toBe("POST, OPTIONS");
    expect((await api("GET", "reports")).status).toBe(405);
  });

  it("is ready", async () => {
    expect((await api("GET", "ready")).status).toBe(200);
  });
});
