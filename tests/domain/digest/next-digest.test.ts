import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digestWeek, nextDigestAt } from "@/domain/digest/next-digest";
import { localDateOf } from "@/domain/time-zone/zone";
import { addWeeks, isoWeekday, weekOf, weeksBetween } from "@/domain/week/week";

const zones = [
  "Europe/Berlin",
  "America/New_York",
  "Africa/Cairo",
  "America/Santiago",
  "Asia/Beirut",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "Pacific/Apia",
];

const hour = 3_600_000;
const clock = (at: number, zone: string) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" }).format(
    at,
  );

describe.each(zones)("in %s", (zone) => {
  test("a digest comes once in every local week for years, whatever its day and hour", () => {
    const time = fc.record({
      zone: fc.constant(zone),
      weekday: fc.integer({ min: 1, max: 7 }),
      minutes: fc.integer({ min: 0, max: 1439 }),
    });
    const start = fc.integer({ min: Date.UTC(2011, 0, 1), max: Date.UTC(2030, 0, 1) });
    fc.assert(
      fc.property(time, start, (wanted, from) => {
        let at = nextDigestAt(wanted, from);
        for (let count = 0; count < 30; count += 1) {
          const next = nextDigestAt(wanted, at);
          const [week, nextWeek] = [at, next].map((instant) =>
            weekOf(localDateOf(instant - slip(instant, wanted), zone)),
          );
          if (!week || !nextWeek) throw new Error("no week");
          expect(weeksBetween(week, nextWeek)).toBe(1);
          expect(nextDigestAt(wanted, at - 1)).toBe(at);
          at = next;
        }
      }),
      { numRuns: 8 },
    );
  });

  test("seven on Monday is shown by the clock there all year round", () => {
    const wanted = { zone, weekday: 1, minutes: 420 };
    let at = nextDigestAt(wanted, Date.UTC(2026, 0, 1));
    for (let count = 0; count < 53; count += 1) {
      expect(clock(at, zone)).toBe("07:00");
      expect(isoWeekday(localDateOf(at, zone))).toBe(1);
      at = nextDigestAt(wanted, at);
    }
  });
});

/** How far a skipped time was moved on; up to a whole day in Apia in 2011. */
function slip(at: number, { zone, minutes }: { zone: string; minutes: number }): number {
  const [hours = 0, rest = 0] = clock(at, zone).split(":").map(Number);
  const moved = hours * 60 + rest - minutes;
  if (moved !== 0) return (moved < 0 ? moved + 1440 : moved) * 60_000;
  const dayBefore = localDateOf(at, zone);
  return dayBefore === "2011-12-31" && zone === "Pacific/Apia" ? 24 * hour : 0;
}

test("an hour that a clock change skips is made up for at once, and one that comes twice counts once", () => {
  const berlin = { zone: "Europe/Berlin", weekday: 7, minutes: 150 };
  expect(nextDigestAt(berlin, Date.UTC(2026, 2, 23))).toBe(Date.UTC(2026, 2, 29, 1, 30));
  const october = nextDigestAt(berlin, Date.UTC(2026, 9, 20));
  expect(october).toBe(Date.UTC(2026, 9, 25, 0, 30));
  expect(nextDigestAt(berlin, october)).toBe(Date.UTC(2026, 10, 1, 1, 30));
});

test("the Friday that Apia never had sends its digest on Saturday", () => {
  const apia = { zone: "Pacific/Apia", weekday: 5, minutes: 420 };
  const at = nextDigestAt(apia, Date.UTC(2011, 11, 27));
  expect(localDateOf(at, "Pacific/Apia")).toBe("2011-12-31");
  expect(localDateOf(nextDigestAt(apia, at), "Pacific/Apia")).toBe("2012-01-06");
});

test("a digest tells of the week that ended before it was due, also when it comes late", () => {
  const due = Date.UTC(2026, 10, 23, 6);
  const zone = "Europe/Berlin";
  expect(digestWeek(due, due, zone)).toBe("2026-11-16");
  expect(digestWeek(due, due + 5 * 24 * hour, zone)).toBe("2026-11-16");
  expect(digestWeek(due, due + 15 * 24 * hour, zone)).toBe("2026-11-30");
  expect(digestWeek(due, due, "Pacific/Honolulu")).toBe(addWeeks(digestWeek(due, due, zone), -1));
});
