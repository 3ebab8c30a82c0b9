import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expandRule } from "@/domain/recurrence/expand-rule";
import { placeWallTime, type WallTime } from "@/domain/recurrence/wall-time";
import { localDate } from "@/domain/time-zone/local-date";

type PlainVector = { name: string; rrule: string; dtstart: string; instances: string[] };
type ZonedVector = {
  name: string;
  tzid: string;
  dtstart: string;
  rrule: string;
  instances: { wall: string; utc: string; gap: boolean; overlap: boolean }[];
  utc_rfc_skip: string[];
};

const everything = { from: Date.UTC(1900, 0, 1), to: Date.UTC(2100, 0, 1) };
const dayMs = 86_400_000;

function read<Vector>(folder: string, file: string): Vector[] {
  return JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
}

function wallOf(text: string): WallTime {
  const [, year, month, day, hour, minute] =
    /^(\d{4})-?(\d\d)-?(\d\d)T(\d\d):?(\d\d)/.exec(text) ?? [];
  return {
    date: localDate(`${year}-${month}-${day}`),
    minutes: Number(hour) * 60 + Number(minute),
  };
}

const kept = fileURLToPath(new URL("../../fixtures/recurrence", import.meta.url));
const shared = fileURLToPath(new URL("../../../../shared/data/rrule", import.meta.url));
const folders = [kept, ...(existsSync(shared) ? [shared] : [])];

for (const folder of folders) {
  const plain = read<PlainVector>(folder, "vectors-subset.json");
  const zoned = read<ZonedVector>(folder, "vectors-dst.json");

  describe(`the vectors of ${folder === kept ? "the project" : "the shared folder"}`, () => {
    test("57 rules and 34 rules over clock changes are there", () => {
      expect([plain.length, zoned.length]).toEqual([57, 34]);
    });

    test.each(plain)("RFC 5545: $name ($rrule)", ({ rrule, dtstart, instances }) => {
      const found = expandRule({ rrule, start: wallOf(dtstart), zone: "UTC" }, everything);
      expect(found.map(({ wall }) => wall)).toEqual(instances.map(wallOf));
    });

    test.each(zoned)("clock changes: $name", ({ rrule, dtstart, tzid, instances }) => {
      const found = expandRule({ rrule, start: wallOf(dtstart), zone: tzid }, everything);
      expect(
        found.map(({ wall, startsAt, gap, overlap }) => ({ wall, startsAt, gap, overlap })),
      ).toEqual(
        instances.map(({ wall, utc, ...marks }) => ({
          wall: wallOf(wall),
          startsAt: Date.parse(utc),
          ...marks,
        })),
      );
    });

    test.each(zoned)("without the skipped times it is what RFC 5545 says: $name", (vector) => {
      const { rrule, dtstart, tzid: zone, utc_rfc_skip: skip } = vector;
      const unlimited = rrule.replace(/;COUNT=\d+/, "");
      const to = Date.parse(skip.at(-1) ?? "") + dayMs / 4;
      const found = expandRule(
        { rrule: unlimited, start: wallOf(dtstart), zone },
        { ...everything, to },
      );
      expect(found.flatMap(({ gap, startsAt }) => (gap ? [] : [startsAt]))).toEqual(
        skip.map((utc) => Date.parse(utc)),
      );
    });
  });
}

test("a window holds exactly the instances of the whole rule that begin in it", {
  timeout: 60_000,
}, () => {
  const zones = ["Europe/Berlin", "Australia/Lord_Howe", "Asia/Beirut", "Pacific/Apia", "UTC"];
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.constantFrom(
        "FREQ=WEEKLY;BYDAY=TU,SU",
        "FREQ=MONTHLY;BYDAY=-1SU",
        "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO",
      ),
      fc.integer({ min: 0, max: 1439 }),
      fc.integer({ min: 0, max: 700 }),
      fc.integer({ min: 0, max: 200 }),
      (zone, rrule, minutes, after, days) => {
        const rule = { rrule, zone, start: { date: localDate("2026-01-05"), minutes } };
        const year = { from: Date.UTC(2025, 11, 1), to: Date.UTC(2028, 6, 1) };
        const from = Date.UTC(2026, 0, 1) + after * dayMs;
        const window = { from, to: from + days * dayMs };
        const all = expandRule(rule, year).filter(
          ({ startsAt }) => startsAt >= window.from && startsAt <= window.to,
        );
        expect(expandRule(rule, window)).toEqual(all);
      },
    ),
    { numRuns: 60 },
  );
});

test("a skipped time is shown at the time that clocks show, a doubled one is the first", () => {
  const berlin = (date: string) =>
    placeWallTime({ date: localDate(date), minutes: 150 }, "Europe/Berlin");
  expect(berlin("2026-03-29")).toEqual({
    startsAt: Date.UTC(2026, 2, 29, 1, 30),
    shown: { date: "2026-03-29", minutes: 210 },
    gap: true,
    overlap: false,
  });
  expect(berlin("2026-10-25")).toMatchObject({
    startsAt: Date.UTC(2026, 9, 25, 0, 30),
    gap: false,
    overlap: true,
  });
});
