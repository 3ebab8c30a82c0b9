import fc from "fast-check";
import { expect, test } from "vitest";
import { minutesApart, nearInTime, nearMinutes, usualTime } from "@/domain/partnership/usual-time";

test.each<[string, number[], number | null]>([
  ["four mornings", [360, 365, 355, 360], 360],
  ["around midnight", [1430, 10, 1435, 5], 0],
  ["a lunch and a midnight among mornings", [360, 360, 360, 360, 0, 720], 360],
  ["three runs", [360, 360, 360], null],
  ["all around the clock", [0, 360, 720, 1080], null],
  ["nothing", [], null],
])("the usual time of %s", (_, minutes, expected) => expect(usualTime(minutes)).toBe(expected));

const minutes = fc.integer({ min: 0, max: 1_439 });

test("turning the clock turns the usual time with it", () => {
  fc.assert(
    fc.property(fc.array(minutes, { maxLength: 12 }), minutes, (starts, turn) => {
      const [before, after] = [
        usualTime(starts),
        usualTime(starts.map((start) => (start + turn) % 1_440)),
      ];
      if (before === null || after === null) return;
      expect(minutesApart(after, (before + turn) % 1_440)).toBeLessThanOrEqual(1);
    }),
  );
});

test("only the near are proposed, the nearest first, five at most", () => {
  const at = (runnerId: string, start: number) => ({
    runnerId,
    startMinutes: Array(5).fill(start),
  });
  const people = [
    at("far", 360 + nearMinutes + 1),
    at("edge", 360 + nearMinutes),
    at("same", 360),
    at("before", 340),
    { runnerId: "new", startMinutes: [360] },
  ];
  const mine = [360, 360, 360, 360];
  expect(nearInTime(mine, people).map(({ runnerId }) => runnerId)).toEqual([
    "same",
    "before",
    "edge",
  ]);
  expect(nearInTime([360], people)).toEqual([]);
  const many = Array.from({ length: 9 }, (_, index) => at(`${index}`, 360));
  expect(nearInTime(mine, many)).toHaveLength(5);
});
