import { type LocalDate, localDate } from "./local-date";

const formats = new Map<string, Intl.DateTimeFormat>();

type Style = "short" | "weekday" | "dated" | "full";

const styles: Record<Style, Intl.DateTimeFormatOptions> = {
  short: { day: "numeric", month: "short" },
  weekday: { weekday: "short", day: "numeric", month: "short" },
  dated: { weekday: "short", day: "numeric", month: "short", year: "numeric" },
  full: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
};

/** A civil date as a runner reads it: "17 Nov", "Tue 17 Nov", "Tue, 17 Nov 2026" or "Tuesday, 17 November 2026" in en-GB. */
export function dateWords(date: LocalDate, locale: string, style: Style = "weekday"): string {
  return format(locale, `date ${style}`, { ...styles[style], timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** The month of a civil date, such as "November 2026". */
export function monthWords(date: LocalDate, locale: string): string {
  return format(locale, "month", { month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** The first and last day of a week as "16 – 22 Nov". */
export function weekWords(monday: LocalDate, locale: string): string {
  const from = new Date(`${monday}T00:00:00Z`);
  const to = new Date(from.getTime() + 6 * 86_400_000);
  return format(locale, "week", { ...styles.short, timeZone: "UTC" }).formatRange(from, to);
}

/** The time of day in `zone` at an instant (epoch milliseconds), such as "06:12" or "6:12 am". */
export function clockWords(instantMs: number, zone: string, locale: string): string {
  return format(locale, `clock ${zone}`, { timeStyle: "short", timeZone: zone }).format(instantMs);
}

/** An instant (epoch milliseconds) in `zone` as "Tue 17 Nov, 06:12". */
export function momentWords(instantMs: number, zone: string, locale: string): string {
  const day = format(locale, `day ${zone}`, { ...styles.weekday, timeZone: zone });
  return `${day.format(instantMs)}, ${clockWords(instantMs, zone, locale)}`;
}

/** The year of a date, where it differs from the year of `today`; else an empty string. */
export function otherYear(date: LocalDate, today: LocalDate): string {
  const [year, now] = [localDate(date).slice(0, 4), localDate(today).slice(0, 4)];
  return year === now ? "" : year;
}

/** Formats are kept, since making one takes a hundred times longer than using it. */
function format(
  locale: string,
  name: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale} ${name}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}
