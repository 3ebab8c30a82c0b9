import { expect, test } from "vitest";
import { factOf } from "@/domain/coach/fact";
import type { PastRun } from "@/domain/coach/past-run";
import { type CoachedWeek, type WeekInput, weekSheet } from "@/domain/coach/week-sheet";
import { worthSaying } from "@/domain/coach/worth-saying";
import { addDays, localDate } from "@/domain/time-zone/local-date";
import { addWeeks, weekOf } from "@/domain/week/week";

const week = weekOf(localDate("2026-11-16"));

function line(back: number, more: Partial<CoachedWeek> = {}): CoachedWeek {
  return {
    week: addWeeks(week, -back),
    verdict: "kept",
    comeback: false,
    committedDays: 3,
    keptDays: 3,
    filledBy: [],
    votes: 3,
    ...more,
  };
}

function run(back: number, day: number, minutes = 40, more: Partial<PastRun> = {}): PastRun {
  const date = addDays(addWeeks(week, -back), day);
  return {
    id: `${back}-${day}`,
    localDate: date,
    movingSeconds: minutes * 60,
    distanceMetres: minutes * 170,
    counts: true,
    told: false,
    ...more,
  };
}

const weeksAgo = Array.from({ length: 12 }, (_, at) => 11 - at);
const steady = weeksAgo.flatMap((back) => [run(back, 1), run(back, 3), run(back, 5)]);

function input(more: Partial<WeekInput> = {}): WeekInput {
  return {
    week,
    statements: weeksAgo.map((back) => line(back)),
    runs: steady,
    partners: [],
    mood: "ordinary",
    unit: "km",
    locale: "en-GB",
    ...more,
  };
}

test("a kept week holds its days, streak, votes and runs, each with what it is held against", () => {
  const sheet = weekSheet(input());
  expect(factOf(sheet, "kept-days")).toMatchObject({
    value: 3,
    base: { kind: "out-of", value: 3 },
  });
  expect(factOf(sheet, "streak")?.value).toBe(12);
  expect(factOf(sheet, "runs")).toMatchObject({ value: 3, certainty: "measured" });
  expect(factOf(sheet, "favourite-day")).toMatchObject({ value: 8, subject: "Tuesday" });
  expect(factOf(sheet, "early-start")).toMatchObject({ value: 12, base: { value: 12 } });
  expect(factOf(sheet, "longest-run")).toBeNull();
});

test("later weeks, and runs of later weeks, change nothing about a closed one", () => {
  const later = input({
    statements: [...input().statements, line(-1, { verdict: "open", keptDays: 1 })],
    runs: [...steady, run(-1, 0, 200)],
  });
  expect(weekSheet(later)).toEqual(weekSheet(input()));
});

test("a longest run says for how many weeks, and not before there are four to look at", () => {
  const long = [...steady, run(0, 6, 95)];
  expect(factOf(weekSheet(input({ runs: long })), "longest-run")).toMatchObject({
    value: 95 * 60,
    base: { value: 12 },
  });
  const rival = [...long, run(5, 6, 95)];
  expect(factOf(weekSheet(input({ runs: rival })), "longest-run")?.base?.value).toBe(5);
  const recent = [...long, run(3, 6, 120)];
  expect(factOf(weekSheet(input({ runs: recent })), "longest-run")).toBeNull();
  const young = [run(0, 1, 95), run(1, 1), run(2, 1)];
  expect(factOf(weekSheet(input({ runs: young })), "longest-run")).toBeNull();
});

test("a run that was only told makes the sums of its week told", () => {
  const runs = [...steady, run(0, 6, 20, { told: true })];
  expect(factOf(weekSheet(input({ runs })), "time")?.certainty).toBe("told");
});

test("a partner is spoken of only after a kept week, and never by an odd name", () => {
  const partner = {
    name: "Jonas Lind",
    keptDays: 4,
    committedDays: 3,
    kept: true,
    togetherWeeks: 5,
  };
  const kept = weekSheet(input({ partners: [partner] }));
  expect(factOf(kept, "partner")).toMatchObject({ value: 3, subject: "Jonas" });
  expect(factOf(kept, "together")?.value).toBe(5);
  const missed = weekSheet(input({ partners: [{ ...partner, kept: false }] }));
  expect(factOf(missed, "partner")).toBeNull();
  for (const name of [
    "https://evil.example",
    "<b>Jo</b>",
    "\u202eoJ",
    "A.B",
    "7eleven",
    "x".repeat(60),
  ]) {
    const odd = weekSheet(input({ partners: [{ ...partner, name }] }));
    expect(factOf(odd, "partner")?.subject).toBe("your partner");
  }
});

test("a drop is a fact of the sheet but never what is worth saying", () => {
  const runs = steady.filter(({ id }) => id !== "0-3" && id !== "0-5");
  const sheet = weekSheet(input({ runs }));
  expect(factOf(sheet, "runs-change")?.value).toBe(-2);
  expect(worthSaying(sheet).change?.id).not.toBe("runs-change");
  expect(worthSaying(sheet).change?.id).not.toBe("time-change");
});

test("the longest streak goes before a pattern, a filled day before everything that changed", () => {
  const statements = [line(12, { verdict: "missed" }), ...input().statements];
  const reserve = line(0, {
    verdict: "kept-with-reserve",
    keptDays: 2,
    filledBy: [{ kind: "reserve" }],
  });
  const sheet = weekSheet(input({ statements: [...statements.slice(0, -1), reserve] }));
  const { answer, news, change } = worthSaying(sheet);
  expect([answer?.id, news?.id, change?.id]).toEqual(["kept-days", "longest-streak", "filled"]);
});

test("a week outside of a commitment still has its runs", () => {
  const sheet = weekSheet(input({ statements: [] }));
  expect(sheet.verdict).toBeNull();
  expect(worthSaying(sheet).answer?.id).toBe("runs");
});
