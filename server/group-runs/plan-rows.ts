import type { z } from "zod";
import type { GroupRunPlan, Instance } from "@/domain/group-run/group-run";
import type { paceGroupsSchema } from "@/domain/group-run/group-run-schema";
import { instancesOf, skippedByClocks } from "@/domain/group-run/instances";
import { horizonMs } from "@/domain/group-run/split-rule";
import type { LocalDate } from "@/domain/time-zone/local-date";
import { toDate } from "@/server/platform/dates";
import type { Transaction } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { type GroupRunScope, peopleOf } from "./access";

type Key = Pick<GroupRunScope, "ownerId" | "groupRunId">;

/** A clock change that moves an instance: the date, and what clocks will show. */
export type ClockMove = { date: LocalDate; shownDate: LocalDate; shownMinutes: number };

/** The first instance of a plan from `now` on (epoch milliseconds); refuses a plan that has none. */
export function firstInstance(plan: GroupRunPlan, now: number): Instance {
  const [first] = instancesOf({ ...plan, cancelledAt: null }, [], {
    from: now,
    to: now + horizonMs,
  });
  if (first) return first;
  throw new AppError(
    "refused",
    "in-the-past",
    plan.rrule === null
      ? "This time is over already. Choose one to come."
      : "This rule names no day to come. Look at its first day and its end.",
  );
}

/** The instant before which the last planned instance begins, or null for a rule without an end. */
export function endOf(plan: GroupRunPlan): Date | null {
  if (plan.rrule !== null && !/UNTIL=|COUNT=/.test(plan.rrule)) return null;
  const from = Date.parse(`${plan.startsOn}T00:00:00Z`) - 2 * 86_400_000;
  const to = from + 14 * horizonMs;
  const last = instancesOf({ ...plan, cancelledAt: null }, [], { from, to }).at(-1);
  return last ? new Date(last.startsAt + 1) : new Date(from);
}

/** Writes an override for each coming instance that a clock change moves, but for `except`; tells which. */
export async function writeClockMoves(
  tx: Transaction,
  { ownerId, groupRunId }: Key,
  plan: GroupRunPlan,
  { now, except }: { now: number; except: ReadonlySet<LocalDate> },
): Promise<ClockMove[]> {
  const window = { from: now, to: now + horizonMs };
  const moved = skippedByClocks(plan, window).filter(({ date }) => !except.has(date));
  await tx.groupRunChange.createMany({
    data: moved.map(({ date, shownDate, shownMinutes }) => ({
      ownerId,
      groupRunId,
      date: toDate(date),
      movedTo: toDate(shownDate),
      startMinutes: shownMinutes,
      clockChange: true,
      sequence: 0,
      changedAt: new Date(now),
    })),
  });
  return moved.map(({ date, shownDate, shownMinutes }) => ({ date, shownDate, shownMinutes }));
}

/** Replaces the pace groups; a sweeper must be among those whom the group run is for. */
export async function writePaceGroups(
  tx: Transaction,
  key: Key & Pick<GroupRunScope, "clubId" | "partnershipId">,
  paceGroups: z.infer<typeof paceGroupsSchema>,
): Promise<void> {
  const { ownerId, groupRunId } = key;
  const sweepers = [...new Set(paceGroups.flatMap(({ sweeperId }) => sweeperId ?? []))];
  const known = await tx.runner.count({ where: { id: { in: sweepers }, AND: peopleOf(key) } });
  if (known !== sweepers.length) {
    throw new AppError("refused", "unknown-sweeper", "A sweeper must be one of your people.");
  }
  await tx.groupRunPaceGroup.deleteMany({ where: { ownerId, groupRunId } });
  await tx.groupRunPaceGroup.createMany({
    data: paceGroups.map((group, index) => ({ ...group, ownerId, groupRunId, place: index + 1 })),
  });
}
