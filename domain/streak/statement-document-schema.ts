import { z } from "zod";
import { commitmentTermsSchema } from "@/domain/commitment/terms-schema";
import { localDateSchema } from "@/domain/time-zone/local-date-schema";
import { weekStartSchema } from "@/domain/week/week-schema";
import type { WeekOutcome, WeekStatement } from "./statement";
import type { RunFact, WeekFacts } from "./week-facts";

const count = z.int().nonnegative();

const runFactSchema: z.ZodType<RunFact> = z.strictObject({
  id: z.string(),
  localDate: localDateSchema,
  zone: z.string(),
  source: z.enum(["recorded", "imported", "api", "by-hand"]),
  movingSeconds: z.number().nonnegative(),
  distanceMetres: z.number().nonnegative().nullable(),
  evidence: z.enum(["counts", "waiting", "disputed", "below-floor"]),
});

const weekFactsSchema: z.ZodType<WeekFacts> = z.strictObject({
  week: weekStartSchema,
  terms: commitmentTermsSchema,
  runs: z.array(runFactSchema),
  recoveryDates: z.array(localDateSchema),
  covers: z.array(z.strictObject({ id: z.string(), partnershipId: z.string(), runId: z.string() })),
  lentDates: z.array(localDateSchema),
  pausedDates: z.array(localDateSchema),
});

const outcomeShape = {
  verdict: z.enum([
    "kept",
    "kept-with-recovery",
    "kept-with-cover",
    "kept-with-reserve",
    "paused",
    "missed",
    "open",
  ]),
  comeback: z.boolean(),
  committedDays: count,
  runDays: count,
  recoveryDays: count,
  keptDays: count,
  filledBy: z.array(
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("recovery"), date: localDateSchema }),
      z.strictObject({ kind: z.literal("cover"), id: z.string() }),
      z.strictObject({ kind: z.literal("reserve") }),
    ]),
  ),
  runIds: z.array(z.string()),
  reservesLeft: count,
  votes: count,
};

const outcomeSchema: z.ZodType<WeekOutcome> = z.strictObject(outcomeShape);

/** A statement as it is stored or downloaded. */
export const weekStatementSchema: z.ZodType<WeekStatement> = z.strictObject({
  week: weekStartSchema,
  ...outcomeShape,
  settled: z.boolean(),
  rulesVersion: count,
  corrected: outcomeSchema.nullable(),
});

/** The downloadable file of a streak; `asOf` in epoch milliseconds. */
export const statementDocumentSchema = z.strictObject({
  format: z.literal("runpact-streak-statement"),
  formatVersion: z.literal(1),
  rulesVersion: count,
  asOf: z.number(),
  facts: z.array(weekFactsSchema),
  frozen: z.array(weekStatementSchema),
  result: z.strictObject({
    statements: z.array(weekStatementSchema),
    streakLength: count,
    longestStreak: count,
  }),
});

export type StatementDocument = z.infer<typeof statementDocumentSchema>;
