import { DAYS, type Day, type Slot } from "@/domain/day";
import type { Opening } from "@/rules/opening-hours";

/**
 * Confirmed hours in one attribute, for the script of quiet pages: `Europe/Paris` for a line that never closes,
 * `Europe/Paris mon,tue 09:00 20:00;wed 10:00 12:00` for slots.
 */
export function writeOpening(zone: string, { slots }: { slots: readonly Slot[] }): string {
  return [zone, slots.map(({ days, opens, closes }) => `${days.join(",")} ${opens} ${closes}`).join(";")].join(" ").trim();
}

/** The inverse of `writeOpening`. */
export function readOpening(attribute: string): { zone: string; opening: Opening } {
  const [zone = "", ...rest] = attribute.split(" ");
  if (rest.length === 0) return { zone, opening: { always: true } };
  const slots = rest.join(" ").split(";").map((slot) => {
    const [days = "", opens = "", closes = ""] = slot.split(" ");
    return { days: days.split(",").filter(isDay), opens, closes };
  });
  return { zone, opening: { always: false, slots } };
}

function isDay(name: string): name is Day {
  return DAYS.some((day) => day === name);
}
