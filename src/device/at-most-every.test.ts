import { expect, it } from "vitest";
import { atMostEvery } from "@/device/at-most-every";

it("tells the first at once, then at most one in the time", () => {
  let now = 0;
  const told: number[] = [];
  const tell = atMostEvery(100, (at: number) => told.push(at), () => now);
  for (; now <= 300; now += 30) tell(now);
  expect(told).toEqual([0, 120, 240]);
});
