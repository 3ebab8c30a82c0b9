import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import { localDate } from "@/domain/time-zone/local-date";
import { untilInstant } from "./rrule-text";
import { type PlacedTime, placeWallTime, type WallTime, wallTimeAt } from "./wall-time";

/** One instance of a rule: the wall time that the rule names, and where it lies. */
export type Occurrence = PlacedTime & { wall: WallTime };

/** A rule with its first wall time; `zone` is the venue's. */
export type RuleFrom = { rrule: string; start: WallTime; zone: string };

/** Instants (epoch milliseconds), both ends included; the wall times between them are looked at. */
export type Window = { from: number; to: number };

const dayMs = 86_400_000;

/**
 * The instances of a rule (RFC 5545) that begin within a window, in order of their wall times. The rule counts
 * by the wall clock of `zone`: an instance at a skipped time is there, moved on by the gap and marked.
 */
export function expandRule({ rrule, start, zone }: RuleFrom, { from, to }: Window): Occurrence[] {
  const rule = new RRuleTemporal({
    rruleString: onTheWall(rrule, zone),
    dtstart: asUtc(start),
    temporal: Temporal,
    cache: false,
  });
  return rule
    .between(new Date(from - 2 * dayMs), new Date(to + 2 * dayMs), true)
    .map((instance) => {
      const wall = {
        date: localDate(instance.toPlainDate().toString()),
        minutes: instance.hour * 60 + instance.minute,
      };
      return { wall, ...placeWallTime(wall, zone) };
    })
    .filter(({ startsAt }) => startsAt >= from && startsAt <= to);
}

/** Wall times are expanded as if they were UTC, so an UNTIL that names an instant becomes the wall's. */
function onTheWall(rrule: string, zone: string): string {
  return rrule.replace(/UNTIL=(\d{8}T\d{6}Z)/, (_match, until: string) => {
    const instant = untilInstant(until);
    const { date, minutes } = wallTimeAt(instant, zone);
    const clock = `${two(Math.floor(minutes / 60))}${two(minutes % 60)}${until.slice(13, 15)}`;
    return `UNTIL=${date.replaceAll("-", "")}T${clock}Z`;
  });
}

function asUtc({ date, minutes }: WallTime): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(date)
    .toPlainDateTime({ hour: Math.floor(minutes / 60), minute: minutes % 60 })
    .toZonedDateTime("UTC");
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
