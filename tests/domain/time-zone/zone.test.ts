import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, fromEpochDay, localDate } from "@/domain/time-zone/local-date";
import { instantOf, isZone, localDateOf } from "@/domain/time-zone/zone";
import vectors from "@/tests/fixtures/streaks/vectors-streak.json";

const zones = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "Asia/Kathmandu",
  "Asia/Beirut",
  "Africa/Cairo",
  "America/Asuncion",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Pacific/Kiritimati",
  "Etc/GMT+12",
];
const anyInstant = fc.integer({ min: Date.UTC(1995, 0), max: Date.UTC(2045, 0) });
const anyZone = fc.constantFrom(...zones);

describe("local dates", () => {
  test.each(vectors)("the dates hold: $name", ({ activities, expect: { localDates } }) => {
    const dates = activities.map(({ startUtc, zone }) => localDateOf(Date.parse(startUtc), zone));
    expect(dates).toEqual(localDates);
  });

  test.each([
    [
      "Beirut, a minute before the skipped midnight",
      "2026-03-28T21:59:59.999Z",
      "Asia/Beirut",
      "2026-03-28",
    ],
    [
      "Beirut, the first instant of a day without midnight",
      "2026-03-28T22:00:00Z",
      "Asia/Beirut",
      "2026-03-29",
    ],
    ["Cairo, before the skipped midnight", "2026-04-23T21:59:59Z", "Africa/Cairo", "2026-04-23"],
    ["Cairo, after the skipped midnight", "2026-04-23T22:00:00Z", "Africa/Cairo", "2026-04-24"],
    [
      "Asunción, before the skipped midnight of 2023",
      "2023-10-01T03:59:59Z",
      "America/Asuncion",
      "2023-09-30",
    ],
    [
      "Asunción, after the skipped midnight of 2023",
      "2023-10-01T04:00:00Z",
      "America/Asuncion",
      "2023-10-01",
    ],
    [
      "Lord Howe, in the half hour that comes twice",
      "2026-04-04T15:10:00Z",
      "Australia/Lord_Howe",
      "2026-04-05",
    ],
    ["Kathmandu, five to midnight", "2026-01-04T18:10:00Z", "Asia/Kathmandu", "2026-01-04"],
    ["Kathmandu, at midnight", "2026-01-04T18:15:00Z", "Asia/Kathmandu", "2026-01-05"],
    [
      "Apia, the last instant before the skipped day",
      "2011-12-30T09:59:59Z",
      "Pacific/Apia",
      "2011-12-29",
    ],
    [
      "Apia, the first instant after the skipped day",
      "2011-12-30T10:00:00Z",
      "Pacific/Apia",
      "2011-12-31",
    ],
    [
      "a flight west arrives on the date it left",
      "2026-05-04T14:00:00Z",
      "America/Los_Angeles",
      "2026-05-04",
    ],
    ["a flight east misses a date", "2026-05-05T06:00:00Z", "Pacific/Auckland", "2026-05-05"],
  ])("%s", (_, instant, zone, date) => {
    expect(localDateOf(Date.parse(instant), zone)).toBe(date);
  });

  test("a fraction of a millisecond does not round a run into the next day", () => {
    expect(localDateOf(Date.parse("2026-01-01T23:59:59.999Z") + 0.9, "UTC")).toBe("2026-01-01");
  });

  test("the process's own zone changes nothing", () => {
    expect(process.env.TZ).toBe("Asia/Kathmandu");
    expect(localDateOf(Date.parse("2026-03-09T03:50:00Z"), "America/New_York")).toBe("2026-03-08");
  });
});

describe("a day that starts later than midnight", () => {
  test.each([
    ["02:59 is the evening before", "2026-06-02T00:59:00Z", "Europe/Berlin", 180, "2026-06-01"],
    ["03:00 is the new day", "2026-06-02T01:00:00Z", "Europe/Berlin", 180, "2026-06-02"],
    [
      "01:30 is the day before even where midnight was skipped",
      "2026-03-28T22:30:00Z",
      "Asia/Beirut",
      240,
      "2026-03-28",
    ],
    [
      "03:10 counts by the wall clock when the clocks went forward",
      "2026-03-29T01:10:00Z",
      "Europe/Berlin",
      180,
      "2026-03-29",
    ],
    [
      "02:30 the second time is still the day before",
      "2026-10-25T01:30:00Z",
      "Europe/Berlin",
      180,
      "2026-10-24",
    ],
    [
      "the day before a skipped day is the one that existed",
      "2011-12-30T11:00:00Z",
      "Pacific/Apia",
      240,
      "2011-12-29",
    ],
    [
      "a runner's first of January at 01:00 is the old year",
      "2027-01-01T01:00:00Z",
      "UTC",
      240,
      "2026-12-31",
    ],
  ])("%s", (_, instant, zone, dayStart, date) => {
    expect(localDateOf(Date.parse(instant), zone, dayStart)).toBe(date);
  });

  test("it moves a run back by at most the date before", () => {
    fc.assert(
      fc.property(anyInstant, anyZone, fc.integer({ min: 0, max: 240 }), (instant, zone, start) => {
        const civil = localDateOf(instant, zone);
        const ours = localDateOf(instant, zone, start);
        expect(ours <= civil).toBe(true);
        expect(
          ours === civil || localDateOf(instant - 240 * 60_000 - 3_600_000, zone) <= ours,
        ).toBe(true);
      }),
    );
  });
});

describe("instants of wall-clock times", () => {
  test.each([
    ["an ordinary morning", "2026-11-23", 7 * 60, "Europe/Berlin", "2026-11-23T06:00:00Z"],
    ["a gap moves forward", "2026-03-29", 2 * 60 + 30, "Europe/Berlin", "2026-03-29T01:30:00Z"],
    [
      "a half-hour gap moves forward by half an hour",
      "2026-10-04",
      2 * 60 + 15,
      "Australia/Lord_Howe",
      "2026-10-03T15:45:00Z",
    ],
    [
      "a skipped midnight is the first instant of the day",
      "2026-03-29",
      0,
      "Asia/Beirut",
      "2026-03-28T22:00:00Z",
    ],
    [
      "of a time that comes twice the first",
      "2026-10-25",
      2 * 60 + 30,
      "Europe/Berlin",
      "2026-10-25T00:30:00Z",
    ],
    ["on a skipped day the next one", "2011-12-30", 7 * 60, "Pacific/Apia", "2011-12-30T17:00:00Z"],
    ["a quarter-hour zone", "2026-01-05", 5, "Asia/Kathmandu", "2026-01-04T18:20:00Z"],
  ])("%s", (_, date, minutes, zone, instant) => {
    expect(new Date(instantOf(localDate(date), minutes, zone)).toISOString()).toBe(
      new Date(instant).toISOString(),
    );
  });

  test("noon of a date lies on that date in every zone", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 27_000 }).map(fromEpochDay),
        anyZone,
        (date, zone) => {
          const skipped = zone === "Pacific/Apia" && date === "2011-12-30";
          const there = localDateOf(instantOf(date, 720, zone), zone);
          expect(there).toBe(skipped ? addDays(date, 1) : date);
        },
      ),
    );
  });
});

describe("zone names", () => {
  test.each([...zones, "Asia/Calcutta", "Europe/Kyiv"])("%s is a zone", (zone) => {
    expect(isZone(zone)).toBe(true);
  });

  test.each(["", "Mars/Olympus", "+05:45", "europe/berlin", "Europe/Berlin ", "../etc", "2026"])(
    "%j is no zone",
    (zone) => expect(isZone(zone)).toBe(false),
  );
});
