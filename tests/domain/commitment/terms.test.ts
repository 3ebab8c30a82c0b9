import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type CommitmentTerms,
  compareTerms,
  isHarder,
  type TermsChange,
} from "@/domain/commitment/terms";
import { commitmentTermsSchema, commitmentWeeksSchema } from "@/domain/commitment/terms-schema";

const terms: CommitmentTerms = {
  daysPerWeek: 3,
  standard: { kind: "minutes", value: 30 },
  floorSeconds: 600,
};

const changes: [string, Partial<CommitmentTerms>, TermsChange][] = [
  ["nothing", {}, "same"],
  ["a day more", { daysPerWeek: 4 }, "harder"],
  ["a day less", { daysPerWeek: 2 }, "easier"],
  ["a higher floor", { floorSeconds: 900 }, "harder"],
  ["a longer standard", { standard: { kind: "minutes", value: 45 } }, "harder"],
  ["no standard any more", { standard: null }, "easier"],
  ["another kind of standard", { standard: { kind: "distance", value: 9000 } }, "mixed"],
  [
    "a day more but a shorter standard",
    { daysPerWeek: 4, standard: { kind: "minutes", value: 20 } },
    "mixed",
  ],
  [
    "a day more and another kind of standard",
    { daysPerWeek: 4, standard: { kind: "distance", value: 9000 } },
    "mixed",
  ],
];

test.each(changes)("%s is told for what it is", (_, change, expected) => {
  expect(compareTerms(terms, { ...terms, ...change })).toBe(expected);
  expect(isHarder(terms, { ...terms, ...change })).toBe(expected === "harder");
});

const anyTerms: fc.Arbitrary<CommitmentTerms> = fc.record({
  daysPerWeek: fc.integer({ min: 1, max: 7 }),
  standard: fc.constantFrom(
    null,
    { kind: "minutes" as const, value: 30 },
    { kind: "minutes" as const, value: 60 },
    { kind: "distance" as const, value: 5000 },
  ),
  floorSeconds: fc.constantFrom(600, 900, 1800),
});

test("what is harder one way is easier the other way", () => {
  const opposite: Record<TermsChange, TermsChange> = {
    same: "same",
    harder: "easier",
    easier: "harder",
    mixed: "mixed",
  };
  fc.assert(
    fc.property(anyTerms, anyTerms, (a, b) => {
      expect(compareTerms(b, a)).toBe(opposite[compareTerms(a, b)]);
    }),
  );
});

test("every choice the form offers is accepted", () => {
  fc.assert(
    fc.property(anyTerms, (each) => {
      expect(commitmentTermsSchema.parse(each)).toEqual(each);
    }),
  );
});

test.each<[string, Record<string, unknown>]>([
  ["no day", { daysPerWeek: 0 }],
  ["eight days", { daysPerWeek: 8 }],
  ["half a day", { daysPerWeek: 2.5 }],
  ["a floor under ten minutes", { floorSeconds: 599 }],
  ["a floor above the standard", { floorSeconds: 1801 }],
  ["a standard without size", { standard: { kind: "distance", value: 0 } }],
  ["a standard of another kind", { standard: { kind: "laps", value: 4 } }],
  ["a field that is none of terms", { runnerId: "someone" }],
])("%s is refused", (_, change) => {
  expect(commitmentTermsSchema.safeParse({ ...terms, ...change }).success).toBe(false);
});

test.each([
  [0, false],
  [1, true],
  [52, true],
  [53, false],
  [1.5, false],
])("a commitment of %d weeks is accepted: %s", (weeks, accepted) => {
  expect(commitmentWeeksSchema.safeParse(weeks).success).toBe(accepted);
});
