import { expect, it } from "vitest";
import { readOpening, writeOpening } from "@/rules/opening-attribute";

const slots = [
  { days: ["mon" as const, "tue" as const], opens: "09:00", closes: "20:00" },
  { days: ["sun" as const], opens: "13:00", closes: "03:00" },
];

it("reads back the slots that it wrote", () => {
  expect(readOpening(writeOpening({ slots }))).toEqual({ always: false, slots });
});

it("reads back a line that never closes", () => {
  expect(readOpening(writeOpening({ slots: [] }))).toEqual({ always: true });
});
