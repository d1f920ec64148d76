import { describe, expect, it } from "vitest";
import { situationSchema } from "@/domain/situation";
import { timeOf } from "./in-force";

const FROM = "2026-09-01";
const UNTIL = "2026-08-31";
const REFORM = "2022-06-01";
const oldCode = { jurisdiction: "belgium", until: UNTIL } as const;
const oldCodeSinceReform = { jurisdiction: "belgium", from: REFORM, until: UNTIL } as const;
const newCode = { jurisdiction: "belgium", from: FROM } as const;
const frenchNovelty = { jurisdiction: "france", from: FROM } as const;
const undated = { jurisdiction: "france" } as const;

const at = (since?: string, stillOnline?: boolean) => situationSchema.parse({ jurisdiction: "belgium", since, stillOnline });
const doubt = (because: string) => ({ doubt: because });

describe("whether a text covers acts of a day", () => {
  it.each([
    ["no day matters", undated, undefined, undefined, "yes"],
    ["day skipped, old Code", oldCode, undefined, undefined, { missing: ["since"] }],
    ["day skipped, new Code", newCode, undefined, false, { missing: ["since"] }],
    ["last day of the old Code", oldCode, UNTIL, false, "yes"],
    ["day after the old Code", oldCode, FROM, undefined, "not"],
    ["first day of the new Code", newCode, FROM, undefined, "yes"],
    ["day before the new Code, gone", newCode, UNTIL, false, "not"],
    ["day before the new Code, still online", newCode, UNTIL, true, doubt("because.two-codes")],
    ["day before the new Code, not known", newCode, UNTIL, undefined, doubt("because.two-codes")],
    ["first day of the reform", oldCodeSinceReform, REFORM, undefined, "yes"],
    ["day before the reform, gone or not", oldCodeSinceReform, "2022-05-31", false, doubt("because.before-reform")],
    ["French novelty, first day", frenchNovelty, FROM, false, "yes"],
    ["French novelty, day before, gone", frenchNovelty, UNTIL, false, "not"],
    ["French novelty, day before, still online", frenchNovelty, UNTIL, true, doubt("because.before-law")],
  ])("%s", (_, period, since, stillOnline, expected) => expect(timeOf(period, at(since, stillOnline))).toEqual(expected));
});
