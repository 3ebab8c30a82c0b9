import { expect, test } from "vitest";
import { readGroupRun } from "@/components/group-runs/read-group-run";

function typed(more: Record<string, string | string[]>): FormData {
  const form = new FormData();
  const plain = { title: "Easy 8", date: "2026-12-01", time: "18:30", repeats: "once" };
  for (const [name, value] of Object.entries({ ...plain, ...more })) {
    for (const one of [value].flat()) form.append(name, one);
  }
  return form;
}

test("three fields are enough for a group run", () => {
  expect(readGroupRun(typed({}), { unit: "km" })).toEqual({
    ok: true,
    run: {
      title: "Easy 8",
      date: "2026-12-01",
      startMinutes: 1110,
      repeats: null,
      place: "",
      latitude: null,
      longitude: null,
      distanceMetres: null,
      durationMinutes: 60,
      capacity: null,
      notes: "",
      paceGroups: [],
    },
  });
});

test("a weekly rule on two days until a date, in miles, with one pace group", () => {
  const read = readGroupRun(
    typed({
      repeats: "week",
      weekdays: ["2", "4"],
      interval: "2",
      end: "until",
      until: "2027-03-01",
      distance: "5",
      "pace-name-1": "Steady",
      "pace-1": "330",
    }),
    { unit: "mi" },
  );
  expect(read).toMatchObject({
    ok: true,
    run: {
      distanceMetres: 8047,
      repeats: {
        every: "week",
        interval: 2,
        weekdays: [2, 4],
        end: { kind: "until", date: "2027-03-01" },
      },
      paceGroups: [{ name: "Steady", paceSecondsPerKm: 330, sweeperId: null }],
    },
  });
});

test("each field that needs another look gets a sentence of its own", () => {
  const read = readGroupRun(
    typed({
      title: "x",
      date: "",
      time: "",
      distance: "far",
      capacity: "0",
      repeats: "week",
      end: "count",
      count: "many",
    }),
    { unit: "km" },
  );
  expect(read.ok ? [] : Object.keys(read.errors).toSorted()).toEqual([
    "capacity",
    "count",
    "date",
    "distance",
    "time",
    "title",
    "weekdays",
  ]);
});
