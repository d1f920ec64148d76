import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { CONTACT_NUMBERS } from "@/domain/contact-number";
import { PAPER_IDS } from "@/domain/plan";
import { contactNumber, numberedChapters, numbersTyped, paperNumber } from "@/domain/said-number";
import { allContacts } from "@/facts/contacts";

const digest = (ids: readonly string[]) => createHash("sha256").update(ids.join()).digest("hex").slice(0, 16);

describe("numbers that are said aloud", () => {
  it("exist for every contact", () => {
    expect(allContacts.filter(({ id }) => contactNumber(id) === undefined).map(({ id }) => id)).toEqual([]);
    expect(contactNumber("fr-17-police")).toBe("8-1");
  });

  it("never move and are never reused: what stood first still stands there", () => {
    expect(digest(CONTACT_NUMBERS.slice(0, 61))).toBe("33ab553930437f1f");
    expect(digest(PAPER_IDS.slice(0, 17))).toBe("306196f7107c0a1b");
    expect(new Set(CONTACT_NUMBERS).size).toBe(CONTACT_NUMBERS.length);
    expect(paperNumber("complaint-statement")).toBe("10-1");
    expect(paperNumber("be-iefh-message")).toBe("10-17");
  });

  it("count the chapters of pages 5 and 6", () => {
    expect(numberedChapters.find(({ number }) => number === "5.3")).toMatchObject({ page: "care", chapter: "shock" });
    expect(numberedChapters.find(({ number }) => number === "6.2")).toMatchObject({ page: "prevention", chapter: "devices" });
  });

  it.each([
    ["3.4", ["3.4"]], ["3,4", ["3.4"]], [" 3 . 4 ", ["3.4"]], ["4-12", ["4-12"]], ["4/12", ["4-12"]], ["4–12", ["4-12"]],
    ["4 12", ["4.12", "4-12"]], ["8", ["8"]], ["", []], ["3.", []], ["instagram", []], ["3.4.5", []], ["123", []],
  ])("%j typed is %j", (typed, expected) => {
    expect(numbersTyped(typed)).toEqual(expected);
  });
});
