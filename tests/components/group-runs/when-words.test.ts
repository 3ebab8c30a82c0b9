import { expect, test } from "vitest";
import { weeksOf } from "@/components/group-runs/calendar-month";
import { turnoutWords, whenWords, whereYouAre } from "@/components/group-runs/when-words";

const start = { startsAt: Date.UTC(2027, 2, 30, 17), zone: "Europe/Berlin" };

test("one start over a clock change, read in three zones: the venue's time first, one's own beside it", () => {
  const read = (zone: string) => whereYouAre(start, { zone, locale: "en-GB" });
  expect(whenWords(start, { zone: "UTC", locale: "en-GB" })).toBe("Tue 30 Mar, 19:00");
  expect(read("Europe/Paris")).toBe("");
  expect(read("Europe/London")).toBe("18:00 where you are");
  expect(read("Australia/Lord_Howe")).toBe("Wed 31 Mar, 04:00 where you are");
});

test("the turnout says how full it is, in words", () => {
  expect(turnoutWords({ going: 0, waiting: 0, capacity: null })).toBe("Nobody has said yes yet");
  expect(turnoutWords({ going: 1, waiting: 0, capacity: null })).toBe("1 is coming");
  expect(turnoutWords({ going: 6, waiting: 0, capacity: 8 })).toBe("6 of 8 seats taken");
  expect(turnoutWords({ going: 8, waiting: 0, capacity: 8 })).toBe("All 8 seats taken");
  expect(turnoutWords({ going: 8, waiting: 2, capacity: 8 })).toBe("Full, 2 waiting");
});

test("a month is shown in whole weeks, Monday first, and in no more than it touches", () => {
  const february = weeksOf("2027-02");
  expect(february.length).toBe(4);
  const march = weeksOf("2026-03");
  expect([march[0]?.[0], march.at(-1)?.at(-1), march.length]).toEqual([
    "2026-02-23",
    "2026-04-05",
    6,
  ]);
});
