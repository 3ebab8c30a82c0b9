import { expect, test } from "vitest";
import { firstWeek, readFirstPromise } from "@/components/welcome/first-promise";
import { localDate } from "@/domain/time-zone/local-date";
import { addWeeks, weekOf } from "@/domain/week/week";

const tuesday = localDate("2026-11-24");
const thisWeek = weekOf(tuesday);
const given = { today: tuesday, thisWeek, ids: { commitment: "c", run: "r" } };

function chosen(fields: Record<string, string>): FormData {
  const form = new FormData();
  const all = { days: "3", floor: "10", date: "2026-11-25", time: "18:00", seen: "on", ...fields };
  for (const [name, value] of Object.entries(all)) form.set(name, value);
  return form;
}

test("a first promise begins this week where enough days of it are left, else on Monday", () => {
  expect(firstWeek(6, given)).toBe(thisWeek);
  expect(firstWeek(7, given)).toBe(addWeeks(thisWeek, 1));
});

test("the choices are a commitment with its floor, and a run that is never shorter than it", () => {
  expect(readFirstPromise(chosen({ floor: "30", cue: " After work " }), given)).toEqual({
    commitment: {
      id: "c",
      startsOn: thisWeek,
      weeks: 8,
      terms: { daysPerWeek: 3, standard: null, floorSeconds: 1_800 },
      visibility: "clubs",
    },
    plannedRun: {
      plannedRunId: "r",
      date: "2026-11-25",
      startMinutes: 1_080,
      plannedMinutes: 30,
      cue: "After work",
    },
  });
});

test("who wants nobody to see it is seen by nobody, and a time that is none is asked for again", () => {
  const form = chosen({});
  form.delete("seen");
  expect(readFirstPromise(form, given)?.commitment.visibility).toBe("only_me");
  expect(readFirstPromise(chosen({ time: "" }), given)).toBeNull();
});
