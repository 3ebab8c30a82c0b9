import { expect, test } from "vitest";
import { daylightOf } from "@/domain/daylight/daylight-of";
import { placeOfZone } from "@/domain/daylight/place-of-zone";
import { civilTwilight, type Point, sunTimes } from "@/domain/daylight/sun-times";
import { localDate } from "@/domain/time-zone/local-date";

const berlin = { latitude: 52.52, longitude: 13.405 };
const minuteMs = 60_000;

/** Sunrise and sunset in UTC as almanacs print them. */
const almanac: [string, Point, string, string, string][] = [
  ["Berlin, midsummer", berlin, "2026-06-21", "02:43", "19:33"],
  ["Berlin, midwinter", berlin, "2026-12-21", "07:15", "14:54"],
  ["London, midwinter", { latitude: 51.507, longitude: -0.128 }, "2026-12-21", "08:04", "15:53"],
  ["New York, equinox", { latitude: 40.713, longitude: -74.006 }, "2026-03-20", "10:59", "23:08"],
  ["Quito, equinox", { latitude: -0.18, longitude: -78.47 }, "2026-03-20", "11:18", "23:24"],
];

test.each(almanac)("%s: the sun rises and sets as the almanac says, to three minutes", (...row) => {
  const [, place, date, rises, sets] = row;
  const times = sunTimes(localDate(date), place);
  if (typeof times === "string") throw new Error("The sun rises there every day");
  expect(Math.abs(times.rise - Date.parse(`${date}T${rises}Z`))).toBeLessThan(3 * minuteMs);
  expect(Math.abs(times.set - Date.parse(`${date}T${sets}Z`))).toBeLessThan(3 * minuteMs);
});

test("beyond the date line the sun of the civil date is meant", () => {
  const auckland = { latitude: -36.85, longitude: 174.76 };
  const times = sunTimes(localDate("2026-12-21"), auckland);
  if (typeof times === "string") throw new Error("The sun rises there every day");
  expect(new Date(times.rise).toISOString().slice(0, 16)).toMatch(/^2026-12-20T16:5\d/);
  expect(new Date(times.set).toISOString().slice(0, 16)).toMatch(/^2026-12-21T07:3\d/);
});

test("in Tromsø the sun stays up in June and down in December", () => {
  const tromso = { latitude: 69.65, longitude: 18.96 };
  expect(sunTimes(localDate("2026-06-21"), tromso)).toBe("up");
  expect(sunTimes(localDate("2026-12-21"), tromso)).toBe("down");
  expect(sunTimes(localDate("2026-12-21"), tromso, civilTwilight)).not.toBe("down");
});

test("an evening run in November is in the dark, a noon one in the light, a late afternoon one mixed", () => {
  const during = (from: string, to: string) =>
    daylightOf(
      {
        date: localDate("2026-11-24"),
        startsAt: Date.parse(`2026-11-24T${from}Z`),
        endsAt: Date.parse(`2026-11-24T${to}Z`),
      },
      berlin,
    ).light;
  expect(during("17:30", "18:30")).toBe("dark");
  expect(during("11:00", "12:00")).toBe("light");
  expect(during("15:00", "16:00")).toBe("mixed");
});

test("a zone is where its city is, to a tenth of a degree; an unknown zone is nowhere", () => {
  expect(placeOfZone("Europe/Berlin")).toEqual({ latitude: 52.5, longitude: 13.4 });
  expect(placeOfZone("Pacific/Apia")?.latitude).toBeLessThan(0);
  expect(placeOfZone("Etc/UTC")).toBeNull();
});
