import { describe, expect, it } from "vitest";
import { NO_TRIES, delayAfter, waitLeft, worseOf } from "@/device/tries";

const NOW = Date.UTC(2026, 10, 22);
const HOUR = 3_600_000;

describe("after a wrong passphrase", () => {
  it.each([
    [0, 0], [1, 0], [2, 0], [3, 5], [4, 10], [5, 20], [6, 40], [7, 80], [8, 160], [9, 300], [10, 300], [5_000, 300],
  ])("the wait after %i failures is %i s", (failures, seconds) => {
    expect(delayAfter(failures)).toBe(seconds * 1_000);
  });

  it.each([
    ["at once", 0, 5_000],
    ["just before its end", 4_999, 1],
    ["at its end", 5_000, 0],
    ["long after", HOUR, 0],
    ["with a clock set back by an hour", -HOUR, 5_000],
  ])("%s, what is left is right", (_, later, left) => {
    expect(waitLeft({ failures: 3, last: NOW }, NOW + later)).toBe(left);
  });

  it("nothing is left where nothing failed", () => {
    expect(waitLeft(NO_TRIES, NOW)).toBe(0);
  });

  it("the worse count holds", () => {
    const few = { failures: 1, last: NOW };
    const many = { failures: 4, last: NOW - HOUR };
    expect([worseOf(few, many), worseOf(many, few)]).toEqual([many, many]);
  });
});
