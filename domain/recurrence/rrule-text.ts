import { addDays, localDate } from "@/domain/time-zone/local-date";
import type { NthOfMonth, RepeatEnd, RepeatRule, Weekday } from "./repeat-rule";
import { placeWallTime, wallTimeAt } from "./wall-time";

const names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/** The rule as RFC 5545 writes it; "until" includes the whole of its day in `zone`, told in UTC as the RFC asks. */
export function rruleOf(rule: RepeatRule, zone: string): string {
  const parts =
    rule.every === "week"
      ? ["FREQ=WEEKLY", ...step(rule.interval), `BYDAY=${[...rule.weekdays].sort().map(nameOf)}`]
      : ["FREQ=MONTHLY", ...step(rule.interval), `BYDAY=${rule.nth}${nameOf(rule.weekday)}`];
  return [...parts, ...endOf(rule.end, zone)].join(";");
}

/** The rule behind a text that rruleOf wrote; throws RangeError for any other. */
export function ruleOf(rrule: string, zone: string): RepeatRule {
  const parts = new Map(rrule.split(";").map((part) => part.split("=", 2) as [string, string]));
  const interval = Number(parts.get("INTERVAL") ?? 1);
  const days = parts.get("BYDAY") ?? "";
  const end = readEnd(parts, zone);
  const nth = /^(-1|[1-4])([A-Z]{2})$/.exec(days);
  let rule: RepeatRule | null = null;
  if (parts.get("FREQ") === "WEEKLY") {
    rule = { every: "week", interval, weekdays: days.split(",").map(dayOf), end };
  } else if (nth) {
    rule = {
      every: "month",
      interval,
      nth: Number(nth[1]) as NthOfMonth,
      weekday: dayOf(nth[2] ?? ""),
      end,
    };
  }
  if (!rule || rruleOf(rule, zone) !== rrule) throw new RangeError("Not a rule of the form.");
  return rule;
}

function step(interval: number): string[] {
  return interval === 1 ? [] : [`INTERVAL=${interval}`];
}

function nameOf(day: Weekday): string {
  return names[day - 1] ?? "";
}

function dayOf(name: string): Weekday {
  const place = (names as readonly string[]).indexOf(name);
  if (place < 0) throw new RangeError("Not a rule of the form.");
  return (place + 1) as Weekday;
}

function endOf(end: RepeatEnd, zone: string): string[] {
  if (end.kind === "never") return [];
  if (end.kind === "count") return [`COUNT=${end.count}`];
  const nextDay = placeWallTime({ date: addDays(end.date, 1), minutes: 0 }, zone).startsAt;
  const last = new Date(nextDay - 1000).toISOString().replace(/\.\d+|[-:]/g, "");
  return [`UNTIL=${last}`];
}

function readEnd(parts: ReadonlyMap<string, string>, zone: string): RepeatEnd {
  const [until, count] = [parts.get("UNTIL"), parts.get("COUNT")];
  if (until) return { kind: "until", date: localDate(wallTimeAt(untilInstant(until), zone).date) };
  return count ? { kind: "count", count: Number(count) } : { kind: "never" };
}

/** The instant (epoch milliseconds) that an UNTIL in UTC, such as "20260331T215959Z", names. */
export function untilInstant(until: string): number {
  return Date.parse(
    until.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"),
  );
}
