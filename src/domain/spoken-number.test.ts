import { describe, expect, it } from "vitest";
import { spokenGroups } from "@/domain/spoken-number";

describe("a number read aloud", () => {
  it.each([
    ["france", "0140470606", "01 40 47 06 06"],
    ["france", "0800235236", "08 00 23 52 36"],
    ["france", "3018", "30 18"],
    ["france", "116006", "116 006"],
    ["france", "112", "112"],
    ["france", "33180523376", "+33 1 80 52 33 76"],
    ["belgium", "080012800", "0800 12 800"],
    ["belgium", "022744800", "02 274 48 00"],
    ["belgium", "1712", "17 12"],
    ["belgium", "116000", "116 000"],
    ["belgium", "0470123456", "04 70 12 34 56"],
  ] as const)("%s %s is said %s", (jurisdiction, dial, said) => {
    expect(spokenGroups(dial, jurisdiction).join(" ")).toBe(said);
    expect(spokenGroups(dial, jurisdiction).join("").replace("+", "")).toBe(dial);
  });
});
