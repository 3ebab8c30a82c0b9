import fc from "fast-check";
import { expect, test } from "vitest";
import { afterQuiet, usualQuietHours } from "@/domain/notification/quiet-hours";

const at = (text: string) => Date.parse(text);
const day = { from: 780, until: 840 };

test.each([
  ["in the evening before it is quiet", "2026-11-24T20:29:00Z", "2026-11-24T20:29:00Z"],
  ["from the first quiet minute on", "2026-11-24T20:30:00Z", "2026-11-25T06:00:00Z"],
  ["past midnight", "2026-11-25T02:00:00Z", "2026-11-25T06:00:00Z"],
  ["at the end exactly", "2026-11-25T06:00:00Z", "2026-11-25T06:00:00Z"],
  ["in the night of the clock change", "2026-03-28T23:00:00Z", "2026-03-29T05:00:00Z"],
])("a night by Berlin's clock, %s", (_, now, then) => {
  expect(afterQuiet(usualQuietHours, "Europe/Berlin", at(now))).toBe(at(then));
});

test("quiet hours may lie within a day, or not exist", () => {
  expect(afterQuiet(day, "UTC", at("2026-11-24T13:30:00Z"))).toBe(at("2026-11-24T14:00:00Z"));
  expect(afterQuiet(day, "UTC", at("2026-11-24T14:30:00Z"))).toBe(at("2026-11-24T14:30:00Z"));
  expect(afterQuiet({ from: 60, until: 60 }, "UTC", at("2026-11-24T01:00:00Z"))).toBe(
    at("2026-11-24T01:00:00Z"),
  );
});

test("nothing ever rings within quiet hours, whatever the zone, and nothing waits longer than a day", () => {
  const zones = [
    "Europe/Berlin",
    "Africa/Cairo",
    "Asia/Beirut",
    "Australia/Lord_Howe",
    "Pacific/Apia",
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 1439 }),
      fc.integer({ min: 0, max: 1439 }),
      fc.integer({ min: at("2026-01-01T00:00:00Z"), max: at("2027-12-31T00:00:00Z") }),
      (zone, from, until, now) => {
        const then = afterQuiet({ from, until }, zone, now);
        expect(then).toBeGreaterThanOrEqual(now);
        expect(then - now).toBeLessThanOrEqual(26 * 3_600_000);
        expect(afterQuiet({ from, until }, zone, then)).toBe(then);
      },
    ),
  );
});
