import fc from "fast-check";
import { expect, test } from "vitest";
import { readinessOf } from "@/domain/readiness/advise";
import {
  type AdvisedCheck,
  advices,
  dreads,
  legs,
  type ReadinessCheck,
  sleeps,
  troubles,
} from "@/domain/readiness/check";
import { addDays, localDate } from "@/domain/time-zone/local-date";

const date = localDate("2026-11-24");

function check(more: Partial<ReadinessCheck> = {}, daysAgo = 0): ReadinessCheck {
  return {
    localDate: addDays(date, -daysAgo),
    dread: "fine",
    legs: "fine",
    sleep: "good",
    restingRate: null,
    trouble: null,
    ...more,
  };
}

function before(daysAgo: number, more: Partial<AdvisedCheck> = {}): AdvisedCheck {
  return { ...check(more, daysAgo), advice: more.advice ?? "go" };
}

const tired = { dread: "dread", legs: "heavy" } as const;
const rates = (rate: number, from: number, days: number) =>
  Array.from({ length: days }, (_, at) => before(from + at, { restingRate: rate }));

test("nothing amiss is a day to go", () => {
  expect(readinessOf(check(), [])).toEqual({ advice: "go", signs: [], professional: false });
});

test.each([
  ["dread with heavy legs", tired, [], "dread-and-legs"],
  [
    "two nights under six hours",
    { sleep: "short" },
    [before(1, { sleep: "short" })],
    "short-nights",
  ],
  ["a heart five beats over its baseline", { restingRate: 55 }, rates(50, 1, 20), "resting-rate"],
] as const)("%s alone is an easy floor run", (_what, today, earlier, sign) => {
  expect(readinessOf(check(today), earlier)).toEqual({
    advice: "floor",
    signs: [sign],
    professional: false,
  });
});

test.each([
  ["dread alone", { dread: "dread" }, []],
  ["heavy legs alone", { legs: "heavy" }, []],
  ["one short night", { sleep: "short" }, [before(1)]],
  ["short nights with one between", { sleep: "short" }, [before(2, { sleep: "short" })]],
  ["a heart four beats over", { restingRate: 54 }, rates(50, 7, 20)],
  ["a fast heart with nineteen readings", { restingRate: 80 }, rates(50, 1, 19)],
  ["a fast heart whose readings are sixty-one days old", { restingRate: 80 }, rates(50, 61, 30)],
] as const)("%s is no sign", (_what, today, earlier) => {
  expect(readinessOf(check(today), earlier).advice).toBe("go");
});

test("two signs are rest", () => {
  const today = check({ ...tired, sleep: "short" });
  expect(readinessOf(today, [before(1, { sleep: "short" })])).toMatchObject({
    advice: "rest",
    professional: false,
  });
});

test("a restless baseline asks for two standard deviations", () => {
  const spread = Array.from({ length: 40 }, (_, at) =>
    before(at + 8, { restingRate: at % 2 ? 44 : 56 }),
  );
  expect(readinessOf(check({ restingRate: 58 }), spread).signs).toEqual([]);
  expect(readinessOf(check({ restingRate: 63 }), spread).signs).toEqual(["resting-rate"]);
});

test("a week whose mean lies over the baseline is a sign, of at least three readings", () => {
  const usual = rates(50, 8, 30);
  const week = rates(54, 1, 2);
  expect(readinessOf(check({ restingRate: 54 }), [...usual, ...week]).signs).toEqual([
    "resting-rate",
  ]);
  expect(readinessOf(check({ restingRate: 54 }), [...usual, ...week.slice(1)]).signs).toEqual([]);
});

test.each(["pain", "illness"] as const)("%s is rest at once, whatever else is well", (trouble) => {
  const alone = { ...check({ trouble }), dread: null, legs: null, sleep: null };
  expect(readinessOf(alone, [])).toEqual({ advice: "rest", signs: [], professional: false });
});

test("low mood for a day is an easy run at most, for more than a few days a professional's", () => {
  const low = check({ trouble: "low" });
  expect(readinessOf(low, [])).toMatchObject({ advice: "floor", professional: false });
  const lately = [1, 2].map((days) => before(days, { trouble: "low", advice: "floor" }));
  expect(readinessOf(low, lately).professional).toBe(false);
  const long = [...lately, before(3, { trouble: "low", advice: "floor" })];
  expect(readinessOf(low, long)).toMatchObject({ advice: "rest", professional: true });
});

test("fatigue that lasts is a professional's, and one good day ends it", () => {
  const days = [1, 2, 3].map((ago) => before(ago, { ...tired, advice: "floor" }));
  expect(readinessOf(check(tired), days).professional).toBe(true);
  const broken = days.map((one, at) => (at === 1 ? before(2) : one));
  expect(readinessOf(check(tired), broken).professional).toBe(false);
  expect(readinessOf(check(tired), [before(5, { ...tired })]).professional).toBe(false);
});

test("rest for the third day in a row is a professional's", () => {
  const pain = check({ trouble: "pain" });
  const rested = (days: number) => before(days, { trouble: "illness", advice: "rest" });
  expect(readinessOf(pain, [rested(1)]).professional).toBe(false);
  expect(readinessOf(pain, [rested(1), rested(2)]).professional).toBe(true);
  expect(readinessOf(pain, [rested(1), rested(3)]).professional).toBe(false);
});

test("more trouble never makes the advice bolder", () => {
  const answers = fc.record({
    dread: fc.constantFrom(...dreads),
    legs: fc.constantFrom(...legs),
    sleep: fc.constantFrom(...sleeps),
    restingRate: fc.option(fc.integer({ min: 40, max: 90 })),
    trouble: fc.constantFrom(null, ...troubles),
  });
  const past = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 70 }), answers, fc.constantFrom(...advices)),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(answers, past, (today, days) => {
      const earlier = days.map(([ago, one, advice]) => before(ago, { ...one, advice }));
      const given = readinessOf(check(today), earlier);
      for (const worse of [
        { ...today, ...tired },
        { ...today, sleep: "short" as const },
        { ...today, trouble: "pain" as const },
      ]) {
        const then = readinessOf(check(worse), earlier);
        expect(advices.indexOf(then.advice)).toBeLessThanOrEqual(advices.indexOf(given.advice));
      }
      if (given.professional || today.trouble === "pain") expect(given.advice).toBe("rest");
    }),
  );
});
