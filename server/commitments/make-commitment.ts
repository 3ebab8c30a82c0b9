import { z } from "zod";
import { canCommit, commitSentence } from "@/domain/commitment/can-commit";
import { endOf } from "@/domain/commitment/commitment";
import { commitmentTermsSchema, commitmentWeeksSchema } from "@/domain/commitment/terms-schema";
import { baselineWeeks, medianRunsAWeek } from "@/domain/leaderboard/points";
import { localDateOf } from "@/domain/time-zone/zone";
import { type WeekStart, weekOf } from "@/domain/week/week";
import { weekStartSchema } from "@/domain/week/week-schema";
import { toDate } from "@/server/platform/dates";
import { db, type Transaction } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { commitmentFields, commitmentFromRow, termsColumns } from "./commitment-row";
import { projectCommitment } from "./project-commitment";

export const visibilityInput = z.enum(["only_me", "partners", "clubs", "link"]);

export const makeCommitmentInput = z.strictObject({
  id: z.uuid(),
  startsOn: weekStartSchema,
  weeks: commitmentWeeksSchema,
  terms: commitmentTermsSchema,
  visibility: visibilityInput,
});

/** Commits a runner to N days a week for W weeks; the same id again changes nothing. */
export async function makeCommitment(
  input: z.infer<typeof makeCommitmentInput>,
  { runnerId, now }: { runnerId: string; now: number },
): Promise<{ id: string }> {
  return db.$transaction(async (tx) => {
    const runner = await lockRunner(tx, runnerId);
    const today = localDateOf(now, runner.zone, runner.day_start_minutes);
    const rows = await tx.commitment.findMany({ where: { runnerId }, select: commitmentFields });
    const existing = rows.map(commitmentFromRow);
    if (existing.some((made) => made.id === input.id)) return { id: input.id };
    const decision = canCommit(input, { existing, today });
    if (!decision.ok) {
      throw new AppError("refused", decision.reason, commitSentence(decision.reason));
    }
    const baseline = await runsInWeeks(tx, runnerId, baselineWeeks(weekOf(today)));
    await tx.commitment.create({
      data: {
        runnerId,
        id: input.id,
        startsOn: toDate(input.startsOn),
        endsOn: toDate(endOf(input)),
        visibility: input.visibility,
        baselineRunsPerWeek: medianRunsAWeek(baseline),
        createdAt: new Date(now),
      },
    });
    await tx.commitmentVersion.create({
      data: {
        runnerId,
        commitmentId: input.id,
        fromWeek: toDate(input.startsOn),
        ...termsColumns(input.terms),
        createdAt: new Date(now),
      },
    });
    await projectCommitment(tx, runnerId, input.id, { fromWeek: input.startsOn, now });
    return { id: input.id };
  });
}

/** Two commitments made at once by one runner wait for each other here. */
async function lockRunner(tx: Transaction, runnerId: string) {
  const [runner] = await tx.$queryRaw<{ zone: string; day_start_minutes: number }[]>`
    SELECT zone, day_start_minutes FROM runner WHERE id = ${runnerId}::uuid FOR UPDATE`;
  if (!runner) throw new AppError("not-signed-in", "not-signed-in", "Please sign in to go on.");
  return runner;
}

/** Runs in each of `weeks`, in no order; a week without a row counts as a 0. */
async function runsInWeeks(tx: Transaction, runnerId: string, weeks: readonly WeekStart[]) {
  const rows = await tx.runnerWeek.findMany({
    where: { runnerId, weekStart: { in: weeks.map(toDate) } },
    select: { runs: true },
  });
  return weeks.map((_, index) => rows[index]?.runs ?? 0);
}
