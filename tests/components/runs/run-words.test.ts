import { expect, test } from "vitest";
import { runMeasures, runTitle } from "@/components/runs/run-words";
import { zoneWords } from "@/components/runs/zone-words";

const run = {
  title: "",
  sport: "run",
  source: "imported",
  zone: "Asia/Kathmandu",
  startedAt: Date.UTC(2026, 10, 17, 0, 30),
} as const;

test("a run without a title is called after the time of day where it was run", () => {
  expect(runTitle(run)).toBe("Morning run");
  expect(runTitle({ ...run, zone: "America/New_York" })).toBe("Evening run");
  expect(runTitle({ ...run, zone: "Pacific/Auckland", sport: "ride" })).toBe("Midday ride");
  expect(runTitle({ ...run, zone: "UTC" })).toBe("Night run");
});

test("a title of its own stands, and a time that nobody knows is not named", () => {
  expect(runTitle({ ...run, title: "Pier and back" })).toBe("Pier and back");
  expect(runTitle({ ...run, source: "by_hand" })).toBe("Run");
  expect(runTitle({ ...run, startedAt: null, sport: "walk" })).toBe("Walk");
});

test("what was measured is said in the reader's unit; an unknown distance is left out", () => {
  const units = { unit: "km", locale: "en-GB" } as const;
  const measures = runMeasures({ distanceMetres: 10_020, movingSeconds: 3130 }, units);
  expect(measures.replace(/\s/g, " ")).toBe("10.02 km · 52:10");
  expect(runMeasures({ distanceMetres: null, movingSeconds: 600 }, units)).toBe("10:00");
});

test("a zone is said as people say it", () => {
  expect(zoneWords("Asia/Kathmandu")).toBe("Kathmandu time");
  expect(zoneWords("America/Argentina/Buenos_Aires")).toBe("Buenos Aires time");
  expect(zoneWords("Etc/GMT-2")).toBe("UTC+2");
  expect(zoneWords("Etc/GMT+9")).toBe("UTC-9");
  expect(zoneWords("UTC")).toBe("UTC");
});
