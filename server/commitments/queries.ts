import { termsInWeek } from "@/domain/commitment/commitment";
import { currentWeek } from "@/domain/week/current-week";
import type { Prisma } from "@/generated/prisma/client";
import { hiddenAmong, visibleRunner } from "@/server/blocks/access";
import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import { commitmentFields, commitmentFromRow, type StoredCommitment } from "./commitment-row";

/** A runner's commitments, oldest first. */
export async function commitmentsOf(runnerId: string): Promise<StoredCommitment[]> {
  return (await commitmentsByRunner([runnerId])).get(runnerId) ?? [];
}

/** The commitments of several runners, oldest first. */
export async function commitmentsByRunner(
  runnerIds: string[],
): Promise<Map<string, StoredCommitment[]>> {
  const rows = await db.commitment.findMany({
    where: { runnerId: { in: runnerIds } },
    select: { ...commitmentFields, runnerId: true },
    orderBy: { startsOn: "asc" },
  });
  const byRunner = new Map<string, StoredCommitment[]>(runnerIds.map((id) => [id, []]));
  for (const row of rows) byRunner.get(row.runnerId)?.push(commitmentFromRow(row));
  return byRunner;
}

/** Commitments that a reader may see; a stranger sees only those shown to anyone with the link. */
export function visibleCommitments(readerId: string | null): Prisma.CommitmentWhereInput {
  const shown = { hiddenAt: null };
  const anyone: Prisma.CommitmentWhereInput = { visibility: "link", ...shown };
  const runner = visibleRunner(readerId);
  if (readerId === null) return { ...anyone, runner };
  const partner = {
    sides: { some: { partnerId: readerId, partnership: { state: { in: ["active", "paused"] } } } },
  } satisfies Prisma.RunnerWhereInput;
  const clubmate = {
    memberships: { some: { club: { memberships: { some: { runnerId: readerId } } } } },
  } satisfies Prisma.RunnerWhereInput;
  return {
    runner,
    OR: [
      anyone,
      { runnerId: readerId },
      { visibility: { in: ["partners", "clubs"] }, runner: partner, ...shown },
      { visibility: "clubs", runner: clubmate, ...shown },
    ],
  };
}

/** A commitment that the reader may see, with whose it is; anybody else finds nothing. */
export async function visibleCommitment(id: string, readerId: string | null) {
  const row = await db.commitment.findFirst({
    where: { id, AND: visibleCommitments(readerId) },
    select: {
      ...commitmentFields,
      runnerId: true,
      runner: { select: { name: true, zone: true, dayStartMinutes: true } },
    },
  });
  if (!row) throw notFound("commitment");
  return {
    runnerId: row.runnerId,
    runnerName: row.runner.name,
    zone: row.runner.zone,
    dayStartMinutes: row.runner.dayStartMinutes,
    commitment: commitmentFromRow(row),
  };
}

/** Own commitments with the terms that hold now, for the page that lists them. */
export async function ownCommitments(runnerId: string, now: number) {
  const runner = await db.runner.findUniqueOrThrow({
    where: { id: runnerId },
    select: { zone: true, dayStartMinutes: true },
  });
  const week = currentWeek(now, runner.zone, runner.dayStartMinutes);
  const commitments = await commitmentsOf(runnerId);
  return commitments.toReversed().map((commitment) => ({
    ...commitment,
    terms: termsInWeek(commitment, week) ?? commitment.versions.at(-1)?.terms ?? null,
    thisWeek: week,
    paused: commitment.pauses.some(({ toDate }) => toDate === null),
  }));
}

/** Whether a commitment's runner is one whom the reader may not see. */
export async function commitmentHidesFrom(id: string, readerId: string): Promise<boolean> {
  const row = await db.commitment.findUnique({ where: { id }, select: { runnerId: true } });
  return row !== null && (await hiddenAmong(db, [row.runnerId], readerId)).size > 0;
}
