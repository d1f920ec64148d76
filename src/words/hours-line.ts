import type { Contact, Hours } from "@/domain/contact";
import { DAYS, type Slot } from "@/domain/day";
import type { Locale } from "@/domain/locale";
import { formatTime } from "@/words/format-value";

/** The hours of a line to call (or to text) that may be shown and counted with: confirmed ones, or null. */
export function confirmedPhoneHours(contact: Contact): Hours | null {
  return contact.hours.find(({ channel, confidence }) => (channel === "phone" || channel === "sms") && confidence === "confirmed") ?? null;
}

/** Opening slots in words, `lun–ven 10 h – 19 h`; `daily` stands before a slot of all seven days. */
export function slotsLine(slots: readonly Slot[], locale: Locale, daily: string): string {
  return slots.map(({ days, opens, closes }) => {
    const span = `${formatTime(opens, locale)} – ${formatTime(closes, locale)}`;
    return `${days.length === DAYS.length ? daily : dayList(days, locale)} ${span}`.trim();
  }).join(" · ");
}

function dayList(days: Slot["days"], locale: Locale): string {
  const indexes = days.map((day) => DAYS.indexOf(day)).toSorted((a, b) => a - b);
  const [first = 0] = indexes;
  const last = indexes.at(-1) ?? first;
  const isRun = last - first === indexes.length - 1 && indexes.length > 2;
  return isRun ? `${dayName(first, locale)}–${dayName(last, locale)}` : indexes.map((index) => dayName(index, locale)).join(", ");
}

/** 1 January 2024 was a Monday. */
function dayName(index: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }).format(new Date(Date.UTC(2024, 0, 1 + index)));
}
