import { z } from "zod";
import { instancesOf } from "@/domain/group-run/instances";
import { horizonMs } from "@/domain/group-run/split-rule";
import type { LocalDate } from "@/domain/time-zone/local-date";
import type { Acting } from "@/server/platform/acting";
import { fromDate, toDate } from "@/server/platform/dates";
import { db, type Transaction } from "@/server/platform/db";
import { type GroupRunScope, lockGroupRun, peopleOf, requireOrganiser } from "./access";
import { changeOf, changeSelect, planOf, planSelect } from "./group-run-row";
import { type Notice, tellRunners } from "./tell-runners";

export const groupRunIdInput = z.strictObject({ groupRunId: z.uuid() });

/** Calls off everything of a group run that is still to come; what has been stays. Again changes nothing. */
export async function cancelGroupRun(
  input: z.infer<typeof groupRunIdInput>,
  acting: Acting,
): Promise<void> {
  await setCancelled(input, acting, true);
}

/** Takes back that a group run was called off. */
export async function restoreGroupRun(
  input: z.infer<typeof groupRunIdInput>,
  acting: Acting,
): Promise<void> {
  await setCancelled(input, acting, false);
}

async function setCancelled(
  { groupRunId }: z.infer<typeof groupRunIdInput>,
  { runnerId, now }: Acting,
  cancelled: boolean,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const scope = await requireOrganiser(tx, groupRunId, runnerId);
    await lockGroupRun(tx, scope);
    const where = { ownerId: scope.ownerId, id: groupRunId };
    const { count } = await tx.groupRun.updateMany({
      where: { ...where, cancelledAt: cancelled ? null : { not: null } },
      data: {
        cancelledAt: cancelled ? new Date(now) : null,
        sequence: { increment: 1 },
        updatedAt: new Date(now),
      },
    });
    if (count === 1) await tellAll(tx, scope, cancelled ? "cancelled" : "restored", now);
  });
}

/** One mail to each who answered an instance to come, about the first that they answered. */
async function tellAll(
  tx: Transaction,
  scope: GroupRunScope,
  what: Notice,
  now: number,
): Promise<void> {
  const { ownerId, groupRunId } = scope;
  const row = await tx.groupRun.findUniqueOrThrow({
    where: { ownerId_id: { ownerId, id: groupRunId } },
    select: { ...planSelect, changes: { select: changeSelect } },
  });
  const { changes, ...plan } = row;
  const ahead = instancesOf(planOf(plan), changes.map(changeOf), {
    from: now,
    to: now + horizonMs,
  }).map(({ date }) => date);
  const answers = await tx.groupRunAnswer.findMany({
    where: {
      ownerId,
      groupRunId,
      date: { in: ahead.map(toDate) },
      says: { in: ["yes", "maybe"] },
      runnerId: { not: scope.runnerId },
      runner: peopleOf(scope),
    },
    select: { runnerId: true, date: true },
    orderBy: { date: "asc" },
  });
  const told = new Set<string>();
  const byDate = new Map<LocalDate, string[]>();
  for (const { runnerId, date } of answers) {
    if (told.has(runnerId)) continue;
    told.add(runnerId);
    const day = fromDate(date);
    byDate.set(day, [...(byDate.get(day) ?? []), runnerId]);
  }
  for (const [date, runnerIds] of byDate) {
    await tellRunners(tx, scope, { date, what, runnerIds, now });
  }
}
