const two = (value: number) => String(value).padStart(2, "0");

/** The ISO day that the calendar of this device shows at `now`: what "today" means to the person, in whatever zone. */
export function localDay(now: Date): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
