import { expect, test } from "vitest";
import { gravest } from "@/domain/coach/fact";
import { moodOfReadiness } from "@/domain/coach/readiness-mood";
import { addDays, localDate } from "@/domain/time-zone/local-date";

const date = localDate("2026-11-24");
const day = (ago: number, more = {}) => ({
  localDate: addDays(date, -ago),
  advice: "rest" as const,
  professional: false,
  troubled: false,
  ...more,
});

test("a red answer makes the coach gentle for two days, a professional's one for a week", () => {
  expect([0, 1, 2].map((ago) => moodOfReadiness([day(ago)], date))).toEqual([
    "gentle",
    "gentle",
    "ordinary",
  ]);
  const lasting = [0, 6, 7].map((ago) => moodOfReadiness([day(ago, { professional: true })], date));
  expect(lasting).toEqual(["lasting", "lasting", "ordinary"]);
});

test("the latest answer decides, and later days do not speak for earlier ones", () => {
  const well = day(0, { advice: "go" });
  expect(moodOfReadiness([day(1, { professional: true }), well], date)).toBe("ordinary");
  expect(moodOfReadiness([day(0)], addDays(date, -1))).toBe("ordinary");
  expect(moodOfReadiness([], date)).toBe("ordinary");
});

test("low mood is answered gently even where an easy run is advised", () => {
  expect(moodOfReadiness([day(0, { advice: "floor", troubled: true })], date)).toBe("gentle");
  expect(moodOfReadiness([day(0, { advice: "floor" })], date)).toBe("ordinary");
});

test("the gravest of several moods speaks", () => {
  expect(gravest([])).toBe("ordinary");
  expect(gravest(["gentle", "medical", "lasting"])).toBe("medical");
});
