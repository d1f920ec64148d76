/** Longest name of a reminder, in characters. */
export const LONGEST_REMINDER = 60;
/** RFC 5545, 3.1: a line has at most 75 octets; the rest goes on behind a space. */
const OCTETS = 75;

/** RFC 5545, 3.3.11: what a text must escape; line breaks and control characters become a space first. */
const escaped = (text: string) => text.replace(/[\u0000-\u001F\u007F]+/gu, " ").trim().replace(/[\\;,]/gu, (mark) => `\\${mark}`);

function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > OCTETS) {
      parts.push(part);
      part = " ";
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n");
}

/**
 * A calendar file (RFC 5545) with one all-day entry per ISO day, each named `name`: no address, no description, no sound, nothing of
 * where it comes from. `now` stamps it; the same input gives the same text.
 */
export function calendarFile(name: string, days: readonly string[], now: Date): string {
  const stamp = `${now.toISOString().slice(0, 19).replace(/[-:]/gu, "")}Z`;
  const events = [...new Set(days)].toSorted().flatMap((day) => [
    "BEGIN:VEVENT",
    `UID:${day}-${stamp}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`,
    `SUMMARY:${escaped(name.slice(0, LONGEST_REMINDER))}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ]);
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//calendar//EN", ...events, "END:VCALENDAR", ""].map(folded).join("\r\n");
}
