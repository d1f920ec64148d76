import { describe, expect, it } from "vitest";
import { BEAT_MS, NO_SIGN_MS, presenceSince } from "@/device/live-presence";

const LOOK_MS = 5_000;

/** A device that looks every five seconds, as long as it is awake. */
function device(start = 1_000_000) {
  const clock = { now: start };
  const presence = presenceSince(() => clock.now);
  const look = (isReached = true) => presence.look(isReached);
  const pass = (ms: number, isReached = true) => {
    let last = look(isReached);
    for (const until = clock.now + ms; clock.now < until; ) {
      clock.now = Math.min(clock.now + LOOK_MS, until);
      last = look(isReached);
    }
    return last;
  };
  return { clock, presence, look, pass };
}

describe("the other screen", () => {
  it.each([["just before", NO_SIGN_MS - 1, false], ["at", NO_SIGN_MS, true]])("%s the limit without a sign: silent is %s", (_, ms, isSilent) => {
    expect(device().pass(ms).isSilent).toBe(isSilent);
  });

  it("is there again at its next sign, and the limit begins anew", () => {
    const { presence, look, pass } = device();
    expect(pass(NO_SIGN_MS * 4).isSilent).toBe(true);
    presence.sign();
    expect(look().isSilent).toBe(false);
    expect(pass(NO_SIGN_MS - 1).isSilent).toBe(false);
    expect(pass(1).isSilent).toBe(true);
  });

  it("is not called silent for a time when our own network was away, and has the whole limit after it", () => {
    const { pass } = device();
    pass(NO_SIGN_MS - LOOK_MS);
    expect(pass(NO_SIGN_MS * 3, false).isSilent).toBe(false);
    expect(pass(NO_SIGN_MS - LOOK_MS).isSilent).toBe(false);
    expect(pass(LOOK_MS).isSilent).toBe(true);
  });

  it.each([["slept for an hour", 3_600_000], ["had its clock set back by an hour", -3_600_000]])("is not called silent because this device %s", (_, ms) => {
    const { clock, look, pass } = device();
    pass(NO_SIGN_MS - LOOK_MS);
    clock.now += ms;
    expect(look().isSilent).toBe(false);
    expect(pass(NO_SIGN_MS - 1).isSilent).toBe(false);
    expect(pass(1).isSilent).toBe(true);
  });

  it("stays silent through a sleep of ours: only a sign ends it", () => {
    const { clock, look, pass } = device();
    pass(NO_SIGN_MS);
    clock.now += 3_600_000;
    expect(look().isSilent).toBe(true);
    expect(pass(LOOK_MS, false).isSilent).toBe(true);
  });
});

describe("a beat", () => {
  it.each([["just before", BEAT_MS - 1, false], ["at", BEAT_MS, true]])("%s its time: due is %s", (_, ms, isDue) => {
    const { clock, look } = device();
    clock.now += ms;
    expect(look().isDue).toBe(isDue);
  });

  it("is due once in its time, and not where something was written anyway", () => {
    const { clock, presence, look } = device();
    const due: number[] = [];
    for (let second = 1; second <= 100; second += 1) {
      clock.now += 1_000;
      if (second === 50) presence.wrote();
      if (look().isDue) due.push(second);
    }
    expect(due).toEqual([20, 40, 70, 90]);
  });

  it("waits for the network, and goes out at once after a sleep", () => {
    const { clock, look, pass } = device();
    expect(pass(BEAT_MS * 3, false).isDue).toBe(false);
    expect(look().isDue).toBe(true);
    clock.now += 3_600_000;
    expect(look().isDue).toBe(true);
    clock.now -= 7_200_000;
    expect(look().isDue).toBe(true);
  });

  it("comes often enough that one may be lost", () => {
    expect(NO_SIGN_MS).toBeGreaterThan(2 * BEAT_MS);
  });
});
