import { expect, test } from "vitest";
import { type RolledRun, reliabilityOf } from "@/domain/group-run/reliability";

const run = (startsAt: number, more: Partial<RolledRun> = {}): RolledRun => ({
  startsAt,
  hadSeat: true,
  present: true,
  lateCancel: false,
  ...more,
});

test("only the last twenty at which one was expected count", () => {
  const old = Array.from({ length: 10 }, (_, index) => run(index, { present: false }));
  const recent = Array.from({ length: 20 }, (_, index) => run(100 + index));
  expect(reliabilityOf([...old, ...recent])).toEqual({ came: 20, expected: 20 });
  expect(reliabilityOf([...old, ...recent.slice(5)])).toEqual({ came: 15, expected: 20 });
});

test("a waitlist place is no promise, coming unannounced counts, a late cancel is a miss", () => {
  expect(
    reliabilityOf([
      run(1, { hadSeat: false, present: false }),
      run(2, { hadSeat: false, present: true }),
      run(3, { hadSeat: false, present: false, lateCancel: true }),
    ]),
  ).toEqual({ came: 1, expected: 2 });
});
