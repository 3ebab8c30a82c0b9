import fc from "fast-check";
import { type Fact, type FactSheet, fact, occasions } from "@/domain/coach/fact";
import { advices } from "@/domain/readiness/check";

const count = (least: number, most: number) => fc.integer({ min: least, max: most });
const name = fc.constantFrom(
  "Jonas",
  "Mei-Ling",
  "Zoë",
  "Abdirahman",
  "O’Neill",
  "your partner",
  "Will",
);
const day = fc.constantFrom("Monday", "Wednesday", "Saturday", "Sunday");

function outOf(id: "kept-days" | "progress" | "partner", extra = 0): fc.Arbitrary<Fact> {
  return fc.tuple(count(1, 7), count(1, 7), name).map(([a, b, subject]) => {
    const [value, whole] = [Math.min(a, b) + extra, Math.max(a, b)];
    const base = { kind: "out-of", value: whole } as const;
    return fact(id, value, "days", { base, ...(id === "partner" ? { subject } : {}) });
  });
}

const lastWeeks = (value: number) => ({ kind: "last-weeks", value }) as const;

const facts: fc.Arbitrary<Fact>[] = [
  fc.constant(fact("verdict", 1, "none")),
  outOf("kept-days"),
  outOf("progress"),
  outOf("partner"),
  fc.constantFrom("reserve", "cover").map((subject) => fact("filled", 1, "days", { subject })),
  count(2, 400).map((value) => fact("streak", value, "weeks")),
  count(3, 400).map((value) => fact("longest-streak", value, "weeks")),
  count(1, 15).map((value) => fact("votes", value, "votes")),
  count(1, 15).map((value) => fact("runs", value, "runs")),
  fc.constantFrom(-6, -1, 1, 2, 9).map((value) => fact("runs-change", value, "runs")),
  count(1, 200_000).map((value) => fact("time", value, "seconds")),
  fc.constantFrom(-80, -3, 1, 20, 45, 130).map((value) => fact("time-change", value, "percent")),
  count(1, 300_000).map((value) => fact("distance", value, "metres")),
  fc
    .tuple(count(60, 50_000), count(4, 12))
    .map(([value, weeks]) => fact("longest-run", value, "seconds", { base: lastWeeks(weeks) })),
  fc
    .tuple(count(1, 8), day)
    .map(([value, subject]) =>
      fact("favourite-day", value, "weeks", { base: lastWeeks(8), subject }),
    ),
  count(1, 12).map((value) => fact("early-start", value, "weeks", { base: lastWeeks(12) })),
  fc
    .tuple(count(2, 90), name)
    .map(([value, subject]) => fact("together", value, "weeks", { subject })),
  fc.constant(fact("comeback", 1, "none")),
  count(1, 6).map((value) => fact("days-left", value, "days")),
  count(1, 3000).map((value) => fact("run-count", value, "runs")),
  fc
    .tuple(count(300, 36_000), fc.oneof(day, fc.constantFrom("today", "tomorrow")))
    .map(([value, subject]) => fact("planned", value, "seconds", { subject })),
  count(300, 3_600).map((value) => fact("floor", value, "seconds")),
];

const verdicts = [
  null,
  "kept",
  "kept-with-reserve",
  "kept-with-cover",
  "kept-with-recovery",
  "open",
  "missed",
  "paused",
] as const;

/** Any sheet that the coach could be given, with any of the facts on it. */
export const arbitrarySheet: fc.Arbitrary<FactSheet> = fc.record({
  occasion: fc.constantFrom(...occasions),
  readiness: fc.constantFrom(null, ...advices),
  verdict: fc.constantFrom(...verdicts),
  mood: fc.constantFrom(
    "ordinary" as const,
    "ordinary" as const,
    "gentle" as const,
    "lasting" as const,
    "medical" as const,
  ),
  unit: fc.constantFrom("km" as const, "mi" as const),
  locale: fc.constantFrom("en-GB", "en-US", "de-DE", "fr-FR"),
  facts: fc
    .tuple(...facts.map((one) => fc.option(one, { freq: 2 })))
    .map((all) => all.filter((one) => one !== null)),
});
