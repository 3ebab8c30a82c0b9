import fc from "fast-check";
import { expect, test } from "vitest";
import type { RepeatEnd, RepeatRule, Weekday } from "@/domain/recurrence/repeat-rule";
import { repeatRuleSchema } from "@/domain/recurrence/repeat-rule-schema";
import { rruleOf, ruleOf } from "@/domain/recurrence/rrule-text";
import { fromEpochDay, localDate } from "@/domain/time-zone/local-date";

const weekdays: Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const interval = fc.integer({ min: 1, max: 12 });
const end: fc.Arbitrary<RepeatEnd> = fc.oneof(
  fc.constant({ kind: "never" as const }),
  fc.record({ kind: fc.constant("count" as const), count: fc.integer({ min: 1, max: 520 }) }),
  fc.record({
    kind: fc.constant("until" as const),
    date: fc.integer({ min: 20_000, max: 24_000 }).map(fromEpochDay),
  }),
);
const rule: fc.Arbitrary<RepeatRule> = fc.oneof(
  fc.record({
    every: fc.constant("week" as const),
    interval,
    weekdays: fc.subarray(weekdays, { minLength: 1 }),
    end,
  }),
  fc.record({
    every: fc.constant("month" as const),
    interval,
    nth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, -1 as const),
    weekday: fc.constantFrom(...weekdays),
    end,
  }),
);
const zone = fc.constantFrom("Europe/Berlin", "Asia/Beirut", "Asia/Kathmandu", "Pacific/Apia");

test("what the form says survives the way to RFC 5545 and back", () => {
  fc.assert(
    fc.property(rule, zone, (said, where) => {
      expect(ruleOf(rruleOf(said, where), where)).toEqual(said);
      expect(repeatRuleSchema.parse(said)).toEqual(said);
    }),
  );
});

test.each([
  [
    { every: "week", interval: 1, weekdays: [4, 2], end: { kind: "never" } },
    "FREQ=WEEKLY;BYDAY=TU,TH",
  ],
  [
    { every: "week", interval: 2, weekdays: [7], end: { kind: "count", count: 6 } },
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;COUNT=6",
  ],
  [
    {
      every: "month",
      interval: 1,
      nth: -1,
      weekday: 7,
      end: { kind: "until", date: localDate("2026-03-29") },
    },
    "FREQ=MONTHLY;BYDAY=-1SU;UNTIL=20260329T215959Z",
  ],
] satisfies [RepeatRule, string][])("%j is written %s", (said, written) => {
  expect(rruleOf(said, "Europe/Berlin")).toBe(written);
});

test.each([
  "FREQ=SECONDLY",
  "FREQ=WEEKLY",
  "FREQ=WEEKLY;BYDAY=XX",
  "FREQ=MONTHLY;BYDAY=5MO",
  "FREQ=WEEKLY;BYDAY=MO;BYHOUR=1",
  "",
])("a rule that no form can say is refused: %s", (text) => {
  expect(() => ruleOf(text, "UTC")).toThrow(RangeError);
});

test("a form without a day, with an interval of none or with too many repeats is refused", () => {
  const weekly = { every: "week", interval: 1, weekdays: [1], end: { kind: "never" } };
  const wrong = [
    { ...weekly, weekdays: [] },
    { ...weekly, weekdays: [1, 1] },
    { ...weekly, interval: 0 },
    { ...weekly, end: { kind: "count", count: 521 } },
    { ...weekly, end: { kind: "until", date: "2026-02-30" } },
    { every: "month", interval: 1, nth: 5, weekday: 1, end: { kind: "never" } },
    { ...weekly, rrule: "FREQ=SECONDLY" },
  ];
  expect(wrong.filter((said) => repeatRuleSchema.safeParse(said).success)).toEqual([]);
});
