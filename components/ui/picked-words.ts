const wholeDate = /^\d{4}-\d\d-\d\d$/;
const wholeTime = /^\d\d:\d\d$/;

const dateParts = { weekday: "short", day: "numeric", month: "short", year: "numeric" } as const;

/** What a picker holds ("YYYY-MM-DD" or "HH:MM") as it reads in a locale; null where it holds nothing whole. */
export function pickedWords(type: "date" | "time", value: string, locale: string): string | null {
  const parts = type === "date" ? dateParts : ({ timeStyle: "short" } as const);
  if (!(type === "date" ? wholeDate : wholeTime).test(value)) return null;
  const moment = new Date(type === "date" ? `${value}T00:00Z` : `1970-01-01T${value}Z`);
  if (Number.isNaN(moment.getTime())) return null;
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" }).format(moment);
}
