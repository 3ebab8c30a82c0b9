import { Temporal } from "temporal-polyfill";
import { contentLine, quotedParameter, textValue } from "./content-line";
import { vtimezone } from "./vtimezone";

/** One event; instants in epoch milliseconds. Texts may hold anything that people type. */
export type CalendarEvent = {
  uid: string;
  sequence: number;
  /** When it was last changed. */
  changedAt: number;
  startsAt: number;
  endsAt: number;
  zone: string;
  title: string;
  description: string;
  location: string;
  point: { latitude: number; longitude: number } | null;
  url: string;
  /** Where its reader answers without signing in; it is written under the description. */
  answerUrl: string | null;
  organiser: { name: string; url: string };
  status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
};

export type CalendarFile = { name: string; method: "PUBLISH" | "CANCEL"; events: CalendarEvent[] };

/** An iCalendar file (RFC 5545), CR LF at each line's end. */
export function calendarFile({ name, method, events }: CalendarFile): string {
  return [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", "-//Runpact//Group runs//EN"),
    contentLine("CALSCALE", "GREGORIAN"),
    contentLine("METHOD", method),
    contentLine("X-WR-CALNAME", textValue(name)),
    contentLine("REFRESH-INTERVAL;VALUE=DURATION", "PT1H"),
    ...zonesOf(events),
    ...events.map(eventLines),
    contentLine("END", "VCALENDAR"),
  ].join("");
}

function zonesOf(events: readonly CalendarEvent[]): string[] {
  const zones = [...new Set(events.map(({ zone }) => zone))].filter((zone) => zone !== "UTC");
  return zones.map((zone) => {
    const own = events.filter((event) => event.zone === zone);
    const from = Math.min(...own.map(({ startsAt }) => startsAt));
    const to = Math.max(...own.map(({ endsAt }) => endsAt));
    return vtimezone(zone, { from, to });
  });
}

function eventLines(event: CalendarEvent): string {
  const { uid, sequence, changedAt, startsAt, endsAt, zone, point, organiser } = event;
  const answer = event.answerUrl && `Yes, maybe or no: ${event.answerUrl}`;
  const description = [event.description, answer].filter(Boolean).join("\n\n");
  const optional = [
    description && contentLine("DESCRIPTION", textValue(description)),
    event.location && contentLine("LOCATION", textValue(event.location)),
    point && contentLine("GEO", `${point.latitude.toFixed(6)};${point.longitude.toFixed(6)}`),
  ];
  return [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", textValue(uid)),
    contentLine("SEQUENCE", String(sequence)),
    contentLine("DTSTAMP", utc(changedAt)),
    contentLine("LAST-MODIFIED", utc(changedAt)),
    moment("DTSTART", startsAt, zone),
    moment("DTEND", endsAt, zone),
    contentLine("SUMMARY", textValue(event.title)),
    ...optional.flatMap((line) => line || []),
    contentLine("URL", event.url),
    contentLine(`ORGANIZER;CN=${quotedParameter(organiser.name)}`, organiser.url),
    contentLine("STATUS", event.status),
    contentLine("END", "VEVENT"),
  ].join("");
}

/** Wall time with its zone; of a time that comes twice the RFC means the first, so the second is told in UTC. */
function moment(name: string, instant: number, zone: string): string {
  const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const wall = there.toPlainDateTime();
  const isFirst = wall.toZonedDateTime(zone).epochMilliseconds === instant;
  if (zone === "UTC" || !isFirst) return contentLine(name, utc(instant));
  const text = wall.toString({ smallestUnit: "second" }).replace(/[-:]/g, "");
  return contentLine(`${name};TZID=${zone}`, text);
}

function utc(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}
