import fc from "fast-check";
import { expect, test } from "vitest";
import { matchRuns, type PastRun } from "@/domain/plan/match-runs";
import type { Slot } from "@/domain/plan/planned-run";
import { localDate } from "@/domain/time-zone/local-date";

const [tuesday, wednesday] = [localDate("2026-11-24"), localDate("2026-11-25")];

function slot(plannedRunId: string, startMinutes: number, more: Partial<Slot> = {}): Slot {
  return { plannedRunId, date: tuesday, startMinutes, skipped: false, ...more };
}

function run(runId: string, startMinutes: number | null, localDate = tuesday): PastRun {
  return { runId, localDate, startMinutes };
}

test("a run answers the slot of its day that lies nearest in time", () => {
  const slots = [slot("morning", 360), slot("evening", 1_110)];
  expect([...matchRuns(slots, [run("late", 1_080), run("early", 420)])]).toEqual([
    ["evening", "late"],
    ["morning", "early"],
  ]);
});

test("a run of another day answers nothing: a missed run is never made up", () => {
  expect(matchRuns([slot("planned", 360)], [run("next day", 360, wednesday)]).size).toBe(0);
});

test("a run whose time nobody told answers the slot that no other run answers", () => {
  const slots = [slot("morning", 360), slot("evening", 1_110)];
  const matched = matchRuns(slots, [run("untold", null), run("evening run", 1_100)]);
  expect(matched.get("evening")).toBe("evening run");
  expect(matched.get("morning")).toBe("untold");
});

test("who runs after calling it off has run, unless another slot of the day asks for the run", () => {
  const off = slot("off", 360, { skipped: true });
  expect(matchRuns([off], [run("after all", 900)]).get("off")).toBe("after all");
  expect([...matchRuns([off, slot("stands", 900)], [run("one", 360)])]).toEqual([
    ["stands", "one"],
  ]);
});

const days = fc.constantFrom(tuesday, wednesday);
const minutes = fc.integer({ min: 0, max: 1_439 });
const slots = fc.uniqueArray(
  fc.record({ plannedRunId: fc.uuid(), date: days, startMinutes: minutes, skipped: fc.boolean() }),
  { selector: ({ plannedRunId }) => plannedRunId },
);
const runs = fc.uniqueArray(
  fc.record({ runId: fc.uuid(), localDate: days, startMinutes: fc.option(minutes) }),
  { selector: ({ runId }) => runId },
);

test("no run answers two slots, as many are answered as can be, and the order of asking changes nothing", () => {
  fc.assert(
    fc.property(slots, runs, (planned, ran) => {
      const matched = matchRuns(planned, ran);
      expect(new Set(matched.values()).size).toBe(matched.size);
      for (const day of [tuesday, wednesday]) {
        const there = planned.filter(({ date }) => date === day);
        const happened = ran.filter(({ localDate }) => localDate === day);
        const answered = there.filter(({ plannedRunId }) => matched.has(plannedRunId));
        expect(answered.length).toBe(Math.min(there.length, happened.length));
      }
      const turned = matchRuns(planned.toReversed(), ran.toReversed());
      expect(new Map([...turned].sort())).toEqual(new Map([...matched].sort()));
    }),
  );
});
