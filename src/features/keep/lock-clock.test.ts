import { describe, expect, it } from "vitest";
import { LOCK_MINUTES, SITTING_MINUTES, isLockDue } from "@/features/keep/lock-clock";

const NOW = Date.UTC(2026, 10, 22);
const minutes = (count: number) => count * 60_000;

describe("the lock", () => {
  it.each([
    ["just touched", 0, false, false],
    ["a moment before its time", minutes(LOCK_MINUTES) - 1, false, false],
    ["at its time", minutes(LOCK_MINUTES), false, true],
    ["at its time, in a sitting", minutes(LOCK_MINUTES), true, false],
    ["a moment before the time of a sitting", minutes(SITTING_MINUTES) - 1, true, false],
    ["at the time of a sitting", minutes(SITTING_MINUTES), true, true],
    ["after a clock that was set back a little", -minutes(1), false, false],
    ["after a clock that was set back an hour", -minutes(60), false, true],
  ])("%s", (_, ago, isSitting, due) => {
    expect(isLockDue(NOW - ago, isSitting, NOW)).toBe(due);
  });
});
