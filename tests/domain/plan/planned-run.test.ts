import { expect, test } from "vitest";
import { cueSentence } from "@/domain/plan/cue-words";
import { planRefusal, planSentence } from "@/domain/plan/planned-run";
import { canConfirm, eveningBefore } from "@/domain/plan/reconfirm";
import { repeatWeek } from "@/domain/plan/repeat-week";
import { isChangeable, slotState } from "@/domain/plan/slot-state";
import { addDays, localDate } from "@/domain/time-zone/local-date";
import { instantOf } from "@/domain/time-zone/zone";

const today = localDate("2026-11-25");
const yesterday = addDays(today, -1);
const tomorrow = addDays(today, 1);

test("a run is planned from today to sixty days ahead, three a day at most", () => {
  const last = addDays(today, 60);
  expect(planRefusal(yesterday, { today, last, slots: 0 })).toBe("in-the-past");
  expect(planRefusal(today, { today, last, slots: 2 })).toBeNull();
  expect(planRefusal(today, { today, last, slots: 3 })).toBe("day-full");
  expect(planRefusal(last, { today, last, slots: 0 })).toBeNull();
  expect(planRefusal(addDays(last, 1), { today, last, slots: 0 })).toBe("too-far");
  expect(planSentence("day-full")).toBe("Three runs a day are the most that can be planned.");
});

test.each([
  [tomorrow, false, false, "ahead"],
  [today, false, false, "today"],
  [today, false, true, "done"],
  [yesterday, false, false, "passed"],
  [yesterday, false, true, "done"],
  [yesterday, true, false, "skipped"],
  [tomorrow, true, false, "skipped"],
] as const)("on %s, called off %s, run %s: %s", (date, skipped, answered, state) => {
  expect(slotState({ date, skipped }, { today, answered })).toBe(state);
});

test("what is over stays as it was", () => {
  expect(isChangeable(yesterday, today)).toBe(false);
  expect(isChangeable(today, today)).toBe(true);
});

test("last week's plan comes again on the days that are left and have no plan yet", () => {
  const lastWeek = [17, 18, 19, 20].map((day) => ({ date: localDate(`2026-11-${day}`) }));
  const thisWeek = [{ date: localDate("2026-11-26") }];
  expect(repeatWeek(lastWeek, thisWeek, today).map(({ date }) => date)).toEqual([
    "2026-11-25",
    "2026-11-27",
  ]);
});

test("it can be confirmed from six in the evening before until it starts, by the runner's clocks", () => {
  const slot = { date: today, startMinutes: 6 * 60 };
  const zone = "Asia/Kathmandu";
  expect(eveningBefore(today, zone)).toBe(Date.UTC(2026, 10, 24, 12, 15));
  expect(canConfirm(slot, zone, eveningBefore(today, zone) - 1)).toBe(false);
  expect(canConfirm(slot, zone, eveningBefore(today, zone))).toBe(true);
  expect(canConfirm(slot, zone, instantOf(today, 360, zone) - 1)).toBe(true);
  expect(canConfirm(slot, zone, instantOf(today, 360, zone))).toBe(false);
});

test("a cue reads as an if-then sentence, whatever sign it was ended with", () => {
  expect(cueSentence("After work. ")).toBe("After work, I put my shoes on.");
  expect(cueSentence(" ")).toBe("");
});
