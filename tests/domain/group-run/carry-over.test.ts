import { expect, test } from "vitest";
import { carryOver } from "@/domain/group-run/carry-over";
import { localDate } from "@/domain/time-zone/local-date";

const dates = (...days: string[]) => days.map((day) => localDate(`2026-03-${day}`));

test("a date that stays keeps its answers; one that moves within its week takes them along", () => {
  const carried = carryOver(dates("03", "05", "10", "12"), dates("03", "06", "11", "12"), {
    single: false,
  });
  expect([...carried]).toEqual([
    ["2026-03-03", "2026-03-03"],
    ["2026-03-05", "2026-03-06"],
    ["2026-03-10", "2026-03-11"],
    ["2026-03-12", "2026-03-12"],
  ]);
});

test("no two dates go to the same one, and a week without the run drops its answers", () => {
  const carried = carryOver(dates("03", "05", "17"), dates("07"), { single: false });
  expect([...carried.values()]).toEqual(["2026-03-07", null, null]);
});

test("a single run takes its answers wherever it goes", () => {
  expect([...carryOver(dates("03"), dates("29"), { single: true })]).toEqual([
    ["2026-03-03", "2026-03-29"],
  ]);
});
