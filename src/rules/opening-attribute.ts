import { DAYS, type Day, type Slot } from "@/domain/day";
import type { Opening } from "@/rules/opening-hours";

const ALWAYS = "always";

/** Confirmed hours in one attribute, for the script of quiet pages: `always`, or slots as `mon,tue 09:00 20:00;wed 10:00 12:00`. */
export function writeOpening({ slots }: { slots: readonly Slot[] }): string {
  return slots.length === 0 ? ALWAYS : slots.map(({ days, opens, closes }) => `${days.join(",")} ${opens} ${closes}`).join(";");
}

/** The inverse of `writeOpening`. */
export function readOpening(attribute: string): Opening {
  if (attribute === ALWAYS) return { always: true };
  const slots = attribute.split(";").map((slot) => {
    const [days = "", opens = "", closes = ""] = slot.split(" ");
    return { days: days.split(",").filter(isDay), opens, closes };
  });
  return { always: false, slots };
}

function isDay(name: string): name is Day {
  return DAYS.some((day) => day === name);
}
