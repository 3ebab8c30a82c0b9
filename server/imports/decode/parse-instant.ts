const SHAPE =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|[+-]\d\d(?::?\d\d)?)?$/i;
const MINUTE_MS = 60_000;

/** Epoch milliseconds of an ISO 8601 date-time; UTC where no offset is written; NaN if none. */
export function parseInstant(text: string): number {
  const parts = SHAPE.exec(text.trim());
  if (!parts) return Number.NaN;
  const [, year, month, day, hour, minute, second = "0", fraction = "", zone = "Z"] = parts;
  if (Number(month) > 12 || Number(day) > 31 || Number(hour) > 24) return Number.NaN;
  if (Number(minute) > 59 || Number(second) > 60) return Number.NaN;
  const local = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
    Number(fraction.padEnd(3, "0").slice(0, 3)),
  );
  return local - offsetMinutes(zone) * MINUTE_MS;
}

/** Minutes east of UTC that a date-time states; null for "Z" and for none, which say nothing. */
export function statedOffsetMinutes(text: string): number | null {
  const zone = SHAPE.exec(text.trim())?.[8];
  return zone === undefined || zone === "Z" || zone === "z" ? null : offsetMinutes(zone);
}

function offsetMinutes(zone: string): number {
  if (zone === "Z" || zone === "z") return 0;
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return zone.startsWith("-") ? -minutes : minutes;
}
