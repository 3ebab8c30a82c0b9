import { Temporal } from "temporal-polyfill";
import { contentLine } from "./content-line";

type Zoned = Temporal.ZonedDateTime;

/**
 * The VTIMEZONE of an IANA zone with each real change of its clocks from before `from` until `to` (epoch
 * milliseconds), one observance each: rules that politics bend cannot be told by a yearly rule.
 */
export function vtimezone(zone: string, { from, to }: { from: number; to: number }): string {
  const changes = changesBetween(zone, from, to);
  const lowest = Math.min(...changes.flatMap(({ before, after }) => [before, after]));
  return [
    contentLine("BEGIN", "VTIMEZONE"),
    contentLine("TZID", zone),
    ...changes.map(({ wall, before, after }) => observance(wall, before, after, lowest)),
    contentLine("END", "VTIMEZONE"),
  ].join("");
}

/** A zone's offset as an observance writes it, from nanoseconds: "+0545". */
function offsetWords(nanoseconds: number): string {
  const seconds = Math.abs(nanoseconds) / 1_000_000_000;
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) =>
    String(Math.floor(part)).padStart(2, "0"),
  );
  const [hours = "", minutes = "", rest = ""] = parts;
  return `${nanoseconds < 0 ? "-" : "+"}${hours}${minutes}${rest === "00" ? "" : rest}`;
}

type Change = { wall: string; before: number; after: number };

function changesBetween(zone: string, from: number, to: number): Change[] {
  const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  const first = start.getTimeZoneTransition("previous");
  const always = { wall: "19700101T000000", before: start.offsetNanoseconds };
  const changes: Change[] = first
    ? [changeAt(first)]
    : [{ ...always, after: start.offsetNanoseconds }];
  let next = start.getTimeZoneTransition("next");
  while (next && next.epochMilliseconds <= to) {
    changes.push(changeAt(next));
    next = next.getTimeZoneTransition("next");
  }
  return changes;
}

/** The wall time that clocks would have shown at the change, had they not changed. */
function changeAt(at: Zoned): Change {
  const before = at.subtract({ milliseconds: 1 }).offsetNanoseconds;
  const shift = { nanoseconds: before - at.offsetNanoseconds };
  const wall = at.toPlainDateTime().add(shift);
  return { wall: compact(wall), before, after: at.offsetNanoseconds };
}

function compact(wall: Temporal.PlainDateTime): string {
  return wall.toString({ smallestUnit: "second" }).replace(/[-:]/g, "");
}

function observance(wall: string, before: number, after: number, lowest: number): string {
  const kind = after > lowest ? "DAYLIGHT" : "STANDARD";
  return [
    contentLine("BEGIN", kind),
    contentLine("DTSTART", wall),
    contentLine("TZOFFSETFROM", offsetWords(before)),
    contentLine("TZOFFSETTO", offsetWords(after)),
    contentLine("TZNAME", offsetWords(after)),
    contentLine("END", kind),
  ].join("");
}
