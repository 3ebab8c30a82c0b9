declare const localDateBrand: unique symbol;

/** A civil date as "YYYY-MM-DD", without zone; compares correctly as a string. */
export type LocalDate = string & { readonly [localDateBrand]: true };

const shape = /^\d{4}-\d{2}-\d{2}$/;
const dayMs = 86_400_000;

/** Days since 1970-01-01 of a civil date. */
export function epochDay(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`) / dayMs;
}

/** The civil date that lies `days` days after 1970-01-01; throws RangeError outside years 0 to 9999. */
export function fromEpochDay(days: number): LocalDate {
  const text = new Date(days * dayMs).toISOString().slice(0, 10);
  if (!shape.test(text)) throw new RangeError(`No calendar date at day ${days}`);
  return text as LocalDate;
}

/** True for a date of the calendar in the form "YYYY-MM-DD"; 2026-02-30 is none. */
export function isLocalDate(text: string): text is LocalDate {
  if (!shape.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Reads "YYYY-MM-DD"; throws RangeError for anything that is no date of the calendar. */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`Not a calendar date: ${JSON.stringify(text)}`);
  return text;
}

/** The civil date `days` days later, or earlier when negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromEpochDay(epochDay(date) + days);
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochDay(to) - epochDay(from);
}
