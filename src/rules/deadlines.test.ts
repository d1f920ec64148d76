import { describe, expect, it } from "vitest";
import { addTerm } from "./deadlines";

describe("a day a term later", () => {
  it.each([
    ["2026-11-21", { amount: 24, unit: "hour" }, "2026-11-22"],
    ["2026-12-31", { amount: 48, unit: "hour" }, "2027-01-02"],
    ["2026-02-23", { amount: 7, unit: "day" }, "2026-03-02"],
    ["2026-01-31", { amount: 1, unit: "month" }, "2026-02-28"],
    ["2028-01-31", { amount: 1, unit: "month" }, "2028-02-29"],
    ["2026-12-15", { amount: 1, unit: "month" }, "2027-01-15"],
    ["2024-02-29", { amount: 1, unit: "year" }, "2025-02-28"],
    ["2024-02-29", { amount: 4, unit: "year" }, "2028-02-29"],
  ] as const)("%s and %j: %s", (day, term, expected) => expect(addTerm(day, term)).toBe(expected));
});
