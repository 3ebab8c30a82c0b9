import { expect, test } from "vitest";
import { currentWeek } from "@/domain/week/current-week";

test.each([
  [
    "Sunday 23:50 in New York is still this week",
    "2026-03-09T03:50:00Z",
    "America/New_York",
    0,
    "2026-03-02",
  ],
  [
    "Monday 00:10 in Berlin is the new week",
    "2026-03-08T23:10:00Z",
    "Europe/Berlin",
    0,
    "2026-03-09",
  ],
  [
    "Monday 00:10 is the old week where the day starts at 04:00",
    "2026-03-08T23:10:00Z",
    "Europe/Berlin",
    240,
    "2026-03-02",
  ],
  [
    "the same instant is another week east of the date line",
    "2026-03-08T12:00:00Z",
    "Pacific/Kiritimati",
    0,
    "2026-03-09",
  ],
  ["and this one west of it", "2026-03-08T12:00:00Z", "Etc/GMT+12", 0, "2026-03-02"],
])("%s", (_, instant, zone, dayStart, week) => {
  expect(currentWeek(Date.parse(instant), zone, dayStart)).toBe(week);
});
