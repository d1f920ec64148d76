import { describe, expect, it } from "vitest";
import { checkDigit } from "@/crypto/check-digit";

const DIGITS = [..."0123456789"];
const isRight = (digits: string) => checkDigit(digits) === "0";

describe("the check digit", () => {
  it.each([["572", "4"], ["11294", "6"], ["0", "0"], ["", "0"]])("of %s is %s", (digits, digit) => {
    expect(checkDigit(digits)).toBe(digit);
    expect(isRight(digits + digit)).toBe(true);
  });

  it("has a table in which no row and no column repeats a digit, with zeros in its diagonal", () => {
    // The first digit chosen brings the interim digit to any row: digits that lead there come from the table's first row.
    const rows = DIGITS.map((interim) => DIGITS.find((lead) => checkDigit(lead) === interim) ?? "");
    for (const row of rows) expect(new Set(DIGITS.map((digit) => checkDigit(row + digit))).size).toBe(10);
    for (const digit of DIGITS) expect(new Set(rows.map((row) => checkDigit(row + digit))).size).toBe(10);
    for (const row of rows) expect(checkDigit(row + checkDigit(row))).toBe("0");
  });

  it("catches every neighbours changed over, from whatever comes before", () => {
    for (const before of DIGITS) for (const one of DIGITS) for (const other of DIGITS) if (one !== other) expect(checkDigit(before + one + other)).not.toBe(checkDigit(before + other + one));
  });
});
