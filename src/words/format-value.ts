import type { Locale } from "@/domain/locale";
import type { Quantity } from "@/domain/value";

/** Making a formatter costs a hundred times its use: one for each language and form. */
function once<Options, Formatter>(make: (locale: string, options: Options) => Formatter): (locale: string, options: Options) => Formatter {
  const made = new Map<string, Formatter>();
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const formatter = made.get(key) ?? make(locale, options);
    made.set(key, formatter);
    return formatter;
  };
}
const numbers = once((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
const days = once((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));

/** A value as the reader says it: `6 ans`, `60 000 €`, `1 september 2026`, `18 Jahre`. Times stay in the 24-hour clock. */
export function formatValue(value: Quantity, locale: Locale): string {
  switch (value.kind) {
    case "duration":
      return unit(value.amount, value.unit, locale);
    case "age":
      return unit(value.amount, "year", locale);
    case "money":
      return numbers(locale, { style: "currency", currency: value.currency, maximumFractionDigits: 2, minimumFractionDigits: 0 }).format(value.amount);
    case "number":
      return numbers(locale, {}).format(value.amount);
    case "percent":
      return numbers(locale, { style: "percent" }).format(value.amount / 100);
    case "day":
      return formatDay(value.day, locale);
    case "month":
      return days(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(`${value.month}-01T00:00:00Z`));
    case "year":
      return String(value.year);
    case "time":
      return formatTime(value.time, locale);
    case "reference":
      return value.text;
  }
}

/** An ISO day written out, in British order for English: `21 November 2026`. */
export function formatDay(day: string, locale: Locale): string {
  const text = days(locale === "en" ? "en-GB" : locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
  return locale === "fr" ? text.replace(/^1 /, "1er ") : text;
}

/** `09:00` as `9 h`, `9.00 Uhr`, `9.00 uur`, `9:00`; minutes only where they say something. */
export function formatTime(time: string, locale: Locale): string {
  const [hour = "", minute = ""] = time.split(":");
  const hours = String(Number(hour));
  switch (locale) {
    case "fr":
      return minute === "00" ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${minute}`;
    case "nl":
      return minute === "00" ? `${hours}\u00a0uur` : `${hours}.${minute}\u00a0uur`;
    case "de":
      return minute === "00" ? `${hours}\u00a0Uhr` : `${hours}.${minute}\u00a0Uhr`;
    case "en":
      return `${hours}:${minute}`;
  }
}

const MEGABYTE = 1_000_000;

/** The size of a file: `300 ko`, `1,2 Mo`; never nothing. */
export function formatSize(bytes: number, locale: Locale): string {
  const isLarge = bytes >= MEGABYTE;
  const amount = isLarge ? bytes / MEGABYTE : Math.max(1, Math.round(bytes / 1000));
  return numbers(locale, { style: "unit", unit: isLarge ? "megabyte" : "kilobyte", unitDisplay: "short", maximumFractionDigits: 1 }).format(amount);
}

function unit(amount: number, name: string, locale: Locale): string {
  return numbers(locale, { style: "unit", unit: name, unitDisplay: "long" }).format(amount);
}
