import { describe, expect, it } from "vitest";
import { situationSchema } from "@/domain/situation";
import { all, always, any, doubtful, holds, mayHold, missing, reasonOfDoubt, type Condition } from "./finding";

const situation = situationSchema.parse({ jurisdiction: "france" });
const yes = always;
const no: Condition = () => "no";
const open: Condition = () => missing("author");
const openToo: Condition = () => missing("facts", "author");
const doubt = doubtful("because.if-kept");

describe("conditions together", () => {
  it.each([
    ["all", all(), "yes"], ["all", all(yes, yes), "yes"], ["all", all(yes, no, open, doubt), "no"], ["all", all(yes, doubt), { doubt: "because.if-kept" }],
    ["all", all(open, doubt, openToo), { missing: ["author", "facts"] }],
    ["any", any(), "no"], ["any", any(no, no), "no"], ["any", any(open, doubt, yes), "yes"], ["any", any(no, open), { missing: ["author"] }],
    ["any", any(open, doubt), { doubt: "because.if-kept" }],
  ])("%s %#", (_, condition, expected) => expect(condition(situation)).toEqual(expected));

  it("missing is not no, nor yes", () => {
    expect([yes, no, open, doubt].map((condition) => [holds(condition, situation), mayHold(condition, situation)])).toEqual([[true, true], [false, false], [false, true], [false, true]]);
  });
});

describe("the reason of a doubt", () => {
  it("is the question, or the doubt itself", () => {
    expect(reasonOfDoubt("yes")).toBeUndefined();
    expect(reasonOfDoubt("no")).toBeUndefined();
    expect(reasonOfDoubt(missing("author", "facts"))).toBe("because.if-author");
    expect(reasonOfDoubt({ doubt: "because.if-kept" })).toBe("because.if-kept");
  });

  it("is worded for every question that a rule can miss", () => {
    expect(() => reasonOfDoubt(missing("watched"))).toThrow("watched");
  });
});
