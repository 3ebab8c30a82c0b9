import { describe, expect, test } from "vitest";
import { startChoices, weeksUntilNext } from "@/domain/commitment/start-choices";
import { localDate } from "@/domain/time-zone/local-date";
import { addWeeks, type WeekStart, weekOf } from "@/domain/week/week";

const thisWeek: WeekStart = weekOf(localDate("2026-11-16"));
const week = (ahead: number) => addWeeks(thisWeek, ahead);
const span = (ahead: number, weeks: number) => ({ startsOn: week(ahead), weeks });

describe("where a commitment may begin", () => {
  test("a runner without one chooses this Monday or the next", () => {
    expect(startChoices(thisWeek, [])).toEqual([week(0), week(1)]);
  });

  test("weeks that are given already are not offered, the Monday after them is", () => {
    expect(startChoices(thisWeek, [span(-3, 8)])).toEqual([week(5)]);
    expect(startChoices(thisWeek, [span(1, 4)])).toEqual([week(0), week(5)]);
    expect(startChoices(thisWeek, [span(-8, 8)])).toEqual([week(0), week(1)]);
  });

  test("nothing is offered that lies further ahead than a commitment may begin", () => {
    expect(startChoices(thisWeek, [span(0, 52)])).toEqual([]);
    expect(startChoices(thisWeek, [span(0, 12)])).toEqual([week(12)]);
    expect(startChoices(thisWeek, [span(0, 13)])).toEqual([]);
  });

  test("it lasts at most until the next one begins", () => {
    expect(weeksUntilNext(week(0), [])).toBe(52);
    expect(weeksUntilNext(week(0), [span(1, 4)])).toBe(1);
    expect(weeksUntilNext(week(0), [span(-8, 8), span(5, 4), span(3, 1)])).toBe(3);
  });
});
