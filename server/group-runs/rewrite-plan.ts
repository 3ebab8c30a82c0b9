import type { z } from "zod";
import { carryOver } from "@/domain/group-run/carry-over";
import type { GroupRunPlan } from "@/domain/group-run/group-run";
import type { paceGroupsSchema } from "@/domain/group-run/group-run-schema";
import { instanceAt, plannedDates } from "@/domain/group-run/instances";
import { datesBefore, horizonMs, ruleUntil } from "@/domain/group-run/split-rule";
import type { LocalDate } from "@/domain/time-zone/local-date";
import type { Transaction } from "@/server/platform/db";
import type { GroupRunScope } from "./access";
import { planColumns } from "./group-run-row";
import { moveAnswers } from "./move-answers";
import {
  type ClockMove,
  endOf,
  firstInstance,
  writeClockMoves,
  writePaceGroups,
} from "./plan-rows";
import { mustLieAhead } from "./write-change";

/** Where the edited instance is now, and which coming dates a clock change moves. */
export type Edited = { groupRunId: string; date: LocalDate; clockMoves: ClockMove[] };

type Rewrite = {
  /** The planned date from which the new plan holds. */
  from: LocalDate;
  /** The planned date that the runner looks at. */
  asked: LocalDate;
  plan: GroupRunPlan;
  next: GroupRunPlan;
  paceGroups: z.infer<typeof paceGroupsSchema>;
  now: number;
  newGroupRunId: string;
};

/**
 * Puts a new plan in the place of the old one from a date on. Where the old one has earlier instances it ends
 * before that date and the new plan becomes a group run of its own, so that what has been is never rewritten.
 */
export async function rewritePlan(
  tx: Transaction,
  scope: GroupRunScope,
  { from, asked, plan, next, paceGroups, now, newGroupRunId }: Rewrite,
): Promise<Edited> {
  mustLieAhead(instanceAt(plan, from, null), now);
  const first = firstInstance(next, now);
  const splits = plan.rrule !== null && datesBefore(plan, from).length > 0;
  const target = splits ? { ...scope, groupRunId: newGroupRunId } : scope;
  const window = { from: now, to: now + horizonMs };
  const newDates = plannedDates({ ...next, cancelledAt: null }, window);
  const oldDates = plannedDates(plan, window).filter((date) => date >= from);
  const single = plan.rrule === null && next.rrule === null;
  const carried = carryOver(oldDates, newDates, { single });
  if (splits) await split(tx, scope, { from, plan, next, now, newGroupRunId });
  else await update(tx, scope, next, now);
  await writePaceGroups(tx, target, paceGroups);
  const taken = await moveAnswers(tx, { scope, target, plan, next, from, carried, now });
  const clockMoves = await writeClockMoves(tx, target, next, { now, except: taken });
  const date = carried.get(asked) ?? first.date;
  return { groupRunId: target.groupRunId, date, clockMoves };
}

async function split(
  tx: Transaction,
  { ownerId, clubId, partnershipId, groupRunId }: GroupRunScope,
  { from, plan, next, now, newGroupRunId }: Omit<Rewrite, "paceGroups" | "asked">,
): Promise<void> {
  const at = new Date(now);
  const before = { ...plan, rrule: ruleUntil(plan, from) };
  const { organiserId } = await tx.groupRun.update({
    where: { ownerId_id: { ownerId, id: groupRunId } },
    data: {
      rrule: before.rrule,
      endsBefore: endOf(before),
      sequence: { increment: 1 },
      updatedAt: at,
    },
    select: { organiserId: true },
  });
  await tx.groupRun.create({
    data: {
      ...planColumns({ ...next, sequence: 0 }),
      id: newGroupRunId,
      ownerId,
      clubId,
      partnershipId,
      organiserId,
      endsBefore: endOf(next),
      createdAt: at,
      updatedAt: at,
    },
  });
}

async function update(
  tx: Transaction,
  { ownerId, groupRunId }: GroupRunScope,
  next: GroupRunPlan,
  now: number,
): Promise<void> {
  await tx.groupRun.update({
    where: { ownerId_id: { ownerId, id: groupRunId } },
    data: {
      ...planColumns(next),
      endsBefore: endOf(next),
      updatedAt: new Date(now),
    },
  });
}
