import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { countReport } from "@/server/keep/fact-reports";
import { readerReports } from "../../scripts/reader-reports";
import { openFrom } from "../support/databases";

it("facts:due counts what readers reported since a fact was last seen", async () => {
  const environment = { DATA_DIR: mkdtempSync(join(tmpdir(), "quatre-pas-due-")) };
  const reported = () => readerReports(environment, new Map([["contact:fr-3018", "2026-11-22"]]));
  expect(await reported()).toBe("Reports of readers: no database here\n");

  const database = await openFrom(environment);
  expect(await reported()).toContain("does not answer");
  const on = (day: string, fact: "contact:fr-3018" | "place:facebook", kind: "wrong" | "dead") => countReport(database.client, { fact, kind }, new Date(day));
  await on("2026-11-21", "contact:fr-3018", "wrong");
  await database.close();
  expect(await reported()).toBe("Reports of readers: none since the facts were last seen\n");

  const again = await openFrom(environment);
  for (const day of ["2026-11-22", "2026-11-23"]) await countReport(again.client, { fact: "contact:fr-3018", kind: "wrong" }, new Date(day));
  await countReport(again.client, { fact: "place:facebook", kind: "dead" }, new Date("2026-01-01"));
  await again.close();
  expect(await reported()).toBe(`Reports of readers since the fact was last seen
wrong  dead  changed  fact
    2     0        0  contact:fr-3018
    0     1        0  place:facebook
`);
  rmSync(environment.DATA_DIR, { recursive: true });
});
