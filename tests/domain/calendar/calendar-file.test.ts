import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { type CalendarEvent, calendarFile } from "@/domain/calendar/calendar-file";

const plain: CalendarEvent = {
  uid: "one@runpact.example",
  sequence: 3,
  changedAt: Date.UTC(2026, 10, 1),
  startsAt: Date.UTC(2026, 2, 31, 16, 30),
  endsAt: Date.UTC(2026, 2, 31, 17, 30),
  zone: "Europe/Berlin",
  title: "Quay and back",
  description: "",
  location: "",
  point: null,
  url: "https://runpact.example/group-runs/1/2026-03-31",
  answerUrl: null,
  organiser: { name: "Harbour Lane Runners", url: "https://runpact.example/clubs/1" },
  status: "CONFIRMED",
};

function parse(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.remove(String(zone.getFirstPropertyValue("tzid")));
    ICAL.TimezoneService.register(zone);
  }
  return {
    calendar,
    events: calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one)),
  };
}

/** Every byte-level rule that parsers forgive. */
function wrongLines(text: string): string[] {
  const lines = text.split("\r\n");
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return lines.filter((line) => {
    const octets = new TextEncoder().encode(line);
    return octets.length > 75 || /[\r\n]/.test(line) || decoder.decode(octets) !== line;
  });
}

const nasty = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "Run\r\nATTENDEE:mailto:a@b.example",
    "a\rb",
    "END:VEVENT\nBEGIN:VALARM",
    "x".repeat(200),
    "🏃🏽‍♀️".repeat(40),
    'comma, semicolon; backslash\\ quote" colon:',
    "\u2028line\u2029",
    "\u202eturned",
    "\ud800",
  ),
);

test("whatever people type, ical.js reads back exactly that, and no line is added", {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(nasty, nasty, nasty, nasty, (title, description, location, name) => {
      const event = {
        ...plain,
        title,
        description,
        location,
        organiser: { ...plain.organiser, name },
      };
      const text = calendarFile({ name, method: "PUBLISH", events: [event] });
      expect(wrongLines(text)).toEqual([]);
      const unfolded = text.replaceAll("\r\n ", "").split("\r\n");
      const optional = (description === "" ? 0 : 1) + (location === "" ? 0 : 1);
      const zoneLines = unfolded.indexOf("END:VTIMEZONE") - unfolded.indexOf("BEGIN:VTIMEZONE") + 1;
      expect(unfolded.length).toBe(9 + zoneLines + 12 + optional);
      const { events } = parse(text);
      const read = events[0];
      const shown = (typed: string) =>
        typed
          .toWellFormed()
          .replace(/\r\n?|[\u2028\u2029]/g, "\n")
          .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
          .replace(/[^\P{Cc}\n\t]/gu, "");
      expect(read?.summary).toBe(shown(title));
      expect(read?.description ?? "").toBe(shown(description));
      expect(read?.location ?? "").toBe(shown(location));
    }),
    { numRuns: 300 },
  );
});

describe("instants", () => {
  const zones = [
    "Europe/Berlin",
    "Europe/Dublin",
    "Australia/Lord_Howe",
    "Asia/Beirut",
    "Asia/Kathmandu",
    "America/Asuncion",
    "Pacific/Apia",
    "Africa/Casablanca",
    "Antarctica/Troll",
    "UTC",
  ];

  test("every event is at the same instant after ical.js has read it by our VTIMEZONE", {
    timeout: 60_000,
  }, () => {
    const hour = 3_600_000;
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.array(fc.integer({ min: 0, max: 17_000 }), { minLength: 1, maxLength: 6 }),
        (zone, hours) => {
          const events = hours.map((at, index) => {
            const startsAt = Date.UTC(2026, 0, 1) + at * hour;
            return { ...plain, uid: `${index}@x`, zone, startsAt, endsAt: startsAt + hour };
          });
          const { events: read } = parse(calendarFile({ name: "x", method: "PUBLISH", events }));
          expect(read.map((one) => one.startDate.toJSDate().getTime())).toEqual(
            events.map(({ startsAt }) => startsAt),
          );
          expect(read.map((one) => one.endDate.toJSDate().getTime())).toEqual(
            events.map(({ endsAt }) => endsAt),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});

test("a cancel is told as one, with the sequence it has", () => {
  const off = { ...plain, status: "CANCELLED" as const, sequence: 4 };
  const { calendar, events } = parse(calendarFile({ name: "x", method: "CANCEL", events: [off] }));
  expect(calendar.getFirstPropertyValue("method")).toBe("CANCEL");
  expect(events[0]?.sequence).toBe(4);
  expect(events[0]?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
});
