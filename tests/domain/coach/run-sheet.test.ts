import { expect, test } from "vitest";
import { factOf } from "@/domain/coach/fact";
import type { PastRun } from "@/domain/coach/past-run";
import { type RunInput, runSheet } from "@/domain/coach/run-sheet";
import { localDate } from "@/domain/time-zone/local-date";
import { weekOf } from "@/domain/week/week";

function run(date: string, more: Partial<PastRun> = {}): PastRun {
  return {
    id: date,
    localDate: localDate(date),
    movingSeconds: 2400,
    distanceMetres: 7000,
    counts: true,
    told: false,
    ...more,
  };
}

const line = {
  week: weekOf(localDate("2026-11-16")),
  verdict: "open" as const,
  comeback: false,
  committedDays: 3,
  keptDays: 2,
  filledBy: [],
  votes: 2,
};

function input(more: Partial<RunInput> = {}): RunInput {
  const own = run("2026-11-18");
  return {
    run: own,
    runs: [run("2026-11-16"), own],
    line,
    runCount: 7,
    mood: "ordinary",
    unit: "km",
    locale: "en-GB",
    ...more,
  };
}

test("a run says how far the week is, and what is left", () => {
  const sheet = runSheet(input());
  expect(sheet).toMatchObject({ occasion: "run-finished", verdict: "open" });
  expect(factOf(sheet, "progress")).toMatchObject({ value: 2, base: { value: 3 } });
  expect(factOf(sheet, "days-left")?.value).toBe(1);
});

test("two runs on one day are one day, and later runs change nothing", () => {
  const runs = [...input().runs, run("2026-11-18", { id: "second" }), run("2026-11-20")];
  expect(factOf(runSheet(input({ runs })), "progress")?.value).toBe(2);
});

test("the run that keeps the week is told so, and after a miss it is a comeback", () => {
  const last = run("2026-11-20");
  const kept = { ...line, verdict: "kept" as const, keptDays: 3, votes: 3 };
  const done = input({ run: last, runs: [...input().runs, last], line: kept });
  expect(runSheet(done)).toMatchObject({ occasion: "run-finished", verdict: "kept" });
  const back = runSheet({ ...done, line: { ...kept, comeback: true } });
  expect(back.occasion).toBe("comeback");
  expect(factOf(back, "comeback")).not.toBeNull();
  const early = runSheet({ ...input(), line: { ...kept, comeback: true } });
  expect(early).toMatchObject({ occasion: "run-finished", verdict: "open" });
});

test("a run that waits for a witness has no progress to show yet", () => {
  const waiting = run("2026-11-18", { counts: false, told: true });
  const sheet = runSheet(input({ run: waiting, runs: [waiting] }));
  expect(factOf(sheet, "progress")).toBeNull();
  expect(factOf(sheet, "time")?.certainty).toBe("told");
});

test("outside of a commitment there is no promise to speak of", () => {
  const sheet = runSheet(input({ line: null }));
  expect(sheet.verdict).toBeNull();
  expect(factOf(sheet, "progress")).toBeNull();
});
